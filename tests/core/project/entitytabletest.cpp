// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir folder;
    std::unique_ptr<Project> project = Test::makeProject(folder);
    std::vector<qint64> articles;

    void add(const QString &text, const QString &title, const QString &source, const QString &published)
    {
        Article article;
        article.title = title;
        article.source = source;
        article.published = EventDate::fromEdtf(published);
        articles.push_back(Test::addArticle(*project, text, article));
        Test::addMentions(*project, articles.back(), {{u"Oslo"_s, EntityType::Gpe}, {u"Ada Berg"_s, EntityType::Person}});
    }
    qint64 key(const QString &name)
    {
        for (const Entity &entity : project->entities().all()) {
            if (entity.name == name)
                return entity.key;
        }
        return 0;
    }
};

} // namespace

TEST_CASE("The newest articles that name an entity come first, the undated last")
{
    Fixture fixture;
    fixture.add(u"Oslo and Oslo"_s, u"Old"_s, u"Herald"_s, u"2024-05-01"_s);
    fixture.add(u"Oslo without a date"_s, {}, {}, {});
    fixture.add(u"Ada Berg in Oslo"_s, u"New"_s, u"Courier"_s, u"2025-05-01"_s);
    fixture.add(u"nobody"_s, u"Empty"_s, {}, u"2025-06-01"_s);

    EntityTable &entities = fixture.project->entities();
    const auto namings = entities.articlesNaming(fixture.key(u"Oslo"_s));
    REQUIRE(namings.size() == 3);
    CHECK(namings[0] == Naming{fixture.articles[2], u"New"_s, u"Courier"_s, EventDate::fromEdtf(u"2025-05-01"), 1});
    CHECK(namings[1].article == fixture.articles[0]);
    CHECK(namings[1].mentions == 2);
    CHECK(namings[2].article == fixture.articles[1]);
    CHECK(namings[2].title == u"Oslo without a date"_s);
    CHECK(!namings[2].published);
    CHECK(entities.articleCount(fixture.key(u"Oslo"_s)) == 3);

    CHECK(entities.articlesNaming(fixture.key(u"Oslo"_s), 1).size() == 1);
    CHECK(entities.articlesNaming(fixture.key(u"Ada Berg"_s)).size() == 1);
    CHECK(entities.articlesNaming(-1).empty());
    CHECK(entities.articleCount(-1) == 0);
}

TEST_CASE("An article that is deleted takes the counts of its mentions along")
{
    Fixture fixture;
    fixture.add(u"Oslo and Oslo"_s, {}, {}, {});
    fixture.add(u"Ada Berg in Oslo"_s, {}, {}, {});
    EntityTable &entities = fixture.project->entities();
    CHECK(entities.counts({fixture.articles[0]}).size() == 1);
    CHECK(entities.counts({}) == entities.counts(fixture.articles));

    fixture.project->database().execute(u"DELETE FROM article WHERE key = %1"_s.arg(fixture.articles[1]));
    CHECK(entities.articleCount(fixture.key(u"Oslo"_s)) == 1);
    CHECK(entities.articleCount(fixture.key(u"Ada Berg"_s)) == 0);
    CHECK(entities.counts({}) == entities.counts({fixture.articles[0]}));
}

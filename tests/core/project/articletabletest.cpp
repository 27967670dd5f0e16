// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir);

    qint64 add(const QString &text, const Article &article = {}) { return addArticle(*project, text, article); }
    ArticleTable &articles() { return project->articles(); }
};

Article titled(const QString &title, const QString &date = {}, const QString &source = {})
{
    Article article;
    article.title = title;
    article.published = EventDate::fromEdtf(date);
    article.source = source;
    return article;
}

} // namespace

TEST_CASE_METHOD(Fixture, "a record comes back as it was stored", "[articletable]")
{
    Article article = titled(u"Größe 😀"_s, u"2025-08-20T04:46"_s, u"The Outlet"_s);
    article.byline = u"Ann Roe"_s;
    article.url = u"https://example.org"_s;
    article.language = u"en"_s;
    article.file = u"in/ü.txt"_s;
    const qint64 key = add(u"text"_s, article);
    const auto stored = articles().article(key);
    REQUIRE(stored);
    CHECK(stored->title == article.title);
    CHECK(stored->byline == article.byline);
    CHECK(stored->source == article.source);
    CHECK(stored->published == article.published);
    CHECK(stored->url == article.url);
    CHECK(stored->language == article.language);
    CHECK(stored->file == article.file);
    CHECK(articles().keyOf(stored->id) == key);
    CHECK(articles().contains(stored->sha256));
    CHECK_FALSE(articles().contains(QByteArray(32, 'x')));
    CHECK_FALSE(articles().article(key + 1));
    CHECK_FALSE(articles().content(key + 1));

    const auto bare = articles().article(add(u"other"_s));
    CHECK(bare->source.isNull());
    CHECK(bare->byline.isNull());
    CHECK_FALSE(bare->published);
}

TEST_CASE_METHOD(Fixture, "spans survive letters beyond the basic plane", "[articletable]")
{
    const QString text = u"😀😀 Kyiv 👩‍👩‍👧‍👦 Kyiv שלום Kyiv"_s;
    const qint64 key = add(text);
    addMentions(*project, key, {{u"Kyiv"_s, EntityType::Gpe}});
    const auto content = articles().content(key);
    REQUIRE(content);
    REQUIRE(content->mentions.size() == 3);
    for (const Mention &mention : content->mentions)
        CHECK(text.mid(mention.span.start, mention.span.length()) == u"Kyiv"_s);
    CHECK(articles().article(key)->mentionCount == 3);
    const auto counts = project->entities().counts({});
    REQUIRE(counts.size() == 1);
    CHECK(counts[0].mentions == 3);
    CHECK(counts[0].articles == 1);
}

TEST_CASE_METHOD(Fixture, "an impossible mention is refused, not dropped", "[articletable]")
{
    const qint64 key = add(u"Kyiv"_s);
    Transaction transaction(project->database());
    const qint64 entity = project->entities().put({0, QUuid::createUuid(), u"Kyiv"_s, EntityType::Gpe, {u"Kiev"_s}, {}});
    CHECK_THROWS_AS(articles().insertMentions(key, u"Kyiv"_s, {{{2, 2}, entity, EntityType::Gpe, FindingState::Suggested}}), StorageError);
    CHECK_THROWS_AS(
        articles().insertMentions(key, u"Kyiv"_s, {{{0, 4}, entity + 1, EntityType::Gpe, FindingState::Suggested}}), StorageError);
}

TEST_CASE_METHOD(Fixture, "lists are in order and filtered by every word", "[articletable]")
{
    const qint64 second = add(u"b"_s, titled(u"beta Talks"_s, u"2025-02-01"_s, u"Zeta"_s));
    const qint64 undated = add(u"a"_s, titled(u"Alpha 100%"_s, {}, u"alpha"_s));
    const qint64 newest = add(u"c"_s, titled(u"gamma talks"_s, u"2025-03"_s));
    using Order = ArticleTable::Order;
    CHECK(articles().keys(Order::Published) == std::vector{newest, second, undated});
    CHECK(articles().keys(Order::Title) == std::vector{undated, second, newest});
    CHECK(articles().keys(Order::Source) == std::vector{undated, second, newest});
    CHECK(articles().keys(Order::Imported) == std::vector{newest, undated, second});
    CHECK(articles().keys(Order::Imported, {}, 1) == std::vector{newest});
    CHECK(articles().keys(Order::Imported, u"TALKS"_s) == std::vector{newest, second});
    CHECK(articles().keys(Order::Imported, u"talks zeta"_s) == std::vector{second});
    CHECK(articles().keys(Order::Imported, u"100%"_s) == std::vector{undated});
    CHECK(articles().keys(Order::Imported, u"%_\\"_s).empty());
    CHECK(articles().articles({newest, 999, second}).size() == 2);
}

TEST_CASE_METHOD(Fixture, "an entity put twice is one, with the names of both", "[entitytable]")
{
    const QUuid id = QUuid::createUuid();
    Transaction transaction(project->database());
    const qint64 russia = project->entities().put({0, QUuid::createUuid(), u"Russia"_s, EntityType::Gpe, {}, {}});
    const qint64 key = project->entities().put({0, id, u"Kremlin"_s, EntityType::Organisation, {u"the Kremlin"_s}, russia});
    CHECK(project->entities().put({0, id, u"KREMLIN"_s, EntityType::Facility, {u"the Kremlin"_s, u"Moscow Kremlin"_s}, {}}) == key);
    transaction.commit();
    const auto entity = project->entities().entity(key);
    REQUIRE(entity);
    CHECK(entity->name == u"Kremlin"_s);
    CHECK(entity->type == EntityType::Organisation);
    CHECK(entity->aliases == QStringList{u"Moscow Kremlin"_s, u"the Kremlin"_s});
    CHECK(entity->standsFor == russia);
    CHECK(project->entities().all().size() == 2);
}

TEST_CASE("an article without a title is known by its first words", "[articletable]")
{
    const QTemporaryDir dir;
    auto project = makeProject(dir);
    const QString body = u"The envoy said on Monday that "_s + u"the talks would go on and on "_s.repeated(9);
    const QString text = u"date 2025-08-20 "_s + body;
    Article untitled;
    const qint64 key = addArticle(*project, text, untitled);
    // addArticle makes one block of the whole text.
    const QString lead = project->articles().article(key)->displayTitle();
    CHECK(lead.startsWith(u"date 2025-08-20 The envoy said"_s));
    CHECK(lead.endsWith(u'…'));
    CHECK(lead.size() <= 91);
    Article titled;
    titled.title = u"Talks"_s;
    CHECK(project->articles().article(addArticle(*project, text, titled))->displayTitle() == u"Talks"_s);
}

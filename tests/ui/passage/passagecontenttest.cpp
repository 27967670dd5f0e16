// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/passagecontent.h"

#include "core/annotations/noteedits.h"
#include "core/annotations/taggingedits.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<Project> project = Test::makeProject(folder, {u"Talks\nKyiv wants a ceasefire, or a truce."_s});
    qint64 article = project->articles().keys(ArticleTable::Order::Title).front();
    PassageReader reader{*project};

    Desk()
    {
        Test::addMentions(*project, article, {{u"Kyiv"_s, EntityType::Gpe}});
        QObject::connect(project.get(), &Project::changed, [this](const Changes &changes) { reader.forget(changes); });
    }
    TextSpan span(const QString &words)
    {
        const qsizetype start = project->articles().content(article)->text.indexOf(words);
        return {start, start + words.size()};
    }
    QUuid tag(const QString &path, const QString &words) { return tagPassages(*project, path, {{article, span(words)}}).value().front(); }
};

} // namespace

TEST_CASE("A caret finds what it stands in or at the edge of, words what shares some of them")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Peace"_s, u"a ceasefire"_s);
    const TextSpan span = desk.span(u"a ceasefire"_s);
    for (const qsizetype at : {span.start, span.start + 3, span.end}) {
        const PassageContent content = desk.reader.at({desk.article, {at, at}});
        REQUIRE(content.taggings.size() == 1);
        CHECK(content.taggings[0].id == tagging);
        CHECK(content.quote.isNull());
    }
    CHECK(desk.reader.at({desk.article, {span.end + 1, span.end + 1}}).taggings.empty());
    const PassageContent words = desk.reader.at({desk.article, desk.span(u"ceasefire, or"_s)});
    CHECK(words.taggings.size() == 1);
    CHECK(words.quote == u"ceasefire, or"_s);
    CHECK(desk.reader.at({desk.article, {span.end, span.end + 3}}).taggings.empty());
}

TEST_CASE("Notes of the passage, of parts of it and of its taggings are told, not those of the article")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Peace"_s, u"a ceasefire"_s);
    REQUIRE(addNote(*desk.project, Note::Subject::Tagging, tagging, u"On the tagging"_s).ok());
    REQUIRE(addPassageNote(*desk.project, {desk.article, desk.span(u"ceasefire"_s)}, u"On a part"_s).ok());
    REQUIRE(addPassageNote(*desk.project, {desk.article, desk.span(u"truce"_s)}, u"Elsewhere"_s).ok());
    REQUIRE(addArticleNote(*desk.project, desk.article, u"On the article"_s).ok());
    CHECK(desk.reader.at({desk.article, desk.span(u"a ceasefire"_s)}).notes.size() == 2);
    const auto picked = desk.reader.of(tagging);
    REQUIRE(picked);
    CHECK(picked->notes.size() == 2);
    CHECK(picked->span == desk.span(u"a ceasefire"_s));
}

TEST_CASE("Mentions in the passage are told with what was decided")
{
    Desk desk;
    CHECK(desk.reader.at({desk.article, desk.span(u"wants"_s)}).mentions.empty());
    const PassageContent content = desk.reader.at({desk.article, desk.span(u"Kyiv"_s)});
    REQUIRE(content.mentions.size() == 1);
    CHECK(content.mentions[0].state == FindingState::Suggested);
}

TEST_CASE("An orphan is known by its words and waits for a place")
{
    Desk desk;
    const QUuid tagging = desk.tag(u"Peace"_s, u"a ceasefire"_s);
    CHECK(desk.reader.orphans(desk.article).taggings.empty());
    Tagging lost = *desk.project->taggings().tagging(tagging);
    lost.span.reset();
    REQUIRE(desk.project
                ->edit(u"Lose it"_s,
                    [&]() -> Result<Done> {
                        desk.project->taggings().update(lost, desk.project->articles().content(desk.article)->text);
                        return Done{};
                    })
                .ok());
    CHECK(desk.reader.orphans(desk.article).taggings.size() == 1);
    const auto content = desk.reader.of(tagging);
    REQUIRE(content);
    CHECK(!content->span);
    CHECK(content->quote == u"a ceasefire"_s);
    CHECK(!desk.reader.of(QUuid::createUuid()));
}

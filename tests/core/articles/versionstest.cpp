// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/articles/versions.h"

#include "core/annotations/noteedits.h"
#include "core/articles/articleedits.h"
#include "core/entities/entityedits.h"
#include "core/project/project.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

const QString oldText =
    u"\U0001f600 The minister met Ada Berg in Oslo on Monday.\n\nHe said that the talks had brought them closer together.\n\n"
    "A spokesman would not confirm the number of troops at the border."_s;

struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<Project> project = makeProject(folder);
    qint64 older = add(oldText, u"https://example.org/talks"_s);
    qint64 newer = 0;

    qint64 add(const QString &text, const QString &url)
    {
        Article article;
        article.title = u"Talks"_s;
        article.url = url;
        const qint64 key = addArticle(*project, text, article);
        addMentions(*project, key, {{u"Ada Berg"_s, EntityType::Person}, {u"Oslo"_s, EntityType::Gpe}});
        return key;
    }
    Passage passage(const QString &words)
    {
        const qsizetype at = oldText.indexOf(words);
        REQUIRE(at >= 0);
        return {older, {at, at + words.size()}};
    }
    /// With other words in front and one sentence gone.
    void correct()
    {
        QString text = oldText;
        text.prepend(u"CORRECTED \U0001f600 on Tuesday. "_s);
        text.replace(u"closer together"_s, u"much closer together"_s)
            .remove(u"A spokesman would not confirm the number of troops at the border."_s);
        newer = add(text, u"https://example.org/talks"_s);
    }
    std::vector<Tagging> taggings(qint64 article) { return project->taggings().inArticle(article, project->articles().text(article)); }
    QString words(const Tagging &tagging)
    {
        return tagging.span ? project->articles().text(tagging.article).mid(tagging.span->start, tagging.span->length()) : QString();
    }
};

} // namespace

TEST_CASE("a corrected article keeps its tags and notes, and what is gone waits as an orphan", "[versions]")
{
    Desk desk;
    REQUIRE(tagPassages(*desk.project, u"Talks"_s, {desk.passage(u"Ada Berg in Oslo"_s)}).ok());
    REQUIRE(tagPassages(*desk.project, u"Progress"_s, {desk.passage(u"the talks had brought them closer together"_s)}).ok());
    REQUIRE(tagPassages(*desk.project, u"Troops"_s, {desk.passage(u"number of troops"_s)}).ok());
    REQUIRE(addPassageNote(*desk.project, desk.passage(u"on Monday"_s), u"Which one?"_s).ok());
    REQUIRE(addArticleNote(*desk.project, desk.older, u"Read again"_s).ok());
    desk.correct();
    CHECK(earlierVersion(*desk.project, desk.newer) == desk.older);
    const size_t edits = desk.project->journal().entries(100).size();

    const auto moved = supersede(*desk.project, desk.older, desk.newer);
    REQUIRE(moved.ok());
    CHECK(*moved == Reanchoring{3, 1});
    CHECK(desk.project->journal().entries(100).size() == edits + 1);
    CHECK(desk.taggings(desk.older).empty());
    const auto taggings = desk.taggings(desk.newer);
    REQUIRE(taggings.size() == 3);
    CHECK(desk.words(taggings[0]) == u"Ada Berg in Oslo"_s);
    CHECK(desk.words(taggings[1]) == u"the talks had brought them much closer together"_s);
    CHECK(taggings[1].anchor == anchorOf(desk.project->articles().text(desk.newer), *taggings[1].span));
    CHECK_FALSE(taggings[2].span.has_value());
    CHECK(taggings[2].anchor.quote == u"number of troops"_s);
    CHECK(desk.project->notes().inArticle(desk.newer, desk.project->articles().text(desk.newer)).size() == 2);

    CHECK(desk.project->articles().article(desk.older)->supersededBy == desk.newer);
    CHECK(desk.project->articles().count() == 1);
    CHECK(desk.project->articles().keys(ArticleTable::Order::Published) == std::vector{desk.newer});
    CHECK(desk.project->articles().keys(ArticleTable::Order::Source, u"talks"_s) == std::vector{desk.newer});
    CHECK(desk.project->entities().counts({}).front().articles == 1);
    CHECK(earlierVersions(*desk.project, desk.newer) == std::vector{desk.older});

    REQUIRE(desk.project->undo().ok());
    CHECK(desk.taggings(desk.older).size() == 3);
    CHECK(desk.taggings(desk.newer).empty());
    CHECK(desk.project->articles().count() == 2);
    REQUIRE(desk.project->redo().ok());
    CHECK(desk.taggings(desk.newer) == taggings);
}

TEST_CASE("where both versions carry a tag on the same words one tagging is left, with the notes of both", "[versions]")
{
    Desk desk;
    const auto before = tagPassages(*desk.project, u"Talks"_s, {desk.passage(u"Ada Berg in Oslo"_s)});
    REQUIRE(before.ok());
    REQUIRE(addNote(*desk.project, Note::Subject::Tagging, before->front(), u"From the old one"_s).ok());
    desk.correct();
    const qsizetype at = desk.project->articles().text(desk.newer).indexOf(u"Ada Berg in Oslo"_s);
    const auto after = tagPassages(*desk.project, u"Talks"_s, {{desk.newer, {at, at + 16}}});
    REQUIRE(after.ok());
    REQUIRE(addNote(*desk.project, Note::Subject::Tagging, after->front(), u"From the new one"_s).ok());

    REQUIRE(supersede(*desk.project, desk.older, desk.newer).ok());
    const auto taggings = desk.taggings(desk.newer);
    REQUIRE(taggings.size() == 1);
    CHECK(taggings.front().id == after->front());
    CHECK(desk.project->notes().on(Note::Subject::Tagging, after->front()).size() == 2);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.taggings(desk.older).size() == 1);
    CHECK(desk.project->notes().on(Note::Subject::Tagging, before->front()).size() == 1);
}

TEST_CASE("an orphan finds its place in the next version that has its words again", "[versions]")
{
    Desk desk;
    REQUIRE(tagPassages(*desk.project, u"Troops"_s, {desk.passage(u"number of troops"_s)}).ok());
    desk.correct();
    REQUIRE(supersede(*desk.project, desk.older, desk.newer).ok());
    const qint64 newest = desk.add(u"Once more. "_s + oldText, u"https://example.org/talks"_s);
    CHECK(earlierVersion(*desk.project, newest) == desk.newer);
    CHECK(supersede(*desk.project, desk.newer, newest).value() == Reanchoring{1, 0});
    CHECK(desk.words(desk.taggings(newest).front()) == u"number of troops"_s);
    CHECK(earlierVersions(*desk.project, newest) == std::vector{desk.newer, desk.older});
}

TEST_CASE("decisions and corrections go over to the new version", "[versions]")
{
    Desk desk;
    const auto mentions = desk.project->articles().content(desk.older)->mentions;
    REQUIRE(mentions.size() == 2);
    REQUIRE(rejectMentions(*desk.project, {{desk.older, mentions[1].span, mentions[1].entity}}).ok());
    REQUIRE(addMention(*desk.project, desk.older, desk.passage(u"The minister"_s).span, u"Bo Lind"_s, EntityType::Person).ok());
    ArticleDetails details = ArticleDetails::of(*desk.project->articles().article(desk.older));
    details.byline = u"Jane Doe"_s;
    REQUIRE(setArticleDetails(*desk.project, desk.older, details).ok());
    REQUIRE(gradeArticle(*desk.project, desk.older, 3).ok());
    desk.correct();
    REQUIRE(supersede(*desk.project, desk.older, desk.newer).ok());

    const auto content = desk.project->articles().content(desk.newer);
    REQUIRE(content->mentions.size() == 3);
    CHECK(content->text.mid(content->mentions[0].span.start, 12) == u"The minister"_s);
    CHECK(content->mentions[0].state == FindingState::Changed);
    CHECK(content->mentions[1].state == FindingState::Suggested);
    CHECK(content->mentions[2].state == FindingState::Rejected);
    const auto article = desk.project->articles().article(desk.newer);
    CHECK(article->mentionCount == 2);
    CHECK(article->byline == u"Jane Doe"_s);
    CHECK(article->edited == ArticleFields(ArticleField::Byline));
    CHECK(article->credibility == 3);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.project->articles().article(desk.newer)->mentionCount == 2);
    CHECK(desk.project->articles().article(desk.newer)->byline.isNull());
}

TEST_CASE("what is no version of an article is refused", "[versions]")
{
    Desk desk;
    desk.correct();
    CHECK_FALSE(supersede(*desk.project, desk.older, desk.older).ok());
    CHECK_FALSE(supersede(*desk.project, desk.older, 4711).ok());
    REQUIRE(supersede(*desk.project, desk.older, desk.newer).ok());
    CHECK_FALSE(supersede(*desk.project, desk.older, desk.newer).ok());
    CHECK_FALSE(supersede(*desk.project, desk.newer, desk.older).ok());
    CHECK(earlierVersion(*desk.project, desk.newer) == std::nullopt);
    CHECK(earlierVersion(*desk.project, desk.older) == std::nullopt);
    const qint64 front = desk.add(u"Front page one"_s, u"https://example.org/"_s);
    const qint64 page = desk.add(u"Front page two"_s, u"https://example.org/"_s);
    CHECK(earlierVersion(*desk.project, page) == std::nullopt);
    CHECK(front != page);
    CHECK(earlierVersion(*desk.project, desk.add(u"No address"_s, {})) == std::nullopt);
}

TEST_CASE("citations of briefings go over to the corrected article, and what was cited is kept", "[versions]")
{
    Desk desk;
    Briefing briefing;
    briefing.id = QUuid::createUuid();
    briefing.title = u"Talks"_s;
    briefing.created = briefing.changed = QDateTime::currentDateTimeUtc();
    const auto cite = [&](const QString &name, const QString &words) {
        const TextSpan span = desk.passage(words).span;
        const Anchor anchor = anchorOf(oldText, span);
        desk.project->briefings().insert(
            {QUuid::createUuid(), briefing.id, name, desk.older, span, anchor, words, {}, briefing.created}, oldText);
    };
    REQUIRE(desk.project
                ->edit(u"Write"_s,
                    [&]() -> Result<Done> {
                        desk.project->briefings().insert(briefing);
                        cite(u"a-1"_s, u"Ada Berg in Oslo"_s);
                        cite(u"a-2"_s, u"the talks had brought them closer together"_s);
                        cite(u"a-3"_s, u"number of troops"_s);
                        return Done{};
                    })
                .ok());
    desk.correct();
    CHECK(supersede(*desk.project, desk.older, desk.newer).value() == Reanchoring{2, 1});
    const QString text = desk.project->articles().text(desk.newer);
    CHECK(desk.project->briefings().inArticle(desk.older, oldText).empty());
    const auto citations = desk.project->briefings().citations(briefing.id);
    REQUIRE(citations.size() == 3);
    for (const Citation &citation : citations)
        CHECK(citation.article == desk.newer);
    REQUIRE(citations[0].span);
    CHECK(text.mid(citations[0].span->start, citations[0].span->length()) == u"Ada Berg in Oslo"_s);
    REQUIRE(citations[1].span);
    CHECK(citations[1].anchor == anchorOf(text, *citations[1].span));
    CHECK(citations[1].anchor.quote == u"the talks had brought them much closer together"_s);
    CHECK(citations[1].cited == u"the talks had brought them closer together"_s);
    CHECK_FALSE(citations[2].span);
    CHECK(citations[2].cited == u"number of troops"_s);

    REQUIRE(desk.project->undo().ok());
    CHECK(desk.project->briefings().inArticle(desk.older, oldText).size() == 3);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingedits.h"

#include "core/briefing/briefingdocument.h"
#include "core/project/project.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

Passage passageOf(Project &project, qint64 article, const QString &words)
{
    const qsizetype at = project.articles().text(article).indexOf(words);
    REQUIRE(at >= 0);
    return {article, {at, at + words.size()}};
}

qint64 articleOf(Project &project, const QString &source, const QString &text)
{
    Article article;
    article.source = source;
    article.title = source + u" report"_s;
    return addArticle(project, text, article);
}

QString lastLabel(Project &project)
{
    return project.journal().entries(1).front().label;
}

} // namespace

TEST_CASE("Briefings are made, renamed, copied and deleted, each as one edit that can be undone")
{
    QTemporaryDir folder;
    const auto project = makeProject(folder);
    project->setAuthor(u"Ada"_s);
    const auto id = addBriefing(*project, u"  Grain  talks "_s, u"# Text"_s);
    REQUIRE(id.ok());
    CHECK(lastLabel(*project) == u"New briefing “Grain talks”"_s);
    CHECK(project->briefings().briefing(*id)->author == u"Ada"_s);
    CHECK_FALSE(addBriefing(*project, u" "_s).ok());

    REQUIRE(renameBriefing(*project, *id, u"Talks"_s).ok());
    CHECK(project->briefings().briefing(*id)->title == u"Talks"_s);
    CHECK(project->briefings().briefing(*id)->text == u"# Text"_s);
    const auto copy = copyBriefing(*project, *id, u"Talks, second"_s);
    REQUIRE(copy.ok());
    CHECK(project->briefings().briefing(*copy)->text == u"# Text"_s);
    REQUIRE(removeBriefings(*project, {*id, *copy}).ok());
    CHECK(project->briefings().list().empty());
    REQUIRE(project->undo().ok());
    CHECK(project->briefings().list().size() == 2);
    REQUIRE(project->undo().ok());
    REQUIRE(project->undo().ok());
    CHECK(project->briefings().briefing(*id)->title == u"Grain talks"_s);
    CHECK_FALSE(renameBriefing(*project, *copy, u"x"_s).ok());
    CHECK_FALSE(removeBriefings(*project, {}).ok());
}

TEST_CASE("A citation is named after its outlet, and a passage keeps its name")
{
    QTemporaryDir folder;
    const auto project = makeProject(folder);
    const qint64 nbc = articleOf(*project, u"NBC News"_s, u"The minister spoke. He left."_s);
    const qint64 kiosk = articleOf(*project, u"The Łódź Kiosk and News"_s, u"Words here."_s);
    const qint64 nameless = articleOf(*project, {}, u"No outlet."_s);
    const qint64 foreign = articleOf(*project, u"Коммерсантъ"_s, u"Слова."_s);
    const auto id = addBriefing(*project, u"One"_s, u"Typed [@nbc-2]."_s);
    CitationBook book(*project, *id);
    const Passage spoke = passageOf(*project, nbc, u"The minister spoke."_s);
    CHECK(book.nameOf(spoke) == u"nbc-1"_s);
    CHECK(book.nameOf({nbc, {spoke.span.start, spoke.span.end + 1}}) == u"nbc-1"_s);
    // The text has nbc-2 already, for nothing that is known.
    CHECK(book.nameOf(passageOf(*project, nbc, u"He left."_s)) == u"nbc-3"_s);
    CHECK(book.nameOf(passageOf(*project, kiosk, u"Words"_s)) == u"lodz-kiosk-1"_s);
    CHECK(book.nameOf(passageOf(*project, nameless, u"No"_s)) == u"source-1"_s);
    CHECK(book.nameOf(passageOf(*project, foreign, u"Слова"_s)) == u"source-2"_s);
    CHECK(book.nameOf({nbc, {3, 4}}).isNull());
    CHECK(book.nameOf({9999, {0, 4}}).isNull());
    CHECK(book.added().size() == 5);

    REQUIRE(writeBriefing(*project, *id, u"It was said [@nbc-1]."_s, book.added()).ok());
    CitationBook next(*project, *id);
    CHECK(next.nameOf(spoke) == u"nbc-1"_s);
    CHECK(next.added().empty());
    CHECK(next.nameOf(passageOf(*project, nbc, u"minister"_s)) == u"nbc-2"_s);
}

TEST_CASE("What is written is one edit with its citations, and the draft is gone")
{
    QTemporaryDir folder;
    const auto project = makeProject(folder);
    const qint64 article = articleOf(*project, u"ISW"_s, u"Some words."_s);
    const auto id = addBriefing(*project, u"One"_s, u"old"_s);
    CitationBook book(*project, *id);
    const QString name = book.nameOf(passageOf(*project, article, u"words"_s));
    project->briefings().setDraft(*id, u"typed"_s);
    REQUIRE(writeBriefing(*project, *id, citationMark(name), book.added()).ok());
    CHECK(lastLabel(*project) == u"Write “One”"_s);
    CHECK(project->briefings().draft(*id).isNull());
    CHECK(project->briefings().briefing(*id)->text == u"[@isw-1]"_s);
    const auto citations = project->briefings().citations(*id);
    REQUIRE(citations.size() == 1);
    CHECK(citations.front().cited == u"words"_s);
    CHECK(citations.front().anchor.prefix == u"Some "_s);

    // The same again is no edit.
    const qint64 number = project->journal().entries(1).front().number;
    project->briefings().setDraft(*id, u"typed"_s);
    REQUIRE(writeBriefing(*project, *id, citationMark(name), book.added(), u"Insert"_s).ok());
    CHECK(project->journal().entries(1).front().number == number);
    CHECK(project->briefings().draft(*id).isNull());

    REQUIRE(project->undo().ok());
    CHECK(project->briefings().briefing(*id)->text == u"old"_s);
    CHECK(project->briefings().citations(*id).empty());
    CHECK_FALSE(writeBriefing(*project, QUuid::createUuid(), u"x"_s).ok());
}

TEST_CASE("A name that another passage has by now is refused")
{
    QTemporaryDir folder;
    const auto project = makeProject(folder);
    const qint64 article = articleOf(*project, u"ISW"_s, u"Some words."_s);
    const auto id = addBriefing(*project, u"One"_s);
    CitationBook first(*project, *id);
    CitationBook second(*project, *id);
    first.nameOf(passageOf(*project, article, u"Some"_s));
    second.nameOf(passageOf(*project, article, u"words"_s));
    REQUIRE(writeBriefing(*project, *id, u"[@isw-1]"_s, first.added()).ok());
    const auto refused = writeBriefing(*project, *id, u"[@isw-1] x"_s, second.added());
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().message.contains(u"isw-1"_s));
    CHECK(project->briefings().briefing(*id)->text == u"[@isw-1]"_s);
}

TEST_CASE("A copy has the citations, and a citation can be bound to other words")
{
    QTemporaryDir folder;
    const auto project = makeProject(folder);
    const qint64 article = articleOf(*project, u"ISW"_s, u"Some words stand here."_s);
    const auto id = addBriefing(*project, u"One"_s);
    CitationBook book(*project, *id);
    book.nameOf(passageOf(*project, article, u"words"_s));
    REQUIRE(writeBriefing(*project, *id, u"[@isw-1]"_s, book.added()).ok());
    const auto copy = copyBriefing(*project, *id, u"Two"_s);
    REQUIRE(copy.ok());
    const Citation citation = project->briefings().citations(*copy).at(0);
    CHECK(citation.name == u"isw-1"_s);
    CHECK(citation.span == passageOf(*project, article, u"words"_s).span);

    REQUIRE(placeCitation(*project, citation.id, passageOf(*project, article, u"stand here"_s)).ok());
    CHECK(project->briefings().citation(citation.id)->cited == u"stand here"_s);
    CHECK(lastLabel(*project).contains(u"isw-1"_s));
    CHECK(project->briefings().citations(*id).at(0).cited == u"words"_s);
    CHECK_FALSE(placeCitation(*project, citation.id, {article, {4, 5}}).ok());
    CHECK_FALSE(placeCitation(*project, QUuid::createUuid(), passageOf(*project, article, u"here"_s)).ok());
}

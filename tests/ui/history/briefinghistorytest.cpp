// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingedits.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/history/historymodel.h"
#include "ui/history/historypane.h"
#include "ui/history/recordchanges.h"
#include "ui/history/touched.h"
#include "ui/widgets/rowview.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    qint64 article;
    QUuid briefing;

    Desk()
        : TestSession({u"Talks\nA ceasefire, or a truce."_s})
        , article(project->articles().keys(ArticleTable::Order::Title).front())
    {
        project->setAuthor(u"Anna"_s);
        briefing = addBriefing(*project, u"Talks"_s, u"They failed."_s).value();
    }
    Citation cite()
    {
        CitationBook book(*project, briefing);
        const QString name = book.nameOf({article, {8, 17}});
        REQUIRE(writeBriefing(*project, briefing, u"They succeeded. [@%1]"_s.arg(name), book.added()).ok());
        return project->briefings().citations(briefing).at(0);
    }
    QStringList words(const RecordKey &record)
    {
        QStringList lines;
        for (const HistoryLine &line : historyOf(*project, {record}))
            lines += u"%1|%2|%3"_s.arg(line.words.what, line.words.before, line.words.after);
        return lines;
    }
};

} // namespace

TEST_CASE("The history of a briefing is told in words, with what differs in its text")
{
    Desk desk;
    const RecordKey record = RecordKey::of(u"briefing"_s, desk.briefing);
    desk.cite();
    REQUIRE(renameBriefing(*desk.project, desk.briefing, u"Grain"_s).ok());
    CHECK(desk.words(record)
        == QStringList{u"Briefing renamed|Talks|Grain"_s, u"Briefing written|“failed.”|“succeeded. [@source-1]”"_s,
            u"Briefing “Talks” added||“They failed.”"_s});
    REQUIRE(removeBriefings(*desk.project, {desk.briefing}).ok());
    CHECK(desk.words(record).front().startsWith(u"Briefing “Grain” deleted|"_s));
}

TEST_CASE("What is written in a briefing in one sitting is one line")
{
    Desk desk;
    REQUIRE(writeBriefing(*desk.project, desk.briefing, u"They failed in May."_s).ok());
    REQUIRE(writeBriefing(*desk.project, desk.briefing, u"They failed in late May."_s).ok());
    const QStringList words = desk.words(RecordKey::of(u"briefing"_s, desk.briefing));
    REQUIRE(words.size() == 2);
    CHECK(words[0] == u"Briefing written||“in late May”"_s);
}

TEST_CASE("The history of a citation is told in words")
{
    Desk desk;
    const Citation citation = desk.cite();
    REQUIRE(placeCitation(*desk.project, citation.id, {desk.article, {24, 29}}).ok());
    CHECK(desk.words(RecordKey::of(u"citation"_s, citation.id))
        == QStringList{u"Passage moved|“ceasefire”|“truce”"_s, u"Citation “source-1” added||“ceasefire”"_s});
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.project->undo().ok());
    REQUIRE(writeBriefing(*desk.project, desk.briefing, u"Other."_s).ok());
    CHECK(desk.words(RecordKey::of(u"citation"_s, citation.id)).isEmpty());
}

TEST_CASE("An edit of a briefing leads to it, at the citation that it added")
{
    Desk desk;
    const auto newest = [&desk] { return desk.project->journal().undoable()->number; };
    CHECK(touchedBy(*desk.project, newest()).briefing == desk.briefing);
    const Citation citation = desk.cite();
    REQUIRE(placeCitation(*desk.project, citation.id, {desk.article, {24, 29}}).ok());
    const Touched placed = touchedBy(*desk.project, newest());
    CHECK(placed.briefing == desk.briefing);
    CHECK(placed.citation == u"source-1"_s);

    HistoryPane pane(desk.session());
    pane.resize(500, 400);
    pane.show();
    auto *view = pane.findChild<RowView *>(u"historyList"_s);
    REQUIRE(QTest::qWaitFor([&] { return pane.model().rowCount() == 3; }));
    QSignalSpy briefings(&desk.selection, &Selection::briefingRequested);
    view->setCurrentIndex(pane.model().index(0));
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(briefings.size() == 1);
    CHECK(briefings[0][0].toUuid() == desk.briefing);
    CHECK(briefings[0][1].toString() == u"source-1"_s);
    REQUIRE(removeBriefings(*desk.project, {desk.briefing}).ok());
    CHECK(touchedBy(*desk.project, newest()).isNothing());
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/briefingssection.h"

#include "core/briefing/briefingedits.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/passage/briefingrow.h"
#include "ui/passage/passagepane.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

const QString report = u"Talks\nA ceasefire, or a truce. Nobody left."_s;

struct Desk : Test::TestSession
{
    qint64 article;
    PassagePane pane;
    QSignalSpy asked{&selection, &Selection::briefingRequested};

    Desk()
        : TestSession({report})
        , article(project->articles().keys(ArticleTable::Order::Title).front())
        , pane(session())
    {
        pane.resize(340, 700);
        pane.show();
    }
    [[nodiscard]] Passage passage(const QString &words) const
    {
        const qsizetype at = report.indexOf(words);
        REQUIRE(at >= 0);
        return {article, {at, at + words.size()}};
    }
    /// A briefing that cites these words, in this order.
    QUuid cite(const QString &title, const QStringList &passages)
    {
        const QUuid id = addBriefing(*project, title).value();
        CitationBook book(*project, id);
        QString text;
        for (const QString &words : passages)
            text += u"It is so [@%1]. "_s.arg(book.nameOf(passage(words)));
        REQUIRE(writeBriefing(*project, id, text, book.added()).ok());
        return id;
    }
    void select(const QString &words)
    {
        selection.open(article);
        selection.setPassage(passage(words));
        QTest::qWait(60);
    }
    QList<BriefingRow *> rows()
    {
        QList<BriefingRow *> shown;
        for (BriefingRow *row : pane.findChildren<BriefingRow *>()) {
            if (row->isVisible())
                shown.append(row);
        }
        return shown;
    }
};

} // namespace

TEST_CASE("A passage shows the briefings that cite it, under which number")
{
    Desk desk;
    desk.cite(u"Wheat"_s, {u"Nobody left"_s, u"A ceasefire"_s, u"ceasefire, or a truce"_s});
    desk.cite(u"Barley"_s, {u"truce"_s});
    PassageReader reader(*desk.project);
    const auto found = reader.at(desk.passage(u"ceasefire"_s)).briefings;
    REQUIRE(found.size() == 1);
    CHECK(found.front().title == u"Wheat"_s);
    CHECK(found.front().uses == std::vector<CitingBriefing::Use>{{u"source-2"_s, 2}, {u"source-3"_s, 3}});
    const auto both = reader.at(desk.passage(u"or a truce"_s)).briefings;
    REQUIRE(both.size() == 2);
    CHECK(both.front().title == u"Barley"_s);
    const qsizetype at = desk.passage(u"left"_s).span.start;
    CHECK(reader.at({desk.article, {at, at}}).briefings.size() == 1);
    CHECK(reader.at(desk.passage(u"Talks"_s)).briefings.empty());
}

TEST_CASE("A citation whose mark was taken out of the text is not shown")
{
    Desk desk;
    const QUuid id = desk.cite(u"Wheat"_s, {u"Nobody left"_s});
    desk.select(u"Nobody"_s);
    CHECK(desk.rows().size() == 1);
    desk.project->briefings().setDraft(id, u"Nothing cited."_s);
    PassageReader reader(*desk.project);
    CHECK(reader.at(desk.passage(u"Nobody"_s)).briefings.empty());
    REQUIRE(writeBriefing(*desk.project, id, u"Nothing cited."_s).ok());
    CHECK(desk.rows().isEmpty());
    CHECK_FALSE(desk.pane.findChild<BriefingsSection *>()->isVisible());
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.rows().size() == 1);
    REQUIRE(removeBriefings(*desk.project, {id}).ok());
    CHECK(desk.rows().isEmpty());
}

TEST_CASE("A click or Enter goes to the place in the briefing")
{
    Desk desk;
    const QUuid id = desk.cite(u"Wheat"_s, {u"Nobody left"_s, u"truce"_s});
    desk.select(u"truce"_s);
    REQUIRE(desk.rows().size() == 1);
    CHECK(desk.rows().front()->text() == u"Wheat"_s);
    CHECK(desk.rows().front()->accessibleName().contains(u"[2]"_s));
    QTest::mouseClick(desk.rows().front(), Qt::LeftButton);
    REQUIRE(desk.asked.size() == 1);
    CHECK(desk.asked[0][0].toUuid() == id);
    CHECK(desk.asked[0][1].toString() == u"source-2"_s);
    QTest::keyClick(desk.rows().front(), Qt::Key_Return);
    CHECK(desk.asked.size() == 2);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/comparepane.h"

#include "core/storage/transaction.h"
#include "tests/testlib/testsession.h"
#include "ui/session/openlinks.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowview.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

const QString harbour = u"Harbour\nThe ferry captain called the plan “a slap in the face of every sailor” on Monday."_s;
const QString port = u"Port\nHe had called it “a slap in the face of every sailor” before."_s;

struct Desk : Test::TestSession
{
    OpenLinks links;
    ComparePane pane;
    RowView *view;
    EmptyState *empty;
    QSignalSpy reveals{&selection, &Selection::revealRequested};

    Desk()
        : TestSession({harbour, port})
        , links(session())
        , pane(session(), links)
        , view(pane.findChild<RowView *>(u"linkList"_s))
        , empty(pane.findChild<EmptyState *>(u"compareEmpty"_s))
    {
        pane.resize(360, 500);
        pane.show();
    }
    Chip &chip(const QString &name) { return *pane.findChild<Chip *>(name); }
    void showTwo()
    {
        selection.setArticles({1, 2}, 0);
        REQUIRE(QTest::qWaitFor([this] { return !links.links().empty() && !links.isWorking(); }));
        links.setLinks({{LinkKind::Contradicts, {1, {8, 17}}, {2, {5, 11}}, u"Who said it differs."_s, true},
            {LinkKind::SameQuote, {1, {44, 60}}, {2, {24, 40}}, u"The same words."_s, false}});
    }
};

} // namespace

TEST_CASE("Without open articles the pane says what to do; the same quotation is found once two are open")
{
    Desk desk;
    CHECK(desk.empty->isVisible());
    CHECK(!desk.view->isVisible());
    desk.selection.setArticles({1, 2}, 0);
    REQUIRE(QTest::qWaitFor([&] { return desk.pane.model().rowCount() == 1; }));
    CHECK(desk.pane.model().linkAt(0).kind == LinkKind::SameQuote);
    CHECK(desk.view->isVisible());
    desk.selection.setArticles({1}, 0);
    REQUIRE(QTest::qWaitFor([&] { return desk.pane.model().rowCount() == 0; }));
    CHECK(desk.empty->isVisible());
}

TEST_CASE("A row shows both passages in their readers and is the one that is picked")
{
    Desk desk;
    desk.showTwo();
    desk.view->setCurrentIndex(desk.pane.model().index(1));
    QTest::keyClick(desk.view, Qt::Key_Return);
    REQUIRE(desk.reveals.size() == 2);
    CHECK(desk.reveals[0][0].value<Selection::Passage>() == Selection::Passage{1, {44, 60}});
    CHECK(desk.reveals[1][0].value<Selection::Passage>() == Selection::Passage{2, {24, 40}});
    CHECK(desk.links.picked() == 1);
    desk.links.setPicked(0);
    CHECK(desk.view->currentIndex().row() == 0);
}

TEST_CASE("A chip leaves one kind; its kind going away leaves a way back")
{
    Desk desk;
    desk.showTwo();
    CHECK(desk.chip(u"links-contradicts"_s).isVisible());
    CHECK(!desk.chip(u"links-same-event"_s).isVisible());
    desk.chip(u"links-contradicts"_s).click();
    CHECK(desk.pane.model().rowCount() == 1);
    desk.links.setLinks({{LinkKind::SameQuote, {1, {44, 60}}, {2, {24, 40}}, u"The same words."_s, false}});
    CHECK(desk.pane.model().rowCount() == 0);
    CHECK(desk.empty->isVisible());
    Q_EMIT desk.empty->actionChosen();
    CHECK(desk.pane.model().rowCount() == 1);
}

TEST_CASE("A row between passages that tell of one event picks the event")
{
    Desk desk;
    Event event;
    event.id = QUuid::createUuid();
    event.title = u"The captain called"_s;
    event.kind = u"statement"_s;
    event.certainty = u"reported"_s;
    event.spans = {{1, {8, 17}, {}, u"dated-verb"_s}};
    Transaction transaction(desk.project->database());
    desk.project->events().put(event, harbour);
    event.spans = {{2, {5, 11}, {}, u"dated-verb"_s}};
    desk.project->events().put(event, port);
    transaction.commit();
    desk.showTwo();
    desk.links.setLinks({{LinkKind::SameEvent, {1, {8, 17}}, {2, {5, 11}}, u"Both tell of it."_s, false},
        {LinkKind::SameQuote, {1, {44, 60}}, {2, {24, 40}}, u"The same words."_s, false}});
    const auto choose = [&](int row) {
        desk.view->setCurrentIndex(desk.pane.model().index(row));
        QTest::keyClick(desk.view, Qt::Key_Return);
    };
    choose(1);
    CHECK_FALSE(desk.selection.event());
    choose(0);
    CHECK(desk.selection.event() == event.id);
    CHECK(desk.reveals.size() == 4);
}

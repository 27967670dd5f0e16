// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpane.h"

#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/search/queryedit.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchmodel.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/periodchip.h"
#include "core/words/periodtext.h"
#include "ui/widgets/rowview.h"

#include <catch2/catch_test_macros.hpp>
#include <QLabel>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    QWidget window;
    SearchPane pane{session(), &window};
    QueryField *field = pane.makeQueryField(&window);
    QueryEdit *edit = field->findChild<QueryEdit *>(u"query"_s);
    RowView *view = pane.findChild<RowView *>(u"results"_s);
    EmptyState *message = pane.findChild<EmptyState *>(u"searchMessage"_s);
    QLabel *note = field->findChild<QLabel *>(u"queryNote"_s);
    QLabel *guide = pane.findChild<QLabel *>(u"queryGuide"_s);
    QSignalSpy reveals{&selection, &Selection::revealRequested};

    Desk()
        : TestSession({u"Grain\nNo truce in sight."_s, u"Talks\nA ceasefire, or a truce."_s, u"Summit\nNothing."_s})
    {
        window.resize(400, 700);
        pane.setGeometry(0, 40, 400, 660);
        window.show();
    }
    void type(const QString &text)
    {
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    bool settled()
    {
        return QTest::qWaitFor([this] { return pane.model().state() != SearchModel::State::Searching; });
    }
    void search(const QString &text)
    {
        type(text);
        QTest::keyClick(edit, Qt::Key_Return);
        REQUIRE(settled());
    }
};

} // namespace

TEST_CASE("Enter searches; what is found is listed, counted and outlined in the readers")
{
    Desk desk;
    CHECK(desk.guide->isVisible());
    QSignalSpy requested(&desk.pane, &SearchPane::resultsRequested);
    desk.search(u"truce"_s);
    CHECK(requested.size() == 1);
    CHECK(desk.view->isVisible());
    CHECK(desk.view->model()->rowCount() == 2);
    CHECK(desk.note->text().startsWith(u"2 "_s));
    CHECK(desk.selection.query() == u"truce"_s);
    desk.search({});
    CHECK(desk.guide->isVisible());
    CHECK(desk.selection.query().isEmpty());
}

TEST_CASE("A click opens the article at its first find, Ctrl+Enter beside")
{
    Desk desk;
    desk.search(u"truce"_s);
    const QModelIndex first = desk.view->model()->index(0, 0);
    QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, desk.view->visualRect(first).center());
    CHECK(desk.selection.articles() == std::vector{desk.pane.model().keyAt(0)});
    REQUIRE(desk.reveals.wait());
    const auto passage = desk.reveals[0][0].value<Selection::Passage>();
    CHECK(passage.article == desk.pane.model().keyAt(0));
    CHECK(passage.span == TextSpan{9, 14});

    QTest::keyClick(desk.edit, Qt::Key_Down);
    CHECK(desk.window.focusWidget() == desk.view);
    QTest::keyClick(desk.view, Qt::Key_Down);
    QTest::keyClick(desk.view, Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.selection.articles().size() == 2);
    QTest::keyClick(desk.view, Qt::Key_Escape);
    CHECK(desk.window.focusWidget() == desk.edit);
}

TEST_CASE("What is typed is searched for without Enter, the last word as a beginning")
{
    Desk desk;
    desk.type(u"cease"_s);
    REQUIRE(QTest::qWaitFor([&] { return desk.pane.model().state() == SearchModel::State::Found; }));
    CHECK(desk.pane.model().text() == u"cease*"_s);
    CHECK(desk.pane.model().rowCount() == 1);
    CHECK(desk.field->text() == u"cease"_s);
}

TEST_CASE("A malformed query is told in the pane, after a rest or Enter, and leads to examples")
{
    Desk desk;
    desk.type(u"(truce"_s);
    CHECK(!desk.message->isVisible());
    REQUIRE(QTest::qWaitFor([&] { return desk.message->isVisible(); }));
    CHECK(desk.message->text().contains(desk.pane.model().problem().toHtmlEscaped()));
    CHECK(!desk.note->text().isEmpty());
    Q_EMIT desk.message->linkActivated(u"action"_s);
    CHECK(desk.guide->isVisible());
    desk.search(u"truce"_s);
    CHECK(desk.view->isVisible());
}

TEST_CASE("Where nothing is found, words that begin so are offered")
{
    Desk desk;
    desk.search(u"ceasefir"_s);
    REQUIRE(desk.message->isVisible());
    Q_EMIT desk.message->linkActivated(u"action"_s);
    REQUIRE(desk.settled());
    CHECK(desk.field->text() == u"ceasefir*"_s);
    CHECK(desk.view->isVisible());
    CHECK(desk.pane.model().rowCount() == 1);
}

TEST_CASE("An example of the guide searches")
{
    Desk desk;
    Q_EMIT desk.guide->linkActivated(u"ceasefire%20OR%20truce"_s);
    REQUIRE(desk.settled());
    CHECK(desk.field->text() == u"ceasefire OR truce"_s);
    CHECK(desk.pane.model().rowCount() == 2);
}

TEST_CASE("The best match is one click away")
{
    Desk desk;
    desk.search(u"truce"_s);
    QTest::mouseClick(desk.pane.findChild<Chip *>(u"bestMatch"_s), Qt::LeftButton);
    CHECK(desk.pane.model().order() == SearchOptions::Order::Ranked);
    REQUIRE(desk.settled());
    CHECK(!desk.pane.findChild<QLabel *>(u"rankedOver"_s)->isVisible());
}

TEST_CASE("The field may go before the pane")
{
    Desk desk;
    desk.search(u"truce"_s);
    {
        const std::unique_ptr<QueryField> gone(desk.field);
    }
    desk.pane.searchFor(u"grain"_s);
    REQUIRE(desk.settled());
    CHECK(desk.pane.model().rowCount() == 1);
    QTest::keyClick(desk.view, Qt::Key_Escape);
}

TEST_CASE("A search finds only articles of the picked period and says so")
{
    Desk desk;
    auto *chip = desk.pane.findChild<PeriodChip *>(u"searchPeriod"_s);
    REQUIRE(chip);
    desk.search(u"truce"_s);
    const qint64 second = desk.pane.model().keyAt(1);
    Period period{{2025, 8, 18}, {2025, 8, 20}, DateBasis::Event, {second}};
    desk.selection.setPeriod(period);
    REQUIRE(desk.settled());
    REQUIRE(desk.pane.model().rowCount() == 1);
    CHECK(desk.pane.model().keyAt(0) == second);
    CHECK(desk.note->text().startsWith(u"1 "_s));
    CHECK(chip->isVisible());

    period.articles.clear();
    desk.selection.setPeriod(period);
    REQUIRE(desk.settled());
    CHECK(desk.message->isVisible());
    CHECK(desk.message->text().contains(periodText(period)));
    Q_EMIT desk.message->linkActivated(u"action"_s);
    CHECK_FALSE(desk.selection.period());
    REQUIRE(desk.settled());
    CHECK(desk.pane.model().rowCount() == 2);
    CHECK_FALSE(chip->isVisible());

    desk.selection.setPeriod(period);
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK_FALSE(desk.selection.period());
}

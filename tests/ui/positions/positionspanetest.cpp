// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionspane.h"

#include "tests/ui/positions/positionsdesk.h"
#include "ui/positions/positionsmodel.h"
#include "ui/positions/positionsview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/periodchip.h"
#include "core/words/periodtext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::PositionsDesk
{
    PositionsPane pane;
    PositionsView *view;
    FilterField *field;
    EmptyState *empty;
    QSignalSpy reveals{&selection, &Selection::revealRequested};

    explicit Desk(bool withPositions = true)
        : PositionsDesk(withPositions)
        , pane(session())
        , view(pane.findChild<PositionsView *>(u"positionTree"_s))
        , field(pane.findChild<FilterField *>(u"positionText"_s))
        , empty(pane.findChild<EmptyState *>(u"positionsEmpty"_s))
    {
        pane.resize(1000, 600);
        pane.show();
        QApplication::setActiveWindow(&pane);
        REQUIRE(settled(withPositions ? 5 : 0));
    }
    bool settled(int shown)
    {
        return QTest::qWaitFor([this, shown] { return !pane.model().isReading() && pane.model().shown() == shown; });
    }
    /// Not every platform gives it back by itself when a popup closes.
    void enterView()
    {
        QApplication::setActiveWindow(&pane);
        view->setFocus();
    }
    QModelIndex row(const QString &words) { return pane.model().indexOf(idOf(words)); }
    void select(const QString &words)
    {
        view->setFocus();
        view->setCurrentIndex(row(words));
    }
    QAction *action(const QString &name)
    {
        for (QAction *each : pane.actions()) {
            if (each->objectName() == name)
                return each;
        }
        FAIL("no action " << name.toStdString());
        return nullptr;
    }
    QString figure() { return pane.findChild<QLabel *>(u"positionFigure"_s)->text(); }
    /// Chooses in the menu of a button of the filter; begins with is enough.
    void choose(const QString &button, const QString &choice)
    {
        QMenu *menu = pane.findChild<QToolButton *>(button)->menu();
        Q_EMIT menu->aboutToShow();
        for (QAction *each : menu->actions()) {
            if (each->text().contains(choice))
                return each->trigger();
        }
        FAIL("no choice " << choice.toStdString());
    }
    QString wordsAt(const Passage &passage)
    {
        return project->articles().text(passage.article).mid(passage.span.start, passage.span.length());
    }
    QPoint quotePlace(const QModelIndex &index) { return {360, view->visualRect(index).center().y()}; }
};

} // namespace

TEST_CASE("Enter goes to the passage, behind a pair of surrogates too, and picks the position")
{
    Desk desk;
    desk.select(u"demands a quota cut at once"_s);
    CHECK(desk.selection.position() == desk.idOf(u"demands a quota cut at once"_s));
    // The inspector follows the caret of the reader that opens, so the position has to be picked after that.
    QStringList steps;
    QObject::connect(&desk.selection, &Selection::revealRequested, &desk.pane, [&] { steps += u"revealed"_s; });
    QObject::connect(&desk.selection, &Selection::positionChanged, &desk.pane, [&] {
        if (desk.selection.position())
            steps += u"picked"_s;
    });
    QTest::keyClick(desk.view, Qt::Key_Return);
    CHECK(steps == QStringList{u"revealed"_s, u"picked"_s});
    REQUIRE(desk.reveals.size() == 1);
    CHECK(desk.wordsAt(desk.reveals[0][0].value<Passage>()) == u"demands a quota cut at once"_s);
    CHECK(desk.selection.activeArticle() == desk.articles[0]);
}

TEST_CASE("A click on a quotation goes there; beside it, or with Ctrl, it only selects")
{
    Desk desk;
    const QModelIndex first = desk.row(u"rejects any quota cut"_s);
    const QModelIndex second = desk.row(u"welcomes inspectors"_s);
    QTest::mouseClick(
        desk.view->viewport(), Qt::LeftButton, {}, QPoint(desk.view->visualRect(first).left() + 30, desk.quotePlace(first).y()));
    CHECK(desk.reveals.isEmpty());
    CHECK(desk.view->selectionModel()->isSelected(first));
    QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, Qt::ControlModifier, desk.quotePlace(second));
    CHECK(desk.reveals.isEmpty());
    CHECK(desk.view->selectionModel()->selectedIndexes().size() == 2);
    QTest::mouseClick(desk.view->viewport(), Qt::LeftButton, {}, desk.quotePlace(second));
    REQUIRE(desk.reveals.size() == 1);
    CHECK(desk.wordsAt(desk.reveals[0][0].value<Passage>()) == u"welcomes inspectors"_s);
    CHECK(desk.selection.position() == desk.idOf(u"welcomes inspectors"_s));
}

TEST_CASE("Arrows walk the tree and fold it")
{
    Desk desk;
    desk.view->setFocus();
    desk.view->setCurrentIndex(desk.pane.model().index(0, 0));
    QTest::keyClick(desk.view, Qt::Key_Left);
    CHECK_FALSE(desk.view->isExpanded(desk.pane.model().index(0, 0)));
    QTest::keyClick(desk.view, Qt::Key_Down);
    CHECK(desk.view->currentIndex() == desk.pane.model().index(1, 0));
    QTest::keyClick(desk.view, Qt::Key_Up);
    QTest::keyClick(desk.view, Qt::Key_Return);
    CHECK(desk.view->isExpanded(desk.pane.model().index(0, 0)));
    QTest::keyClick(desk.view, Qt::Key_Up);
    CHECK(QApplication::focusWidget() == desk.field);
}

TEST_CASE("A and X decide on what is selected, each as one step that can be undone")
{
    Desk desk;
    desk.select(u"rejects any quota cut"_s);
    QTest::keyClick(desk.view, Qt::Key_A);
    const QUuid id = desk.idOf(u"rejects any quota cut"_s);
    CHECK(desk.stored(id).state == FindingState::Accepted);
    REQUIRE(desk.settled(5));
    CHECK(desk.view->currentIndex() == desk.row(u"rejects any quota cut"_s));
    QTest::keyClick(desk.view, Qt::Key_R);
    CHECK(desk.stored(id).state == FindingState::Suggested);
    REQUIRE(desk.settled(5));
    QTest::keyClick(desk.view, Qt::Key_X);
    CHECK(desk.stored(id).state == FindingState::Rejected);
    REQUIRE(desk.settled(4));
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.settled(5));
    CHECK(desk.stored(id).state == FindingState::Suggested);
}

TEST_CASE("When a decision takes a row away, the next one can be decided on at once")
{
    Desk desk;
    desk.select(u"rejects any quota cut"_s);
    QTest::keyClick(desk.view, Qt::Key_X);
    REQUIRE(desk.settled(4));
    const QModelIndex next = desk.view->currentIndex();
    REQUIRE(desk.pane.model().lineAt(next));
    CHECK(desk.view->selectionModel()->selectedIndexes() == QModelIndexList{next});
    const QUuid id = desk.pane.model().lineAt(next)->id;
    CHECK(desk.selection.position() == id);
    QTest::keyClick(desk.view, Qt::Key_A);
    CHECK(desk.stored(id).state == FindingState::Accepted);
}

TEST_CASE("A group stands for all below it: one key, one step")
{
    Desk desk;
    desk.view->setFocus();
    desk.view->setCurrentIndex(desk.pane.model().index(0, 0));
    CHECK(desk.pane.findChild<QLabel *>(u"positionBarCount"_s)->text().startsWith(u"3"_s));
    QTest::keyClick(desk.view, Qt::Key_Delete);
    REQUIRE(desk.settled(2));
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.settled(5));
}

TEST_CASE("The key of a stance changes it; so does the menu")
{
    Desk desk;
    desk.select(u"welcomes inspectors"_s);
    QTest::keyClicks(desk.view, u"?"_s);
    const QUuid id = desk.idOf(u"welcomes inspectors"_s);
    CHECK(desk.stored(id).stance == Stance::Conditional);
    CHECK(desk.stored(id).state == FindingState::Changed);
    REQUIRE(desk.settled(5));
    QTest::keyClicks(desk.view, u"2"_s);
    CHECK(desk.stored(id).stance == Stance::Opposes);
    REQUIRE(desk.settled(5));
    QMenu *menu = desk.action(u"changeStance"_s)->menu();
    Q_EMIT menu->aboutToShow();
    CHECK(menu->findChild<QAction *>(u"opposes"_s)->isChecked());
    menu->findChild<QAction *>(u"offers"_s)->trigger();
    CHECK(desk.stored(id).stance == Stance::Offers);
    REQUIRE(desk.settled(5));
    menu = desk.action(u"changeStrength"_s)->menu();
    Q_EMIT menu->aboutToShow();
    menu->actions().last()->trigger();
    CHECK(desk.stored(id).strength == 3);
}

TEST_CASE("Holder and issue are changed by typing")
{
    Desk desk;
    desk.select(u"welcomes inspectors"_s);
    QTest::keyClick(desk.view, Qt::Key_H);
    auto *picker = desk.pane.findChild<QWidget *>(u"holderPicker"_s);
    REQUIRE(picker);
    REQUIRE(desk.waitForJobs());
    auto *field = picker->findChild<QLineEdit *>(u"pickerField"_s);
    QTest::keyClicks(field, u"nor"_s);
    QTest::keyClick(field, Qt::Key_Return);
    const QUuid id = desk.idOf(u"welcomes inspectors"_s);
    CHECK(desk.stored(id).holder == desk.entity(u"Norway"_s));
    REQUIRE(desk.settled(5));
    CHECK(desk.view->currentIndex() == desk.row(u"welcomes inspectors"_s));
    desk.enterView();
    QTest::keyClick(desk.view, Qt::Key_I);
    auto *issues = desk.pane.findChild<QWidget *>(u"issuePicker"_s);
    REQUIRE(issues);
    field = issues->findChild<QLineEdit *>(u"pickerField"_s);
    QTest::keyClicks(field, u"quota"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.stored(id).issue == u"quota-cut"_s);
    REQUIRE(desk.settled(5));
    desk.enterView();
    QTest::keyClick(desk.view, Qt::Key_I);
    CHECK(field->text().isEmpty());
    QTest::keyClicks(field, u"nets of steel"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.stored(id).issue.isEmpty());
    CHECK(desk.stored(id).topic == u"nets of steel"_s);
}

TEST_CASE("What is shown narrows by words, stance, state, article and what another pane asks for")
{
    Desk desk;
    QTest::keyClicks(desk.field, u"inspectors"_s);
    REQUIRE(desk.settled(3));
    CHECK(desk.figure() == u"3 of 5"_s);
    QTest::keyClick(desk.view, Qt::Key_Escape);
    REQUIRE(desk.settled(5));
    CHECK(desk.field->text().isEmpty());
    desk.choose(u"filterStance"_s, u"opposes"_s);
    REQUIRE(desk.settled(2));
    desk.choose(u"filterStance"_s, u"demands"_s);
    REQUIRE(desk.settled(3));
    desk.choose(u"filterStance"_s, u"All stances"_s);
    desk.choose(u"filterState"_s, u"Rejected"_s);
    REQUIRE(desk.settled(0));
    CHECK(desk.empty->isVisible());
    Q_EMIT desk.empty->linkActivated(u"action"_s);
    REQUIRE(desk.settled(5));
    desk.selection.open(desk.articles[1]);
    desk.choose(u"filterArticle"_s, u"is read"_s);
    REQUIRE(desk.settled(2));
    desk.selection.open(desk.articles[0]);
    REQUIRE(desk.settled(3));
    PositionFilter filter;
    filter.holder = desk.entity(u"Norway"_s);
    filter.issue = u"inspectors"_s;
    desk.selection.showPositions(filter);
    REQUIRE(desk.settled(1));
    auto *narrow = desk.pane.findChild<QToolButton *>(u"filterNarrow"_s);
    CHECK(narrow->isVisible());
    CHECK(narrow->text().contains(u"Norway"_s));
    narrow->click();
    CHECK(desk.settled(5));
}

TEST_CASE("By issue, and sorted by name")
{
    Desk desk;
    desk.pane.findChild<QAbstractButton *>(u"groupByIssue"_s)->click();
    REQUIRE(desk.settled(5));
    CHECK(desk.pane.model().index(0, 0).data().toString() == u"A cut of the quota"_s);
    desk.pane.findChild<QAbstractButton *>(u"groupByActor"_s)->click();
    desk.choose(u"positionSort"_s, u"By name"_s);
    REQUIRE(desk.settled(5));
    CHECK(desk.pane.model().index(0, 0).data().toString() == u"Iceland"_s);
}

TEST_CASE("What is selected, folded and in view stays when the project changes")
{
    Desk desk;
    desk.pane.resize(1000, 260);
    QCoreApplication::processEvents();
    const QModelIndex norway = desk.pane.model().index(0, 0);
    desk.view->collapse(desk.pane.model().index(0, 0, norway));
    desk.select(u"welcomes inspectors"_s);
    desk.view->verticalScrollBar()->setValue(40);
    const int top = desk.view->visualRect(desk.row(u"welcomes inspectors"_s)).top();
    desk.add(0, u"Kari Holm said"_s, u"Kari Holm"_s, u"inspectors"_s, Stance::Unclear);
    desk.project->announce({{u"position"_s}, std::nullopt});
    REQUIRE(desk.settled(6));
    CHECK(desk.view->currentIndex() == desk.row(u"welcomes inspectors"_s));
    CHECK(desk.view->selectionModel()->selectedIndexes() == QModelIndexList{desk.row(u"welcomes inspectors"_s)});
    CHECK_FALSE(desk.view->isExpanded(desk.pane.model().index(0, 0, desk.pane.model().index(0, 0))));
    CHECK(desk.view->isExpanded(desk.pane.model().index(1, 0)));
    CHECK(desk.view->visualRect(desk.row(u"welcomes inspectors"_s)).top() == top);
}

TEST_CASE("Ctrl+C copies what is selected, or else all that is shown, as a table")
{
    Desk desk;
    desk.action(u"copyPositions"_s)->trigger();
    CHECK(QGuiApplication::clipboard()->text().count(u'\n') == 6);
    desk.select(u"welcomes inspectors"_s);
    QTest::keyClick(desk.view, Qt::Key_C, Qt::ControlModifier);
    const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n');
    REQUIRE(rows.size() == 3);
    CHECK(rows[1].startsWith(u"Iceland\tsupports\tInspectors on board\tplain\twelcomes inspectors\tNorth Wire\tInspectors at sea"_s));
}

TEST_CASE("Empty states say what to do")
{
    Desk desk(false);
    CHECK(desk.empty->isVisible());
    CHECK(desk.empty->text().contains(u"press P"_s));
    Test::TestSession none;
    PositionsPane pane(none.session());
    pane.show();
    REQUIRE(QTest::qWaitFor([&] { return !pane.model().isReading(); }));
    CHECK(pane.findChild<EmptyState *>(u"positionsEmpty"_s)->text().contains(u"Import"_s));
}

TEST_CASE("A picked period narrows the list until its chip or the way out of an empty list clears it")
{
    Desk desk;
    auto *chip = desk.pane.findChild<PeriodChip *>(u"filterPeriod"_s);
    REQUIRE(chip);
    CHECK_FALSE(chip->isVisible());
    const Period reported{{2025, 5, 14}, {2025, 5, 14}, DateBasis::Report, {desk.articles[1]}};
    desk.selection.setPeriod(reported);
    REQUIRE(desk.settled(2));
    CHECK(desk.figure() == u"2 of 5"_s);
    CHECK(chip->isVisible());
    CHECK(chip->text() == periodText(reported));
    // What another pane asks for comes on top of it.
    PositionFilter filter;
    filter.holder = desk.entity(u"Norway"_s);
    desk.selection.showPositions(filter);
    REQUIRE(desk.settled(1));
    desk.enterView();
    QTest::keyClick(desk.view, Qt::Key_Escape);
    REQUIRE(desk.settled(2));
    QTest::mouseClick(chip, Qt::LeftButton);
    REQUIRE(desk.settled(5));
    CHECK_FALSE(desk.selection.period());

    // None of them has a date.
    desk.selection.setPeriod(Period{{2025, 5, 14}, {2025, 5, 14}, DateBasis::Event, desk.articles});
    REQUIRE(desk.settled(0));
    CHECK(desk.empty->isVisible());
    CHECK(desk.empty->text().contains(periodText(reported)));
    Q_EMIT desk.empty->linkActivated(u"action"_s);
    CHECK_FALSE(desk.selection.period());
    REQUIRE(desk.settled(5));
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventpassageslist.h"

#include "tests/ui/events/eventpanedesk.h"
#include "ui/events/eventpassagesmodel.h"

using namespace Parallax;
using namespace Qt::StringLiterals;

using Desk = Test::EventPaneDesk;

TEST_CASE("The picked event is shown with its passages and with who gives another date")
{
    Desk desk;
    desk.pick(desk.talks);
    CHECK(desk.title()->toPlainText() == u"Norway and Iceland met in Bergen"_s);
    CHECK(desk.state() == u"suggested · reported"_s);
    CHECK(desk.date()->text() == u"2025-05-12"_s);
    CHECK(desk.part<QComboBox>(u"eventKind"_s)->currentText() == u"meeting"_s);
    CHECK(desk.chips(u"eventPlace"_s) == std::vector{u"Bergen"_s});
    CHECK(desk.chips(u"eventParticipants"_s).size() == 2);
    CHECK(desk.passages()->model()->rowCount() == 2);
    CHECK_FALSE(desk.shows(u"background"_s));
    const QString other = desk.part<QLabel>(u"otherDateWords"_s)->text();
    CHECK(other.contains(u"13"_s));
    CHECK(other.endsWith(u"according to North Wire"_s));
    desk.press(u"takeDate"_s);
    CHECK(desk.stored(desk.talks).date == u"2025-05-13"_s);
    CHECK(desk.date()->text() == u"2025-05-13"_s);
    REQUIRE(desk.project->undo().ok());
    desk.settle();
    CHECK(desk.date()->text() == u"2025-05-12"_s);
}

TEST_CASE("A click on a passage goes to it, X takes it away")
{
    Desk desk;
    desk.pick(desk.talks);
    QSignalSpy revealed(&desk.selection, &Selection::revealRequested);
    const QRect row = desk.passages()->visualRect(desk.passages()->model()->index(1, 0));
    QTest::mouseClick(desk.passages()->viewport(), Qt::LeftButton, Qt::NoModifier, row.center());
    REQUIRE(revealed.size() == 1);
    CHECK(revealed[0][0].value<Passage>() == desk.passage(1, u"The Bergen talks of 13 May"_s));
    QTest::keyClick(desk.passages(), Qt::Key_X);
    desk.settle();
    CHECK(desk.spanCount(desk.talks) == 1);
    CHECK(desk.passages()->model()->rowCount() == 1);
    CHECK(desk.stored(desk.talks).state != FindingState::Rejected);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.spanCount(desk.talks) == 2);
}

TEST_CASE("Selected passages become an event of their own, which is picked then")
{
    Desk desk;
    desk.pick(desk.talks);
    desk.selectRow(1);
    desk.press(u"splitEvent"_s);
    REQUIRE(desk.selection.event());
    const QUuid made = *desk.selection.event();
    CHECK(made != desk.talks);
    CHECK(desk.spanCount(made) == 1);
    CHECK(desk.spanCount(desk.talks) == 1);
    CHECK(desk.date()->text() == u"2025-05-13"_s);
    desk.pick(desk.talks);
    desk.selectRow(0);
    CHECK_FALSE(desk.shows(u"splitEvent"_s));
}

TEST_CASE("Merging offers likely duplicates first and keeps the event that was shown")
{
    Desk desk;
    desk.pick(desk.talks);
    desk.press(u"mergeEvent"_s);
    auto *picker = desk.part<QWidget>(u"mergePicker"_s);
    auto *field = picker->findChild<QLineEdit *>(u"pickerField"_s);
    auto *choices = picker->findChild<RowView *>(u"pickerChoices"_s);
    REQUIRE(choices->model()->rowCount() == 2);
    CHECK(choices->model()->index(0, 0).data().toString() == u"Iceland met Norway"_s);
    CHECK(choices->model()->index(0, 0).data(ChoiceModel::DetailRole).toString().startsWith(u"likely"_s));
    CHECK_FALSE(choices->model()->index(1, 0).data(ChoiceModel::DetailRole).toString().startsWith(u"likely"_s));
    QTest::keyClicks(field, u"storm"_s);
    CHECK(choices->model()->rowCount() == 1);
    field->clear();
    QTest::keyClick(field, Qt::Key_Return);
    desk.settle();
    CHECK_FALSE(desk.project->events().event(desk.round));
    CHECK(desk.spanCount(desk.talks) == 3);
    CHECK(desk.stored(desk.talks).title == u"Norway and Iceland met in Bergen"_s);
    CHECK(desk.passages()->model()->rowCount() == 3);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.project->events().event(desk.round));
}

TEST_CASE("The date that a passage gives can be corrected while it is selected")
{
    Desk desk;
    desk.pick(desk.talks);
    CHECK_FALSE(desk.shows(u"passageDateRow"_s));
    desk.selectRow(1);
    CHECK(desk.shows(u"passageDateRow"_s));
    QLineEdit &date = desk.part<EdtfField>(u"passageDate"_s)->editor();
    CHECK(date.text() == u"2025-05-13"_s);
    date.setFocus();
    date.selectAll();
    QTest::keyClicks(&date, u"11 May 2025"_s);
    QTest::keyClick(&date, Qt::Key_Return);
    desk.settle();
    CHECK(date.text() == u"2025-05-11"_s);
    CHECK(desk.passages()->selectionModel()->isRowSelected(1));
    CHECK(desk.passages()->model()->index(1, 0).data(EventPassagesModel::DateRole).toString().contains(u"11"_s));
    CHECK(desk.part<QLabel>(u"otherDateWords"_s)->text().contains(u"11"_s));
    CHECK(desk.stored(desk.talks).date == u"2025-05-12"_s);
    desk.selectRow(0);
    CHECK(date.text() == u"2025-05-12"_s);
    desk.passages()->selectAll();
    CHECK_FALSE(desk.shows(u"passageDateRow"_s));
}

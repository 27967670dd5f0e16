// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventpane.h"

#include "tests/ui/events/eventpanedesk.h"

using namespace Parallax;
using namespace Qt::StringLiterals;

using Desk = Test::EventPaneDesk;

TEST_CASE("Without an event the pane says how to come by one")
{
    Desk desk;
    CHECK(desk.shows(u"eventEmpty"_s));
    CHECK_FALSE(desk.shows(u"eventScroll"_s));
    CHECK(desk.part<EmptyState>(u"eventEmpty"_s)->text().contains(EventMaker::keyText()));
}

TEST_CASE("Each field is saved as one edit when it is left")
{
    Desk desk;
    desk.pick(desk.talks);
    desk.typeTitle(u"Bergen talks"_s);
    CHECK(desk.stored(desk.talks).title == u"Norway and Iceland met in Bergen"_s);
    QTest::keyClick(desk.title(), Qt::Key_Return);
    desk.settle();
    CHECK(desk.stored(desk.talks).title == u"Bergen talks"_s);
    CHECK(desk.stored(desk.talks).state == FindingState::Changed);
    desk.typeDate(u"12-13 May 2025"_s);
    desk.title()->setFocus();
    desk.settle();
    CHECK(desk.stored(desk.talks).date == u"2025-05-12/2025-05-13"_s);
    CHECK(desk.date()->text() == u"2025-05-12/2025-05-13"_s);
    desk.choose(u"eventKind"_s, u"talks"_s);
    desk.choose(u"eventCertainty"_s, u"denied"_s);
    CHECK(desk.stored(desk.talks).kind == u"talks"_s);
    CHECK(desk.stored(desk.talks).certainty == u"denied"_s);
    CHECK(desk.state() == u"corrected · denied"_s);
    for (int i = 0; i < 4; ++i)
        REQUIRE(desk.project->undo().ok());
    const Event event = desk.stored(desk.talks);
    CHECK(event.title == u"Norway and Iceland met in Bergen"_s);
    CHECK(event.date == u"2025-05-12"_s);
    CHECK(event.kind == u"meeting"_s);
    CHECK(event.certainty == u"reported"_s);
    CHECK(event.state == FindingState::Suggested);
}

TEST_CASE("A cross takes a participant out, and the picker adds one")
{
    Desk desk;
    desk.pick(desk.talks);
    auto *chip = desk.part<QWidget>(u"eventParticipants"_s)->findChild<EntityChip *>();
    REQUIRE(chip);
    QTest::mouseClick(chip, Qt::LeftButton, Qt::NoModifier, QPoint(chip->width() - 6, chip->height() / 2));
    desk.settle();
    CHECK(desk.stored(desk.talks).participants.size() == 1);
    auto *add = desk.part<QWidget>(u"eventParticipants"_s)->findChild<QAbstractButton *>(u"addEntity"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    REQUIRE(desk.waitForJobs());
    auto *field = desk.part<QWidget>(u"eventParticipants"_s)->findChild<QWidget *>(u"eventEntityPicker"_s)->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"kari"_s);
    QTest::keyClick(field, Qt::Key_Return);
    desk.settle();
    const auto participants = desk.stored(desk.talks).participants;
    CHECK(participants.size() == 2);
    CHECK(std::find(participants.begin(), participants.end(), desk.entity(u"Kari Holm"_s)) != participants.end());
    CHECK(desk.chips(u"eventParticipants"_s).size() == 2);
}

TEST_CASE("A place that no article names is made by its name")
{
    Desk desk;
    desk.pick(desk.storm);
    CHECK(desk.chips(u"eventPlace"_s).empty());
    auto *add = desk.part<QWidget>(u"eventPlace"_s)->findChild<QAbstractButton *>(u"addEntity"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    REQUIRE(desk.waitForJobs());
    auto *picker = desk.part<QWidget>(u"eventPlace"_s)->findChild<QWidget *>(u"eventEntityPicker"_s);
    auto *field = picker->findChild<QLineEdit *>();
    auto *choices = picker->findChild<RowView *>();
    QTest::keyClicks(field, u"Stavanger"_s);
    REQUIRE(choices->model()->rowCount() > 3);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Return);
    desk.settle();
    CHECK(desk.chips(u"eventPlace"_s) == std::vector{u"Stavanger"_s});
    REQUIRE(desk.stored(desk.storm).place);
    CHECK(desk.project->entities().entity(*desk.stored(desk.storm).place)->type == EntityType::Gpe);
}

TEST_CASE("A date that is none is not saved, and that is told when another event is picked")
{
    Desk desk;
    desk.pick(desk.talks);
    desk.typeDate(u"31 Feb 2025"_s);
    desk.pick(desk.storm);
    CHECK(desk.stored(desk.talks).date == u"2025-05-12"_s);
    CHECK(desk.lastNotice().contains(u"31 Feb 2025"_s));
    CHECK(desk.lastNotice().endsWith(u"There is no 31 February 2025."_s));
    CHECK(desk.date()->text() == u"2019"_s);
}

TEST_CASE("What is typed is saved for the event it was typed for when another one is picked")
{
    Desk desk;
    desk.pick(desk.talks);
    desk.typeTitle(u"Bergen talks"_s);
    desk.pick(desk.storm);
    CHECK(desk.stored(desk.talks).title == u"Bergen talks"_s);
    CHECK(desk.stored(desk.storm).title == u"A storm hit the coast"_s);
    CHECK(desk.title()->toPlainText() == u"A storm hit the coast"_s);
}

TEST_CASE("A title and a date that are typed at once are both saved")
{
    Desk desk;
    desk.pick(desk.talks);
    desk.title()->setPlainText(u"Bergen talks"_s);
    desk.date()->setText(u"May 2025"_s);
    desk.pane.save();
    CHECK(desk.stored(desk.talks).title == u"Bergen talks"_s);
    CHECK(desk.stored(desk.talks).date == u"2025-05"_s);
}

TEST_CASE("A name is chosen by Space and Return, as by a click on it")
{
    Desk desk;
    desk.pick(desk.talks);
    auto *chip = desk.part<QWidget>(u"eventPlace"_s)->findChild<EntityChip *>();
    QTest::keyClick(chip, Qt::Key_Space);
    CHECK(desk.selection.entity() == desk.entity(u"Bergen"_s));
    desk.selection.setEntity(std::nullopt);
    QTest::keyClick(chip, Qt::Key_Return);
    CHECK(desk.selection.entity() == desk.entity(u"Bergen"_s));
    desk.selection.setEntity(std::nullopt);
    QTest::mouseClick(chip, Qt::LeftButton, Qt::NoModifier, QPoint(10, chip->height() / 2));
    CHECK(desk.selection.entity() == desk.entity(u"Bergen"_s));
    CHECK(desk.stored(desk.talks).place);
}

TEST_CASE("A accepts, X rejects, and a rejected event can be reconsidered")
{
    Desk desk;
    desk.pick(desk.storm);
    auto *reject = desk.part<QAbstractButton>(u"rejectEvent"_s);
    reject->setFocus();
    QTest::keyClick(reject, Qt::Key_A);
    desk.settle();
    CHECK(desk.stored(desk.storm).state == FindingState::Accepted);
    CHECK_FALSE(desk.shows(u"acceptEvent"_s));
    QTest::keyClick(reject, Qt::Key_X);
    desk.settle();
    CHECK(desk.stored(desk.storm).state == FindingState::Rejected);
    CHECK(desk.state().startsWith(u"rejected"_s));
    desk.press(u"reconsiderEvent"_s);
    CHECK(desk.stored(desk.storm).state == FindingState::Suggested);
    desk.typeTitle(u"Axe"_s);
    CHECK(desk.title()->toPlainText() == u"Axe"_s);
    CHECK(desk.stored(desk.storm).state == FindingState::Suggested);
}

TEST_CASE("Selected words of a reader are added to the event")
{
    Desk desk;
    desk.pick(desk.talks);
    CHECK_FALSE(desk.part<QAbstractButton>(u"addPassage"_s)->isEnabled());
    desk.selectWords(2, u"another round"_s);
    CHECK(desk.part<QAbstractButton>(u"addPassage"_s)->isEnabled());
    desk.press(u"addPassage"_s);
    CHECK(desk.spanCount(desk.talks) == 3);
    CHECK(desk.passages()->model()->rowCount() == 3);
}

TEST_CASE("An event that goes leaves the pane empty")
{
    Desk desk;
    desk.pick(desk.storm);
    desk.selection.setEvent(std::nullopt);
    CHECK(desk.shows(u"eventEmpty"_s));
    CHECK_FALSE(desk.shows(u"eventScroll"_s));
}

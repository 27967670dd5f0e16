// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/events/eventpanedesk.h"
#include "ui/events/eventmaker.h"

using namespace Parallax;
using namespace Qt::StringLiterals;

using Desk = Test::EventPaneDesk;

TEST_CASE("Selected words become an event in two keystrokes")
{
    Desk desk;
    QWidget reader(&desk.pane);
    reader.setFocusPolicy(Qt::StrongFocus);
    reader.addAction(desk.maker.action());
    reader.show();
    reader.setFocus();
    CHECK_FALSE(desk.maker.action()->isEnabled());
    desk.selectWords(0, u"Minister Kari Holm left early"_s);
    CHECK(desk.maker.action()->isEnabled());
    QTest::keyClick(&reader, Qt::Key_E, Qt::ShiftModifier);
    CHECK(desk.state() == u"New event"_s);
    CHECK(desk.title()->toPlainText() == u"Minister Kari Holm left early"_s);
    CHECK(desk.date()->text() == u"2025-05-14"_s);
    CHECK(desk.passages()->model()->rowCount() == 1);
    CHECK(desk.title()->hasFocus());
    desk.typeTitle(u"Holm leaves"_s);
    QTest::keyClick(desk.title(), Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    const auto made = desk.titled(u"Holm leaves"_s);
    REQUIRE(made);
    CHECK(made->isHandMade());
    CHECK(made->author == u"Ada"_s);
    CHECK(desk.selection.event() == made->id);
    CHECK(desk.spanCount(made->id) == 1);
    CHECK(desk.state().startsWith(u"by hand · Ada"_s));
    CHECK(desk.part<QAbstractButton>(u"rejectEvent"_s)->text() == u"Delete"_s);
    REQUIRE(desk.project->undo().ok());
    desk.settle();
    CHECK_FALSE(desk.titled(u"Holm leaves"_s));
}

TEST_CASE("An event without passages is said to be background")
{
    Desk desk;
    desk.selection.draftEvent({u"The treaty of 1976"_s, u"agreement"_s, u"1976"_s, {}, std::nullopt, {}}, {});
    CHECK(desk.shows(u"background"_s));
    desk.press(u"addEvent"_s);
    const auto made = desk.titled(u"The treaty of 1976"_s);
    REQUIRE(made);
    CHECK(desk.shows(u"background"_s));
    QTest::keyClick(desk.part<QAbstractButton>(u"rejectEvent"_s), Qt::Key_X);
    desk.settle();
    CHECK_FALSE(desk.project->events().event(made->id));
}

TEST_CASE("A new event that is left is kept, and gone on with")
{
    Desk desk;
    desk.selection.draftEvent({u"The treaty"_s, u"agreement"_s, u"1976"_s, {}, std::nullopt, {}}, {});
    desk.typeTitle(u"The treaty of Oslo"_s);
    desk.typeDate(u"May 1976"_s);
    desk.pick(desk.storm);
    CHECK(desk.title()->toPlainText() == u"A storm hit the coast"_s);
    CHECK(desk.lastNotice().contains(u"The treaty of Oslo"_s));
    CHECK(desk.shows(u"keptDraft"_s));
    Q_EMIT desk.part<EmptyState>(u"keptDraft"_s)->actionChosen();
    CHECK(desk.state() == u"New event"_s);
    CHECK_FALSE(desk.shows(u"keptDraft"_s));
    CHECK(desk.title()->toPlainText() == u"The treaty of Oslo"_s);
    CHECK(desk.date()->text() == u"1976-05"_s);
    CHECK(desk.part<QComboBox>(u"eventKind"_s)->currentData().toString() == u"agreement"_s);
    QTest::keyClick(desk.part<QAbstractButton>(u"addEvent"_s), Qt::Key_Escape);
    CHECK(desk.shows(u"eventEmpty"_s));
    CHECK_FALSE(desk.titled(u"The treaty of Oslo"_s));
    CHECK(desk.part<EmptyState>(u"eventEmpty"_s)->text().contains(u"No event picked"_s));
}

TEST_CASE("A second draft takes the place of one that nobody touched, not of one that is being written")
{
    Desk desk;
    desk.selection.draftEvent({u"First"_s, u"event"_s, {}, {}, std::nullopt, {}}, {});
    desk.selection.draftEvent({u"Second"_s, u"event"_s, {}, {}, std::nullopt, {}}, {});
    desk.typeTitle(u"Second, written"_s);
    desk.selection.draftEvent({u"Third"_s, u"event"_s, {}, {}, std::nullopt, {}}, {});
    CHECK(desk.title()->toPlainText() == u"Third"_s);
    desk.press(u"discardEvent"_s);
    CHECK(desk.part<EmptyState>(u"eventEmpty"_s)->text().contains(u"Second, written"_s));
    Q_EMIT desk.part<EmptyState>(u"eventEmpty"_s)->actionChosen();
    CHECK(desk.title()->toPlainText() == u"Second, written"_s);
    desk.press(u"discardEvent"_s);
    CHECK(desk.part<EmptyState>(u"eventEmpty"_s)->text().contains(u"No event picked"_s));
}

TEST_CASE("Discarding a draft while its title is being typed leaves nothing behind")
{
    Desk desk;
    desk.selection.draftEvent({u"First"_s, u"event"_s, {}, {}, std::nullopt, {}}, {});
    desk.typeTitle(u"First, written"_s);
    desk.press(u"discardEvent"_s);
    CHECK(desk.shows(u"eventEmpty"_s));
    CHECK_FALSE(desk.titled(u"First, written"_s));
    desk.pick(desk.storm);
    desk.typeTitle(u"A storm"_s);
    desk.selection.setEvent(std::nullopt);
    desk.settle();
    CHECK(desk.stored(desk.storm).title == u"A storm"_s);
}

TEST_CASE("A draft with a date that is none is not added")
{
    Desk desk;
    desk.selection.draftEvent({u"The treaty"_s, u"agreement"_s, u"1976"_s, {}, std::nullopt, {}}, {});
    desk.typeDate(u"31 Feb 1976"_s);
    QTest::keyClick(desk.date(), Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    CHECK_FALSE(desk.titled(u"The treaty"_s));
    CHECK(desk.lastNotice() == u"There is no 31 February 1976."_s);
    CHECK(desk.date()->hasFocus());
    CHECK(desk.date()->text() == u"31 Feb 1976"_s);
    desk.typeDate(u"before 3 Mar 1976"_s);
    QTest::keyClick(desk.date(), Qt::Key_Return, Qt::ControlModifier);
    desk.settle();
    REQUIRE(desk.titled(u"The treaty"_s));
    CHECK(desk.titled(u"The treaty"_s)->date == u"../1976-03-03"_s);
}

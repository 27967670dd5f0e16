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

TEST_CASE("New events outlive the project's being closed, as far as what they are about is still there")
{
    Desk desk;
    desk.selection.draftEvent({u"First"_s, u"event"_s, {}, {}, std::nullopt, {}}, {});
    desk.typeTitle(u"First, written"_s);
    desk.selectWords(0, u"Minister Kari Holm left early"_s);
    const qint64 gone = desk.entity(u"Iceland"_s) + 1000;
    const Passage holm = desk.passage(0, u"Kari Holm"_s);
    desk.selection.draftEvent(
        {u"Holm"_s, u"meeting"_s, u"2025-05"_s, {}, desk.entity(u"Bergen"_s), {desk.entity(u"Norway"_s), gone}}, {holm, {999, {0, 3}}});
    desk.typeTitle(u"Holm leaves"_s);
    desk.typeDate(u"31 Feb 1976"_s);
    const QByteArray state = desk.pane.saveState();
    EventPane pane(desk.session());
    pane.show();
    pane.restoreState(state);
    auto *empty = pane.findChild<EmptyState *>(u"eventEmpty"_s);
    CHECK(empty->text().contains(u"Holm leaves"_s));
    Q_EMIT empty->actionChosen();
    CHECK(pane.findChild<TitleEdit *>(u"eventTitle"_s)->toPlainText() == u"Holm leaves"_s);
    CHECK(pane.findChild<EdtfField *>(u"eventDate"_s)->text() == u"31 Feb 1976"_s);
    CHECK(pane.findChild<QComboBox *>(u"eventKind"_s)->currentData().toString() == u"meeting"_s);
    CHECK(pane.findChild<RowView *>(u"eventPassages"_s)->model()->rowCount() == 1);
    const auto chips = pane.findChildren<EntityChip *>();
    CHECK(std::count_if(chips.begin(), chips.end(), [](const EntityChip *chip) { return chip->text() == u"Norway"_s; }) == 1);
    CHECK(std::count_if(chips.begin(), chips.end(), [](const EntityChip *chip) { return chip->text() == u"Bergen"_s; }) == 1);
    CHECK(pane.saveState() != QByteArray());
    const auto left = unpackedDrafts(*desk.project, pane.saveState());
    REQUIRE(left.size() == 2);
    CHECK(left[0].facts.title == u"First, written"_s);
    CHECK(left[1].passages == std::vector{holm});
    CHECK(left[1].facts.participants == std::vector{desk.entity(u"Norway"_s)});
    CHECK(unpackedDrafts(*desk.project, "nonsense").empty());
    CHECK(unpackedDrafts(*desk.project, state.left(state.size() - 3)).empty());
}

TEST_CASE("What was added or discarded, and what says nothing, is not kept")
{
    Desk desk;
    desk.selection.draftEvent({{}, u"event"_s, u"2020"_s, {}, std::nullopt, {}}, {});
    CHECK(desk.pane.saveState().isEmpty());
    desk.pick(desk.storm);
    CHECK_FALSE(desk.shows(u"keptDraft"_s));
    desk.selection.draftEvent({{}, u"event"_s, u"2020"_s, {}, std::nullopt, {}}, {});
    desk.typeTitle(u"A treaty"_s);
    CHECK_FALSE(desk.pane.saveState().isEmpty());
    desk.press(u"addEvent"_s);
    CHECK(desk.pane.saveState().isEmpty());
}

TEST_CASE("A date that is none is still there when a new event is gone on with")
{
    Desk desk;
    desk.selection.draftEvent({u"The treaty"_s, u"agreement"_s, u"1976"_s, {}, std::nullopt, {}}, {});
    desk.typeDate(u"31 Feb 1976"_s);
    desk.pick(desk.storm);
    Q_EMIT desk.part<EmptyState>(u"keptDraft"_s)->actionChosen();
    CHECK(desk.date()->text() == u"31 Feb 1976"_s);
    desk.press(u"addEvent"_s);
    CHECK_FALSE(desk.titled(u"The treaty"_s));
    CHECK(desk.lastNotice() == u"There is no 31 February 1976."_s);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventpane.h"

#include "tests/ui/events/eventsdesk.h"
#include "ui/events/entitychip.h"
#include "ui/events/eventmaker.h"
#include "ui/widgets/edtffield.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowview.h"
#include "ui/widgets/titleedit.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::EventsDesk
{
    EventPane pane{session()};
    EventMaker maker{session(), &pane};

    Desk()
    {
        QObject::connect(&selection, &Selection::eventDraftRequested, &pane, &EventPane::draft);
        pane.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
        pane.resize(344, 900);
        pane.show();
        QApplication::setActiveWindow(&pane);
    }
    template <typename Widget> Widget *part(const QString &name)
    {
        auto *found = pane.findChild<Widget *>(name);
        REQUIRE(found);
        return found;
    }
    void pick(const QUuid &event)
    {
        selection.setEvent(event);
        QCoreApplication::processEvents();
    }
    void press(const QString &button)
    {
        auto *found = part<QAbstractButton>(button);
        REQUIRE(found->isVisible());
        QTest::mouseClick(found, Qt::LeftButton);
        settle();
    }
    bool shows(const QString &name) { return part<QWidget>(name)->isVisible(); }
    void settle()
    {
        QTest::qWait(1);
        REQUIRE(waitForJobs());
    }
    TitleEdit *title() { return part<TitleEdit>(u"eventTitle"_s); }
    QLineEdit *date() { return &part<EdtfField>(u"eventDate"_s)->editor(); }
    QString state() { return part<QLabel>(u"eventState"_s)->text(); }
    RowView *passages() { return part<RowView>(u"eventPassages"_s); }
    void typeTitle(const QString &text)
    {
        title()->setFocus();
        title()->selectAll();
        QTest::keyClicks(title(), text);
    }
    void typeDate(const QString &text)
    {
        date()->setFocus();
        date()->selectAll();
        QTest::keyClicks(date(), text);
    }
    void choose(const QString &box, const QString &code)
    {
        auto *combo = part<QComboBox>(box);
        const int row = combo->findData(code);
        REQUIRE(row >= 0);
        combo->setCurrentIndex(row);
        Q_EMIT combo->activated(row);
        settle();
    }
    void selectRow(int row) { passages()->setCurrentIndex(passages()->model()->index(row, 0)); }
    void selectWords(int article, const QString &words)
    {
        selection.open(articles[size_t(article)]);
        selection.setPassage(passage(article, words));
    }
    std::vector<QString> chips(const QString &name)
    {
        std::vector<QString> names;
        for (const auto *chip : part<QWidget>(name)->findChildren<EntityChip *>()) {
            if (chip->isVisible())
                names.push_back(chip->text());
        }
        return names;
    }
    std::optional<Event> titled(const QString &name)
    {
        for (const Event &event : project->events().all()) {
            if (event.title == name)
                return event;
        }
        return std::nullopt;
    }
};

} // namespace

TEST_CASE("Without an event the pane says how to come by one")
{
    Desk desk;
    CHECK(desk.shows(u"eventEmpty"_s));
    CHECK_FALSE(desk.shows(u"eventScroll"_s));
    CHECK(desk.part<EmptyState>(u"eventEmpty"_s)->text().contains(EventMaker::keyText()));
}

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

TEST_CASE("Selected words become an event in two keystrokes")
{
    Desk desk;
    QWidget reader(&desk.pane);
    CHECK_FALSE(desk.maker.action()->isEnabled());
    desk.selectWords(0, u"Minister Kari Holm left early"_s);
    CHECK(desk.maker.action()->isEnabled());
    desk.maker.action()->trigger();
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

TEST_CASE("An event that goes leaves the pane empty")
{
    Desk desk;
    desk.pick(desk.storm);
    desk.selection.setEvent(std::nullopt);
    CHECK(desk.shows(u"eventEmpty"_s));
    CHECK_FALSE(desk.shows(u"eventScroll"_s));
}

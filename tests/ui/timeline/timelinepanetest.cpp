// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepane.h"

#include "core/findings/eventedits.h"
#include "tests/ui/timeline/timelinedesk.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinelistmodel.h"
#include "ui/timeline/timelinelistpopup.h"
#include "ui/timeline/timelineoverview.h"
#include "ui/timeline/timelinetip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/periodchip.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

using What = TimelineItem::What;

struct Desk : Test::TimelineDesk
{
    TimelinePane pane;
    TimelineCanvas &canvas{pane.canvas()};
    QSignalSpy exports{&pane, &TimelinePane::exportRequested};
    QSignalSpy edits{&pane, &TimelinePane::editRequested};
    QSignalSpy dates{&pane, &TimelinePane::dateRequested};

    explicit Desk(TimelinePane::Size size = TimelinePane::Size::Full, bool withFindings = true)
        : TimelineDesk(withFindings)
        , pane(session(), source, size)
    {
        pane.resize(1000, size == TimelinePane::Size::Full ? 600 : 212);
        pane.show();
        QApplication::setActiveWindow(&pane);
        REQUIRE(settled());
        canvas.setFocus();
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
    QString emptyText() { return pane.findChild<EmptyState *>(u"timelineEmpty"_s)->text(); }
    TimelineItem meeting() { return item(What::Event, u"Meeting in Bergen"_s); }
    FindingState stateOf(const QString &title) { return project->events().event(idOf(title))->state; }
};

QAction *actionIn(const QMenu *menu, const QString &name)
{
    for (QAction *each : menu->actions()) {
        if (each->objectName() == name)
            return each;
    }
    return nullptr;
}

} // namespace

TEST_CASE("The header tells how much there is, and the basis can be changed there")
{
    Desk desk;
    CHECK(desk.pane.findChild<QLabel *>(u"timelineCounts"_s)->text() == u"3 events · 2 statements · 2 publications"_s);
    auto *basis = desk.pane.findChild<QToolButton *>(u"timelineBasis"_s);
    CHECK(basis->text().startsWith(u"Event date"_s));
    desk.action(u"timelineByReport"_s)->trigger();
    CHECK(desk.source.basis() == DateBasis::Report);
    CHECK(basis->text().startsWith(u"Report date"_s));
    desk.source.setBasis(DateBasis::Statement);
    CHECK(basis->text().startsWith(u"Statement date"_s));
    CHECK(desk.action(u"timelineByStatement"_s)->isChecked());
}

TEST_CASE("In the full view a click picks, and a double click opens; a statement is picked too")
{
    Desk desk;
    Q_EMIT desk.canvas.picked(desk.meeting());
    CHECK(desk.selection.event() == desk.meeting().id);
    CHECK(desk.reveals.isEmpty());
    Q_EMIT desk.canvas.opened(desk.meeting());
    CHECK_FALSE(desk.reveals.isEmpty());
    CHECK(desk.selection.articles().size() == 2);
    Q_EMIT desk.canvas.picked(desk.item(What::Statement));
    CHECK_FALSE(desk.selection.event());
    CHECK(desk.action(u"timelineOpen"_s)->isEnabled());
    CHECK_FALSE(desk.action(u"timelineEdit"_s)->isVisible());
    Q_EMIT desk.canvas.picked(std::nullopt);
    CHECK_FALSE(desk.action(u"timelineOpen"_s)->isEnabled());
}

TEST_CASE("In the docked one a click opens the passages")
{
    Desk desk(TimelinePane::Size::Docked);
    Q_EMIT desk.canvas.picked(desk.item(What::Event, u"Signing of the treaty"_s));
    REQUIRE(desk.reveals.size() == 1);
    CHECK(desk.wordsAt(desk.reveals[0][0].value<Passage>()) == u"The treaty was signed"_s);
    CHECK(desk.selection.event() == desk.idOf(u"Signing of the treaty"_s));
    CHECK_FALSE(desk.pane.findChild<TimelineOverview *>());
    CHECK(desk.pane.sizeHint().height() == 212);
}

TEST_CASE("With the keys: an arrow goes to an item, Enter picks it, Enter again opens it, Esc lets go")
{
    Desk desk;
    QTest::keyClick(&desk.canvas, Qt::Key_Right);
    QTest::keyClick(&desk.canvas, Qt::Key_Return);
    const bool picked = desk.selection.event().has_value() || desk.selection.position().has_value();
    QTest::keyClick(&desk.canvas, Qt::Key_Return);
    CHECK_FALSE(desk.reveals.isEmpty());
    QTest::keyClick(&desk.canvas, Qt::Key_Escape);
    CHECK_FALSE(desk.selection.event());
    CHECK_FALSE(desk.selection.position());
    CHECK((picked || !desk.reveals.isEmpty()));
}

TEST_CASE("In a narrow pane the header hides what has its place elsewhere, and asks for no more room")
{
    Desk desk;
    const auto shows = [&](const QString &name) { return desk.pane.findChild<QWidget *>(name)->isVisible(); };
    desk.pane.resize(1200, 300);
    CHECK(shows(u"timelineCounts"_s));
    CHECK(shows(u"timelineFitButton"_s));
    desk.pane.resize(420, 300);
    CHECK(desk.pane.width() == 420);
    CHECK_FALSE(shows(u"timelineCounts"_s));
    CHECK_FALSE(shows(u"timelineFitButton"_s));
    CHECK(shows(u"timelineJump"_s));
    desk.pane.resize(1200, 300);
    CHECK(shows(u"timelineFitButton"_s));
}

TEST_CASE("A brushed period has a chip; its cross and Esc clear it")
{
    Desk desk;
    auto *chip = desk.pane.findChild<PeriodChip *>(u"timelinePeriod"_s);
    CHECK_FALSE(chip->isVisible());
    CHECK_FALSE(desk.action(u"timelineClearPeriod"_s)->isEnabled());
    const auto brush = [&] {
        Q_EMIT desk.canvas.periodPicked(QDate(2031, 5, 12), QDate(2031, 5, 14));
        REQUIRE(QTest::qWaitFor([&] { return desk.selection.period().has_value(); }));
    };
    brush();
    CHECK(chip->isVisible());
    // The second dates the meeting otherwise, but tells of it.
    CHECK(desk.selection.period()->articles == desk.articles);
    chip->click();
    CHECK_FALSE(desk.selection.period());
    CHECK_FALSE(chip->isVisible());
    brush();
    Q_EMIT desk.canvas.picked(desk.meeting());
    QTest::keyClick(&desk.canvas, Qt::Key_Escape);
    CHECK(desk.selection.period());
    QTest::keyClick(&desk.canvas, Qt::Key_Escape);
    CHECK_FALSE(desk.selection.period());
    brush();
    Q_EMIT desk.canvas.periodCleared();
    CHECK_FALSE(desk.selection.period());
}

TEST_CASE("Lanes and folding are chosen and remembered")
{
    Desk desk;
    desk.action(u"timelineEvents"_s)->trigger();
    desk.action(u"timelineFold"_s)->trigger();
    desk.source.setBasis(DateBasis::Report);
    const QByteArray state = desk.pane.saveState();
    Desk other;
    other.pane.restoreState(state);
    CHECK_FALSE(other.action(u"timelineEvents"_s)->isChecked());
    CHECK(other.action(u"timelineStatements"_s)->isChecked());
    CHECK_FALSE(other.action(u"timelineFold"_s)->isChecked());
    CHECK(other.source.basis() == DateBasis::Report);
    other.pane.restoreState("rubbish");
    CHECK(other.action(u"timelineEvents"_s)->isChecked());
}

TEST_CASE("When all lanes are off, it says so and brings them back")
{
    Desk desk;
    for (const auto &name : {u"timelineEvents"_s, u"timelineStatements"_s, u"timelinePublications"_s})
        desk.action(name)->trigger();
    auto *empty = desk.pane.findChild<EmptyState *>(u"timelineEmpty"_s);
    CHECK(empty->isVisible());
    Q_EMIT empty->actionChosen();
    CHECK_FALSE(empty->isVisible());
    CHECK(desk.canvas.isVisible());
}

TEST_CASE("A date that is typed is jumped to, another text is explained")
{
    Desk desk;
    auto *field = desk.pane.findChild<QLineEdit *>(u"timelineJump"_s);
    QTest::keyClick(&desk.canvas, Qt::Key_J);
    CHECK(QApplication::focusWidget() == field);
    desk.canvas.setShown(0, 0.1);
    const auto before = desk.canvas.shown();
    QTest::keyClicks(field, u"12 May 2031"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(desk.canvas.shown() != before);
    const auto [first, last] = desk.canvas.shown();
    const double place = desk.canvas.time().position(double(QDate(2031, 5, 12).toJulianDay()));
    CHECK(first < place);
    CHECK(place < last);
    CHECK(field->text().isEmpty());
    CHECK(QApplication::focusWidget() == &desk.canvas);
    QTest::keyClicks(field, u"the day after"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->text() == u"the day after"_s);
    CHECK_FALSE(field->accessibleDescription().isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    CHECK(field->text().isEmpty());
}

TEST_CASE("A and X decide on what is picked, as steps that can be undone")
{
    Desk desk;
    const QString signing = u"Signing of the treaty"_s;
    Q_EMIT desk.canvas.picked(desk.item(What::Event, signing));
    QTest::keyClick(&desk.canvas, Qt::Key_A);
    CHECK(desk.stateOf(signing) == FindingState::Accepted);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.stateOf(signing) == FindingState::Suggested);
    QTest::keyClick(&desk.canvas, Qt::Key_X);
    CHECK(desk.stateOf(signing) == FindingState::Rejected);
    REQUIRE(QTest::qWaitFor([&] { return !desk.action(u"timelineReject"_s)->isEnabled(); }));
    REQUIRE(desk.settled());
    Q_EMIT desk.canvas.picked(desk.item(What::Statement));
    desk.action(u"timelineAccept"_s)->trigger();
    const auto statement =
        desk.project->findings().statement(desk.articles[0], desk.text(0), desk.passage(0, u"inspectors may come"_s).span);
    REQUIRE(statement);
    CHECK(statement->state == FindingState::Accepted);
}

TEST_CASE("An event that was dragged has another date; one on the ground is drafted")
{
    Desk desk;
    Q_EMIT desk.canvas.dateDragged(desk.meeting(), u"2031-05-10"_s);
    CHECK(desk.project->events().event(desk.meeting().id)->date == u"2031-05-10"_s);
    QSignalSpy drafts(&desk.selection, &Selection::eventDraftRequested);
    Q_EMIT desk.canvas.newEventRequested(u"2031-05-11"_s, u"agreements"_s);
    REQUIRE(drafts.size() == 1);
    const auto facts = drafts[0][0].value<EventFacts>();
    CHECK(facts.date == u"2031-05-11"_s);
    CHECK(facts.kind == u"agreement"_s);
}

TEST_CASE("The menu of an item picks it; that of the ground makes an event there")
{
    Desk desk;
    Q_EMIT desk.canvas.menuRequested(desk.meeting(), u"2031-05-12"_s, desk.canvas.mapToGlobal(QPoint(10, 10)));
    auto *menu = desk.pane.findChild<QMenu *>(u"timelineMenu"_s);
    REQUIRE(menu);
    CHECK(desk.selection.event() == desk.meeting().id);
    CHECK(desk.reveals.isEmpty());
    REQUIRE(actionIn(menu, u"timelineEdit"_s));
    actionIn(menu, u"timelineEdit"_s)->trigger();
    CHECK(desk.edits.size() == 1);
    actionIn(menu, u"timelineCopy"_s)->trigger();
    CHECK(QApplication::clipboard()->text().startsWith(u"Meeting in Bergen · 12 May 2031\n"_s));
    actionIn(menu, u"timelineShowPeriod"_s)->trigger();
    REQUIRE(QTest::qWaitFor([&] { return desk.selection.period().has_value(); }));
    CHECK(desk.selection.period()->first == QDate(2031, 5, 12));
    CHECK(desk.selection.period()->last == QDate(2031, 5, 12));
    menu->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QSignalSpy drafts(&desk.selection, &Selection::eventDraftRequested);
    Q_EMIT desk.canvas.menuRequested(std::nullopt, u"2031-05-13"_s, desk.canvas.mapToGlobal(QPoint(10, 10)));
    menu = desk.pane.findChild<QMenu *>(u"timelineMenu"_s);
    REQUIRE(menu);
    actionIn(menu, u"timelineNewEvent"_s)->trigger();
    REQUIRE(drafts.size() == 1);
    CHECK(drafts[0][0].value<EventFacts>().date == u"2031-05-13"_s);
    menu->close();
}

TEST_CASE("What has no date waits in the tray, where it can be given one")
{
    Desk desk;
    auto *button = desk.pane.findChild<QAbstractButton *>(u"timelineUndated"_s);
    REQUIRE(button->isVisible());
    CHECK(button->text() == u"Undated: 1"_s);
    button->click();
    auto *list = desk.pane.findChild<TimelineListPopup *>(u"timelineList"_s);
    REQUIRE(list);
    CHECK(list->isVisible());
    REQUIRE(list->model().rowCount() == 1);
    CHECK(list->model().index(0).data().toString() == u"Vote on quotas"_s);
    auto *rows = list->findChild<QListView *>(u"timelineListRows"_s);
    QTest::keyClick(rows, Qt::Key_D);
    CHECK_FALSE(list->isVisible());
    CHECK(desk.dates.size() == 1);
    CHECK(desk.selection.event() == desk.idOf(u"Vote on quotas"_s));
    desk.selection.setEvent(std::nullopt);
    button->click();
    QTest::keyClick(rows, Qt::Key_Return);
    CHECK(desk.selection.event() == desk.idOf(u"Vote on quotas"_s));
    CHECK(desk.reveals.isEmpty());
    REQUIRE(setEventDate(*desk.project, desk.idOf(u"Vote on quotas"_s), u"2031-06"_s).ok());
    CHECK(QTest::qWaitFor([&] { return !button->isVisible(); }));
}

TEST_CASE("A pile is a list; one of it is taken as on the timeline")
{
    Desk desk;
    Q_EMIT desk.canvas.pileRequested({desk.meeting(), desk.item(What::Position)}, desk.canvas.mapToGlobal(QPoint(50, 50)));
    auto *list = desk.pane.findChild<TimelineListPopup *>(u"timelinePile"_s);
    REQUIRE(list);
    REQUIRE(list->model().rowCount() == 2);
    auto *rows = list->findChild<QListView *>(u"timelineListRows"_s);
    QTest::keyClick(rows, Qt::Key_Down);
    QTest::keyClick(rows, Qt::Key_Return);
    CHECK(desk.selection.position() == desk.idOf(u"position"_s));
    CHECK_FALSE(list->isVisible());
    CHECK_FALSE(list->findChild<QWidget *>(u"timelineGiveDate"_s)->isVisibleTo(list));
}

TEST_CASE("A tip tells the date and its kind, the words, who, where, and the other dates")
{
    Desk desk;
    Q_EMIT desk.canvas.hovered(desk.meeting(), QRect(100, 100, 12, 12));
    auto *tip = desk.pane.findChild<TimelineTip *>(u"timelineTip"_s);
    REQUIRE(tip);
    CHECK(tip->isVisible());
    CHECK(tip->width() <= 360);
    CHECK(tip->text().title == u"Meeting in Bergen"_s);
    CHECK(tip->text().date == u"12 May 2031 · Event date"_s);
    CHECK(tip->text().quote == u"The two met in Bergen"_s);
    CHECK(tip->text().source.startsWith(u"The Harbour Post · 14 May 2031"_s));
    CHECK(tip->text().standing == u"suggested"_s);
    CHECK(tip->text().extent == u"2 article(s) tell(s) of it"_s);
    CHECK(tip->text().otherDates.endsWith(u"9 May 2031"_s));
    Q_EMIT desk.canvas.hovered(std::nullopt, QRect());
    CHECK_FALSE(tip->isVisible());
    Q_EMIT desk.canvas.hovered(desk.item(What::Position), QRect(100, 100, 12, 12));
    CHECK(tip->text().who == u"Norway opposes"_s);
    CHECK(tip->text().date == u"14 May 2031 · Statement date"_s);
    Q_EMIT desk.canvas.hovered(desk.item(What::Statement), QRect(100, 100, 12, 12));
    CHECK(tip->text().title == u"Kari Holm"_s);
    Q_EMIT desk.canvas.hovered(desk.item(What::Publication, u"Inspectors at sea"_s), QRect(100, 100, 12, 12));
    CHECK(tip->text().date == u"16 May 2031"_s);
    CHECK(tip->text().source == u"North Wire"_s);
    Q_EMIT desk.canvas.picked(std::nullopt);
    CHECK_FALSE(tip->isVisible());
}

TEST_CASE("The overview shows what is seen and moves it, with the mouse and with the keys")
{
    Desk desk;
    auto *overview = desk.pane.findChild<TimelineOverview *>(u"timelineOverview"_s);
    REQUIRE(overview);
    CHECK(overview->bins().size() <= 150);
    desk.canvas.setShown(0.2, 0.4);
    QTest::keyClick(overview, Qt::Key_Right);
    CHECK(desk.canvas.shown().first > 0.2);
    QTest::keyClick(overview, Qt::Key_0);
    CHECK(desk.canvas.shown().first <= 0);
    desk.canvas.setShown(0.2, 0.4);
    const int y = overview->height() / 3;
    QTest::mouseClick(overview->viewport(), Qt::LeftButton, {}, QPoint(int(overview->placeOf(0.7)), y));
    CHECK(std::abs((desk.canvas.shown().first + desk.canvas.shown().second) / 2 - 0.7) < 0.01);
    // By its middle, then by its end.
    const double before = desk.canvas.shown().first;
    const double length = desk.canvas.shown().second - before;
    QTest::mousePress(overview->viewport(), Qt::LeftButton, {}, QPoint(int(overview->placeOf(0.7)), y));
    QTest::mouseMove(overview->viewport(), QPoint(int(overview->placeOf(0.5)), y));
    QTest::mouseRelease(overview->viewport(), Qt::LeftButton, {}, QPoint(int(overview->placeOf(0.5)), y));
    CHECK(desk.canvas.shown().first < before);
    CHECK(std::abs(desk.canvas.shown().second - desk.canvas.shown().first - length) < 0.01);
    const double first = desk.canvas.shown().first;
    QTest::mousePress(overview->viewport(), Qt::LeftButton, {}, QPoint(int(overview->placeOf(desk.canvas.shown().second)), y));
    QTest::mouseMove(overview->viewport(), QPoint(int(overview->placeOf(0.9)), y));
    QTest::mouseRelease(overview->viewport(), Qt::LeftButton, {}, QPoint(int(overview->placeOf(0.9)), y));
    CHECK(std::abs(desk.canvas.shown().second - 0.9) < 0.02);
    CHECK(std::abs(desk.canvas.shown().first - first) < 0.001);
}

TEST_CASE("Each kind of file is asked for by its action")
{
    Desk desk;
    int asked = 0;
    for (QAction *action : desk.pane.exportActions()) {
        if (!action->objectName().startsWith(u"timelineExport"_s))
            continue;
        action->trigger();
        CHECK(desk.exports.last()[0].value<TimelineFile>() == timelineFiles[size_t(asked)]);
        ++asked;
    }
    CHECK(asked == int(timelineFiles.size()));
}

TEST_CASE("Who comes while it is read has the keys on the timeline")
{
    Test::TimelineDesk desk;
    TimelinePane pane(desk.session(), desk.source, TimelinePane::Size::Full);
    pane.show();
    QApplication::setActiveWindow(&pane);
    pane.setFocus();
    REQUIRE(desk.settled());
    CHECK(QApplication::focusWidget() == &pane.canvas());
}

TEST_CASE("A hidden one shows what has changed when it is shown again")
{
    Desk desk;
    desk.pane.hide();
    const QUuid vote = desk.idOf(u"Vote on quotas"_s);
    REQUIRE(setEventDate(*desk.project, vote, u"2031-06"_s).ok());
    REQUIRE(QTest::qWaitFor([&] { return desk.source.isWorking(); }));
    REQUIRE(desk.settled());
    desk.pane.show();
    CHECK_FALSE(desk.pane.findChild<QAbstractButton *>(u"timelineUndated"_s)->isVisible());
}

TEST_CASE("In a project that cannot be written, nothing offers to change it")
{
    Test::TimelineDesk desk;
    auto opened = Project::open(desk.project->path(), Project::Access::Read);
    REQUIRE(opened.ok());
    Session session{**opened, desk.selection, desk.jobs, desk.notices, desk.appearance};
    TimelineSource source(session);
    TimelinePane pane(session, source, TimelinePane::Size::Full);
    pane.show();
    REQUIRE(QTest::qWaitFor([&] { return source.data() && !source.isWorking(); }));
    Q_EMIT pane.canvas().picked(source.data()->items.front());
    for (const QAction *action : pane.actions()) {
        if (action->objectName() == u"timelineAccept"_s || action->objectName() == u"timelineReject"_s
            || action->objectName() == u"timelineEdit"_s)
            CHECK_FALSE(action->isEnabled());
    }
    pane.findChild<QAbstractButton *>(u"timelineUndated"_s)->click();
    CHECK_FALSE(pane.findChild<QWidget *>(u"timelineGiveDate"_s)->isVisible());
}

TEST_CASE("Empty states say what to do")
{
    Test::TestSession none;
    TimelineSource nothing(none.session());
    TimelinePane bare(none.session(), nothing, TimelinePane::Size::Full);
    CHECK(bare.findChild<EmptyState *>(u"timelineEmpty"_s)->text().contains(u"<p></p>"_s));
    bare.show();
    CHECK(bare.findChild<EmptyState *>(u"timelineEmpty"_s)->text().contains(u"Reading"_s));
    REQUIRE(QTest::qWaitFor([&] { return nothing.data() && !nothing.isWorking(); }));
    CHECK(bare.findChild<EmptyState *>(u"timelineEmpty"_s)->text().contains(u"Import some"_s));

    Desk desk(TimelinePane::Size::Full, false);
    CHECK(desk.canvas.isVisible());
    desk.action(u"timelinePublications"_s)->trigger();
    CHECK(desk.emptyText().contains(u"Analyse the project"_s));
    QSignalSpy analyses(&desk.pane, &TimelinePane::analysisRequested);
    Q_EMIT desk.pane.findChild<EmptyState *>(u"timelineEmpty"_s)->actionChosen();
    CHECK(analyses.size() == 1);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reader/findingdesk.h"
#include "ui/reader/legendtoggle.h"
#include "ui/widgets/periodchip.h"
#include "core/words/periodtext.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// The finding desk with an event that both articles tell of, on different days, and one of 2030.
struct Desk : Test::FindingDesk
{
    const QUuid talks = derivedUuid("event", "talks");
    const QUuid ban = derivedUuid("event", "ban");

    Desk()
    {
        Transaction transaction(project->database());
        Event event;
        event.id = talks;
        event.title = u"Chile offered ships"_s;
        event.kind = u"offer"_s;
        event.date = u"2025-08-18"_s;
        event.certainty = u"planned"_s;
        event.spans = {{1, spanOf(u"offers three ships"_s), {}, u"dated-verb"_s}};
        project->events().put(event, text());
        event.spans = {{2, {0, 14}, u"2025-08-19"_s, u"dated-noun"_s}};
        project->events().put(event, u"Another report about nothing at all."_s);
        event.id = ban;
        event.title = u"A ban on whaling"_s;
        event.kind = u"decision"_s;
        event.date = u"2030"_s;
        event.certainty = u"reported"_s;
        event.spans = {{1, spanOf(u"whaling before 2030"_s), {}, u"dated-noun"_s}};
        project->events().put(event, text());
        transaction.commit();
        project->announce({{u"event"_s, u"event_span"_s}, std::nullopt});
    }
    QString tipAt(QPoint place)
    {
        QToolTip::hideText();
        QHelpEvent help(QEvent::ToolTip, place, view().viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view().viewport(), &help);
        return QToolTip::text();
    }
    void click(const QString &words) { QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, pointOf(words)); }
    std::vector<TextSpan> framed(size_t reader) { return ReaderDesk::view(reader).findings().picked.event(); }
    QString count(const QString &legend) { return find<LegendToggle>(legend)->accessibleDescription(); }
};

} // namespace

TEST_CASE("Events are off at first; the legend counts them over the open articles and switches them on")
{
    Desk desk;
    CHECK_FALSE(desk.marks().showsEvents);
    CHECK(desk.count(u"legendEvents"_s) == u"3"_s);
    desk.find<LegendToggle>(u"legendEvents"_s)->click();
    CHECK(desk.appearance.showsEvents());
    CHECK(desk.marks().showsEvents);
}

TEST_CASE("A click on an event picks it, and all of its passages stand out, also while events are not shown")
{
    Desk desk;
    desk.appearance.setShowsPositions(false);
    desk.click(u"offers"_s);
    CHECK_FALSE(desk.selection.event());
    desk.appearance.setShowsEvents(true);
    desk.click(u"offers"_s);
    CHECK(desk.selection.event() == desk.talks);
    CHECK(desk.framed(0) == std::vector{Desk::spanOf(u"offers three ships"_s)});
    CHECK(desk.framed(1) == std::vector{TextSpan{0, 14}});
    desk.appearance.setShowsEvents(false);
    CHECK(desk.framed(0).size() == 1);
    QTest::keyClick(&desk.view(), Qt::Key_Escape);
    CHECK_FALSE(desk.selection.event());
    CHECK(desk.framed(0).empty());
}

TEST_CASE("Of an event and a position on each other a click picks the shorter, and the list has both")
{
    Desk desk;
    desk.appearance.setShowsEvents(true);
    desk.click(u"ships"_s);
    CHECK(desk.selection.position() == desk.idOf(Stance::Predicts));
    CHECK_FALSE(desk.selection.event());
    desk.click(u"whaling before"_s);
    CHECK(desk.selection.event() == desk.ban);
    CHECK_FALSE(desk.selection.position());

    const qsizetype ships = Desk::spanOf(u"three ships"_s).start + 2;
    desk.view().select(ships, ships);
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    REQUIRE(desk.menu());
    REQUIRE(desk.menu()->actions().size() == 3);
    CHECK(desk.menu()->actions().at(2)->text().contains(u"Chile offered ships"));
    QTest::keyClick(desk.menu(), Qt::Key_3);
    CHECK(desk.selection.event() == desk.talks);
}

TEST_CASE("The tool tip of an event says when it was, how sure that is and why")
{
    Desk desk;
    CHECK_FALSE(desk.tipAt(desk.pointOf(u"offers"_s)).contains(u"Chile offered ships"));
    desk.appearance.setShowsEvents(true);
    const QString tip = desk.tipAt(desk.pointOf(u"offers"_s));
    for (const QString &part : {u"Chile offered ships"_s, u"2025"_s, u"planned"_s, u"suggested"_s})
        CHECK(tip.contains(part));
    CHECK(tip.count(u'\n') >= 2);
    QToolTip::hideText();
    const qsizetype at = Desk::spanOf(u"offers"_s).start + 2;
    desk.view().select(at, at);
    CHECK(desk.view().accessibleDescription().contains(u"Chile offered ships"));
    int start = 0;
    int end = 0;
    QAccessibleTextInterface *text = QAccessible::queryAccessibleInterface(&desk.view())->textInterface();
    REQUIRE(text);
    CHECK(text->attributes(int(at), &start, &end).contains(u"events:Chile offered ships;"));
    CHECK(TextSpan{start, end} == TextSpan{Desk::spanOf(u"offers"_s).start, Desk::spanOf(u"three ships"_s).start});
}

TEST_CASE("While a period is picked only what lies in it is marked and counted, and the legend says so")
{
    Desk desk;
    auto *chip = desk.find<PeriodChip>(u"legendPeriod"_s);
    REQUIRE(chip);
    CHECK_FALSE(chip->isVisible());
    const Period period{{2025, 8, 18}, {2025, 8, 20}, DateBasis::Event, {1, 2}};
    desk.selection.setEvent(desk.ban);
    desk.selection.setPeriod(period);
    CHECK(desk.marks().positions.isEmpty());
    CHECK(desk.marks().statements.isEmpty());
    CHECK(desk.marks().dates.isEmpty());
    REQUIRE(desk.marks().events.all().size() == 1);
    CHECK(desk.marks().events.all().front().id == desk.talks);
    CHECK(desk.count(u"legendPositions"_s) == u"0"_s);
    CHECK_FALSE(desk.view().marks().isEmpty());
    // What was picked is told from all others by that already.
    CHECK(desk.framed(0).size() == 1);
    CHECK(chip->isVisible());
    CHECK(chip->text().contains(periodText(period)));
    // An article that comes now is no different.
    desk.open({2, 1});
    CHECK(desk.ReaderDesk::view(1).findings().marks.positions.isEmpty());
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK_FALSE(desk.selection.period());
    CHECK(desk.ReaderDesk::view(1).findings().marks.positions.all().size() == 6);
    CHECK(desk.count(u"legendPositions"_s) == u"5"_s);
    CHECK_FALSE(chip->isVisible());
}

TEST_CASE("An event that is rejected goes from the text at once")
{
    Desk desk;
    const auto decide = [&](FindingState state) {
        return desk.project->edit(u"Decide"_s, [&]() -> Result<Done> {
            desk.project->events().setState({desk.talks}, state);
            return Done{};
        });
    };
    REQUIRE(decide(FindingState::Accepted).ok());
    REQUIRE(desk.marks().events.all().size() == 2);
    CHECK(desk.marks().events.all().back().state == FindingState::Accepted);
    REQUIRE(decide(FindingState::Rejected).ok());
    CHECK(desk.marks().events.all().size() == 1);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.marks().events.all().size() == 2);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/reader/findingdesk.h"
#include "ui/reader/legendtoggle.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QToolTip>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

using Desk = Test::FindingDesk;

QString tipAt(const Desk &desk, QPoint place)
{
    QToolTip::hideText();
    QHelpEvent help(QEvent::ToolTip, place, desk.view().viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(desk.view().viewport(), &help);
    return QToolTip::text();
}

void click(const Desk &desk, QPoint place)
{
    QTest::mouseClick(desk.view().viewport(), Qt::LeftButton, {}, place);
}

} // namespace

TEST_CASE("Findings of the article are shown, counted in the legend and switched off there")
{
    Desk desk;
    CHECK(desk.marks().positions.all().size() == 6);
    const std::vector<std::pair<QString, QString>> counts{
        {u"legendPositions"_s, u"5"_s}, {u"legendStatements"_s, u"1"_s}, {u"legendDates"_s, u"2"_s}, {u"legendFigures"_s, u"1"_s}};
    for (const auto &[name, count] : counts)
        CHECK(desk.find<LegendToggle>(name)->accessibleDescription() == count);
    CHECK_FALSE(desk.signItems().empty());
    desk.find<LegendToggle>(u"legendPositions"_s)->click();
    CHECK_FALSE(desk.appearance.showsPositions());
    CHECK(desk.signItems().empty());
    CHECK_FALSE(desk.marks().showsStatements);
    desk.find<LegendToggle>(u"legendStatements"_s)->click();
    CHECK(desk.marks().showsStatements);
}

TEST_CASE("A click on a sign or on tinted words picks the position, on other words lets go of it")
{
    Desk desk;
    click(desk, desk.signOf(Stance::Demands));
    CHECK(desk.selection.position() == desk.idOf(Stance::Demands));
    CHECK(desk.view().findings().picked.position() == desk.idOf(Stance::Demands));
    CHECK(desk.spanOf(u"demands a ban at once"_s).contains(desk.view().caret()));
    click(desk, desk.pointOf(u"also"_s));
    CHECK_FALSE(desk.selection.position());
    click(desk, desk.pointOf(u"accept"_s));
    CHECK(desk.selection.position() == desk.idOf(Stance::Opposes));
    // The shorter of two.
    click(desk, desk.pointOf(u"ships"_s));
    CHECK(desk.selection.position() == desk.idOf(Stance::Predicts));
    // Names stay what a click on them picks.
    click(desk, desk.pointOf(u"Chile"_s));
    CHECK_FALSE(desk.selection.position());
    CHECK(desk.selection.entity() == desk.chile);
    QTest::keyClick(&desk.view(), Qt::Key_Escape);
    desk.appearance.setShowsPositions(false);
    click(desk, desk.pointOf(u"accept"_s));
    CHECK_FALSE(desk.selection.position());
}

TEST_CASE("What lies on each other is chosen from the list, by key and from a pile of signs")
{
    Desk desk;
    const qsizetype ships = desk.spanOf(u"three ships"_s).start + 2;
    desk.view().select(ships, ships);
    QTest::keyClick(&desk.view(), Qt::Key_Return);
    REQUIRE(desk.menu());
    REQUIRE(desk.menu()->actions().size() == 2);
    CHECK(desk.menu()->actions().at(0)->text().contains(u"Chile offers"));
    QTest::keyClick(desk.menu(), Qt::Key_2);
    CHECK(desk.selection.position() == desk.idOf(Stance::Predicts));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    // Three on one line: one has its sign, the others are a pile.
    const auto items = desk.signItems();
    const auto pile = std::find_if(items.begin(), items.end(), [](const SignItem &item) { return item.signs.size() > 1; });
    REQUIRE(pile != items.end());
    CHECK(pile->signs.size() == 2);
    click(desk, desk.view().toViewport(pile->rect).center().toPoint());
    REQUIRE(desk.menu());
    QTest::keyClick(desk.menu(), Qt::Key_1);
    CHECK(desk.selection.position() == desk.idOf(Stance::Offers));
}

TEST_CASE("Keys go from passage to passage of positions and round the ends")
{
    Desk desk;
    desk.view().select(0, 0);
    QStringList words;
    for (int i = 0; i < 7; ++i) {
        QTest::keyClick(&desk.view(), Qt::Key_Down, Qt::AltModifier);
        const auto stance = std::find_if(desk.marks().positions.all().begin(), desk.marks().positions.all().end(),
            [&desk](const PositionMark &mark) { return mark.id == desk.selection.position() && mark.span.start == desk.view().caret(); });
        REQUIRE(stance != desk.marks().positions.all().end());
        words += desk.text().sliced(stance->span.start, stance->span.length());
    }
    CHECK(words
        == QStringList{u"will not accept a ban on whaling"_s, u"a ban on whaling before 2030"_s, u"demands a ban at once"_s,
            u"offers three ships"_s, u"three ships"_s, u"backs a count of whales"_s, u"will not accept a ban on whaling"_s});
    QTest::keyClick(&desk.view(), Qt::Key_Up, Qt::AltModifier);
    CHECK(desk.view().caret() == desk.spanOf(u"backs a count"_s).start);
    CHECK(desk.selection.position() == desk.idOf(Stance::Opposes));
    QTest::keyClick(&desk.view(), Qt::Key_Escape);
    CHECK_FALSE(desk.selection.position());
}

TEST_CASE("The tool tip says what a finding is and why")
{
    Desk desk;
    const QString sign = tipAt(desk, desk.signOf(Stance::Demands));
    for (const QString &part : {u"Chile demands"_s, u"Ban on whaling"_s, u"suggested"_s, u"“demands”"_s})
        CHECK(sign.contains(part));
    const QString words = tipAt(desk, desk.pointOf(u"accept"_s));
    CHECK(words.contains(u"Norway opposes"));
    CHECK_FALSE(words.contains(u"Reported speech"));
    desk.appearance.setShowsStatements(true);
    desk.appearance.setShowsDates(true);
    desk.appearance.setShowsFigures(true);
    const QString year = tipAt(desk, desk.pointOf(u"2030"_s));
    for (const QString &part : {u"Norway on conditions"_s, u"Reported speech · Norway"_s, u"“said”"_s, u"Date · 2030"_s})
        CHECK(year.contains(part));
    CHECK(tipAt(desk, desk.pointOf(u"Tuesday"_s)).contains(u"day not known"));
    CHECK(tipAt(desk, desk.pointOf(u"ships"_s)).contains(u"Figure · ships"));
    // The line beside the text belongs to the statement.
    const QPoint line(desk.view().page().columnLeft() - 7, desk.pointOf(u"accept"_s).y());
    CHECK(tipAt(desk, line).contains(u"Reported speech · Norway"));
    click(desk, line);
    CHECK(desk.view().selection() == desk.spanOf(u"Norway will not accept a ban on whaling before 2030"_s));
    REQUIRE(desk.selection.passage());
    CHECK(desk.selection.passage()->span == desk.view().selection());
    QToolTip::hideText();
}

TEST_CASE("What a person decides shows at once, and place and selection stay")
{
    Desk desk;
    desk.view().select(7, 15);
    const auto decide = [&desk](Stance stance, FindingState state) {
        const QUuid id = desk.idOf(stance);
        REQUIRE(desk.project
                    ->edit(u"Decide"_s,
                        [&]() -> Result<Done> {
                            desk.project->positions().setState({id}, state);
                            return Done{};
                        })
                    .ok());
    };
    decide(Stance::Demands, FindingState::Accepted);
    for (const PositionMark &mark : desk.marks().positions.all())
        CHECK((mark.state == FindingState::Accepted) == (mark.stance == Stance::Demands));
    decide(Stance::Opposes, FindingState::Rejected);
    CHECK(desk.marks().positions.all().size() == 4);
    CHECK(desk.find<LegendToggle>(u"legendPositions"_s)->accessibleDescription() == u"4");
    CHECK(desk.view().selection() == TextSpan{7, 15});
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.marks().positions.all().size() == 6);
}

TEST_CASE("A screen reader hears of the positions at the caret")
{
    Desk desk;
    const qsizetype offset = desk.spanOf(u"demands"_s).start + 3;
    desk.view().select(offset, offset);
    CHECK(desk.view().accessibleDescription().contains(u"Chile demands"));
    desk.view().select(0, 0);
    CHECK_FALSE(desk.view().accessibleDescription().contains(u"Chile demands"));
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&desk.view());
    REQUIRE(accessible);
    int start = 0;
    int end = 0;
    const auto attributes = [&](qsizetype at) { return accessible->textInterface()->attributes(int(at), &start, &end); };
    CHECK(attributes(offset) == u"positions:Chile demands;");
    CHECK(TextSpan{start, end} == desk.spanOf(u"demands a ban at once"_s));
    CHECK(attributes(0).isEmpty());
    CHECK(end == int(desk.spanOf(u"will not accept"_s).start));
}

TEST_CASE("Words on a tint are not coloured, so that they stand out")
{
    Desk desk;
    ReaderView &view = desk.view();
    view.setColours([](QStringView paragraph) {
        QTextCharFormat format;
        format.setForeground(Qt::green);
        return QList<QTextLayout::FormatRange>{{0, int(paragraph.size()), format}};
    });
    const auto coloured = [&view] {
        QStringList words;
        const qsizetype start = view.page().paragraphs().front().span.start;
        for (const auto &range : view.page().layoutOf(0).formats())
            words += view.text().sliced(start + range.start, range.length);
        return words;
    };
    CHECK(coloured() == QStringList{u"Norway "_s, u", its envoy said on Tuesday."_s});
    desk.appearance.setShowsPositions(false);
    CHECK(coloured() == QStringList{desk.text().section(u'\n', 0, 0)});
    desk.appearance.setShowsPositions(true);
    CHECK(coloured().size() == 2);
}

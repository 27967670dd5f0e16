// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinecanvas.h"

#include "tests/ui/timeline/timelinefixture.h"
#include "ui/session/appearance.h"
#include "ui/timeline/timelinecanvaspaint.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// A canvas with what it said, and a stage of the same data to know where things are.
struct Desk
{
    Appearance appearance;
    TimelineCanvas canvas{appearance};
    TimelineStage stage;
    std::vector<std::optional<TimelineItem>> picked;
    std::vector<TimelineItem> opened;
    std::vector<std::pair<QDate, QDate>> periods;
    std::vector<std::pair<TimelineItem, QString>> moved;
    std::vector<std::vector<TimelineItem>> piles;
    std::vector<std::pair<QString, QString>> news;

    explicit Desk(Test::TimelineMaker &maker, bool compact = false)
    {
        const auto data = maker.take();
        stage.setFont(labelFont(canvas));
        canvas.resize(1000, 500);
        stage.setSize(QSizeF(1000, 500));
        canvas.setCompact(compact);
        stage.setCompact(compact);
        canvas.setData(data);
        stage.setData(data);
        QObject::connect(&canvas, &TimelineCanvas::picked, [this](const auto &item) { picked.push_back(item); });
        QObject::connect(&canvas, &TimelineCanvas::opened, [this](const auto &item) { opened.push_back(item); });
        QObject::connect(&canvas, &TimelineCanvas::periodPicked, [this](QDate a, QDate b) { periods.emplace_back(a, b); });
        QObject::connect(
            &canvas, &TimelineCanvas::dateDragged, [this](const auto &item, const auto &date) { moved.emplace_back(item, date); });
        QObject::connect(&canvas, &TimelineCanvas::pileRequested, [this](const auto &items, const QPoint &) { piles.push_back(items); });
        QObject::connect(&canvas, &TimelineCanvas::newEventRequested, [this](const auto &a, const auto &b) { news.emplace_back(a, b); });
        canvas.show();
        canvas.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&canvas));
        canvas.setFocus();
    }
    QPoint placeOf(const QString &title)
    {
        stage.setShown({canvas.shown().first, canvas.shown().second});
        for (const auto &mark : stage.layout().marks) {
            if (mark.count == 1 && stage.data().items[mark.item].title == title)
                return mark.rect.center().toPoint();
        }
        FAIL("no mark of its own: " << title.toStdString());
        return {};
    }
    double dayAt(int x)
    {
        stage.setShown({canvas.shown().first, canvas.shown().second});
        return stage.dayAt(x);
    }
    int xOf(const QString &date)
    {
        stage.setShown({canvas.shown().first, canvas.shown().second});
        const auto time = timeSpan(date);
        return int(stage.sheet().x(stage.time().position(0.5 * (time->first + time->last))));
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&canvas, Qt::LeftButton, modifiers, from);
        for (const QPoint place : {from + (to - from) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, place, canvas.mapToGlobal(place), Qt::NoButton, Qt::LeftButton, modifiers);
            QCoreApplication::sendEvent(&canvas, &move);
        }
        QTest::mouseRelease(&canvas, Qt::LeftButton, modifiers, to);
    }
    void wheel(QPoint place, QPoint angle, Qt::KeyboardModifiers modifiers = {})
    {
        QWheelEvent event(place, canvas.mapToGlobal(place), {}, angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas, &event);
    }
    QString lastPicked() const { return picked.empty() || !picked.back() ? QString() : picked.back()->title; }
};

Test::TimelineMaker february()
{
    Test::TimelineMaker maker;
    maker.add(0, u"2024-02-05"_s, u"First"_s);
    maker.add(0, u"2024-02-12"_s, u"Second"_s);
    maker.add(1, u"2024-02-19"_s, u"Third"_s);
    maker.add(1, u"2024-03"_s, u"Month"_s);
    maker.add(4, u"2024-02-21"_s, u"Report"_s);
    return maker;
}

} // namespace

TEST_CASE("The wheel zooms around the pointer, pans with Shift, and goes no farther than all")
{
    auto maker = february();
    Desk desk(maker);
    const int x = desk.xOf(u"2024-02-12"_s);
    const double day = desk.dayAt(x);
    desk.wheel({x, 100}, {0, 480});
    CHECK(desk.canvas.shown().second - desk.canvas.shown().first < 0.6);
    CHECK(std::abs(desk.dayAt(x) - day) < 0.05);
    const auto before = desk.canvas.shown();
    desk.wheel({x, 100}, {0, -120}, Qt::ShiftModifier);
    CHECK(desk.canvas.shown().first > before.first);
    CHECK(std::abs(desk.canvas.shown().second - desk.canvas.shown().first - (before.second - before.first)) < 1e-9);
    desk.wheel({x, 100}, {0, -4800});
    CHECK(ShownStretch{desk.canvas.shown().first, desk.canvas.shown().second}.isAll());
}

TEST_CASE("Panning follows the pointer exactly")
{
    auto maker = february();
    Desk desk(maker);
    desk.canvas.setShown(0.3, 0.6);
    const double before = desk.canvas.shown().first;
    const double scale = desk.stage.sheet().scale();
    desk.dayAt(0);
    const double shownScale = desk.stage.sheet().scale();
    CHECK(shownScale > scale);
    // The first half of a drag starts it, the second is panned.
    desk.drag({600, 450}, {500, 450});
    CHECK(std::abs((desk.canvas.shown().first - before) * shownScale - 50) < 1e-6);
    CHECK(desk.picked.empty());
}

TEST_CASE("A brush marks whole days, with Shift or on the axis, and a click on the axis clears it")
{
    auto maker = february();
    Desk desk(maker);
    QSignalSpy cleared(&desk.canvas, &TimelineCanvas::periodCleared);
    desk.drag({desk.xOf(u"2024-02-12"_s), 300}, {desk.xOf(u"2024-02-07"_s), 320}, Qt::ShiftModifier);
    REQUIRE(desk.periods.size() == 1);
    CHECK(desk.periods[0] == std::pair(QDate(2024, 2, 7), QDate(2024, 2, 12)));
    const int axis = desk.canvas.height() - 8;
    desk.drag({desk.xOf(u"2024-02-06"_s), axis}, {desk.xOf(u"2024-02-10"_s), axis});
    REQUIRE(desk.periods.size() == 2);
    CHECK(desk.periods[1] == std::pair(QDate(2024, 2, 6), QDate(2024, 2, 10)));
    CHECK(cleared.isEmpty());
    QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, QPoint(500, axis));
    CHECK(cleared.size() == 1);
}

TEST_CASE("An event is dragged to another date of the same precision; other things and read-only ones are not")
{
    auto maker = february();
    Desk desk(maker);
    const QPoint second = desk.placeOf(u"Second"_s);
    const QPoint target(desk.xOf(u"2024-02-15"_s), second.y());
    desk.drag(second, target);
    REQUIRE(desk.moved.size() == 1);
    CHECK(desk.moved[0].first.title == u"Second"_s);
    CHECK(desk.moved[0].second == u"2024-02-15"_s);
    CHECK(desk.picked.empty());
    const QPoint month = desk.placeOf(u"Month"_s);
    desk.drag(month, month - QPoint(month.x() - desk.xOf(u"2024-02-19"_s), 0));
    REQUIRE(desk.moved.size() == 2);
    CHECK(desk.moved[1].second == u"2024-02"_s);
    desk.drag(desk.placeOf(u"Report"_s), desk.placeOf(u"Report"_s) - QPoint(60, 0));
    CHECK(desk.moved.size() == 2);

    QTest::mousePress(&desk.canvas, Qt::LeftButton, {}, second);
    QMouseEvent move(QEvent::MouseMove, target, desk.canvas.mapToGlobal(target), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.canvas, &move);
    QTest::keyClick(&desk.canvas, Qt::Key_Escape);
    QTest::mouseRelease(&desk.canvas, Qt::LeftButton, {}, target);
    CHECK(desk.moved.size() == 2);

    desk.canvas.setReadOnly(true);
    desk.drag(second, target);
    CHECK(desk.moved.size() == 2);
}

TEST_CASE("What was pressed is dragged, also when the wheel is turned in between")
{
    auto maker = february();
    Desk desk(maker);
    const QPoint third = desk.placeOf(u"Third"_s);
    QTest::mousePress(&desk.canvas, Qt::LeftButton, {}, third);
    // So near that no other mark is seen.
    desk.wheel(third, QPoint(0, 8 * 120));
    desk.wheel(third, QPoint(0, 8 * 120));
    const QPoint target(desk.xOf(u"2024-02-20"_s), third.y());
    QMouseEvent move(QEvent::MouseMove, target, desk.canvas.mapToGlobal(target), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&desk.canvas, &move);
    QTest::mouseRelease(&desk.canvas, Qt::LeftButton, {}, target);
    REQUIRE(desk.moved.size() == 1);
    CHECK(desk.moved[0].first.title == u"Third"_s);
    CHECK(desk.moved[0].second == u"2024-02-20"_s);
}

TEST_CASE("The keys go from item to item and from lane to lane; Return picks, then opens; Escape lets go")
{
    auto maker = february();
    Desk desk(maker);
    const auto key = [&desk](Qt::Key code, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&desk.canvas, code, modifiers); };
    key(Qt::Key_Right);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    key(Qt::Key_Return);
    CHECK(desk.lastPicked() == u"First"_s);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    REQUIRE(desk.lastPicked() == u"Second"_s);
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    REQUIRE(desk.lastPicked() == u"Third"_s);
    CHECK(desk.opened.empty());
    desk.canvas.setPicked(desk.picked.back());
    key(Qt::Key_Return);
    REQUIRE(desk.opened.size() == 1);
    CHECK(desk.opened[0].title == u"Third"_s);
    CHECK(desk.canvas.accessibleDescription().contains(u"Third"_s));
    key(Qt::Key_Escape);
    CHECK_FALSE(desk.picked.back());
}

TEST_CASE("Keys zoom, pan and fit, and what has the keys is brought into view")
{
    auto maker = february();
    Desk desk(maker);
    QTest::keyClick(&desk.canvas, Qt::Key_Plus);
    QTest::keyClick(&desk.canvas, Qt::Key_Plus);
    const auto near = desk.canvas.shown();
    CHECK(near.second - near.first < 0.5);
    QTest::keyClick(&desk.canvas, Qt::Key_Home);
    CHECK(desk.canvas.shown().first == -ShownStretch::margin);
    QTest::keyClick(&desk.canvas, Qt::Key_Right, Qt::ControlModifier);
    CHECK(desk.canvas.shown().first > 0);
    QTest::keyClick(&desk.canvas, Qt::Key_End);
    CHECK(desk.canvas.shown().second == 1 + ShownStretch::margin);
    QTest::keyClick(&desk.canvas, Qt::Key_Right);
    QTest::keyClick(&desk.canvas, Qt::Key_Left);
    QTest::keyClick(&desk.canvas, Qt::Key_Left);
    const double first = desk.stage.time().position(timeSpan(u"2024-02-05"_s)->first);
    CHECK(desk.canvas.shown().first < first);
    QTest::keyClick(&desk.canvas, Qt::Key_0);
    CHECK(desk.canvas.shown().first == -ShownStretch::margin);
    CHECK(desk.canvas.shown().second == 1 + ShownStretch::margin);
}

TEST_CASE("A click picks an item, one on the ground lets go, and a double click opens it or asks for a new event")
{
    auto maker = february();
    Desk desk(maker);
    QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, desk.placeOf(u"Report"_s));
    CHECK(desk.lastPicked() == u"Report"_s);
    const QPoint ground(desk.xOf(u"2024-02-26"_s), desk.placeOf(u"Third"_s).y());
    QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, ground);
    CHECK_FALSE(desk.picked.back());
    QTest::mouseDClick(&desk.canvas, Qt::LeftButton, {}, desk.placeOf(u"Report"_s));
    REQUIRE(desk.opened.size() == 1);
    QTest::mouseDClick(&desk.canvas, Qt::LeftButton, {}, ground);
    REQUIRE(desk.news.size() == 1);
    CHECK(desk.news[0] == std::pair(u"2024-02-26"_s, u"conflict"_s));
    desk.canvas.setReadOnly(true);
    QTest::mouseDClick(&desk.canvas, Qt::LeftButton, {}, ground);
    CHECK(desk.news.size() == 1);
}

TEST_CASE("A count opens with a click; where its items are of one date they are listed")
{
    Test::TimelineMaker maker;
    for (int i = 0; i < 90; ++i)
        maker.add(2, i < 60 ? u"2024-02-10"_s : u"2024-02-11"_s);
    maker.add(0, u"2020-01-01"_s, u"Early"_s);
    maker.add(0, u"2028-01-01"_s, u"Late"_s);
    Desk desk(maker, true);
    desk.canvas.setFolding(FoldedTime::Folding::Linear);
    desk.stage.setFolding(FoldedTime::Folding::Linear);
    const auto count = [&desk] {
        desk.stage.setShown({desk.canvas.shown().first, desk.canvas.shown().second});
        for (const auto &mark : desk.stage.layout().marks) {
            if (mark.shape == TimelineMark::Shape::Count)
                return mark;
        }
        return TimelineLayout::Mark();
    };
    REQUIRE(count().count == 90);
    const double before = desk.canvas.shown().second - desk.canvas.shown().first;
    QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, count().rect.center().toPoint());
    CHECK(desk.canvas.shown().second - desk.canvas.shown().first < before / 2);
    CHECK(desk.piles.empty());
    desk.canvas.jumpTo(*timeSpan(u"2024-02-10"_s));
    REQUIRE(count().count == 60);
    QTest::mouseClick(&desk.canvas, Qt::LeftButton, {}, count().rect.center().toPoint());
    REQUIRE(desk.piles.size() == 1);
    CHECK(desk.piles[0].size() == 60);
}

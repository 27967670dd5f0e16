// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinegestures.h"

#include "ui/timeline/dateshift.h"
#include "ui/timeline/timelinecanvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace Parallax {

namespace {

QDate dateAt(double day)
{
    return QDate::fromJulianDay(qint64(std::floor(day)));
}

} // namespace

TimelineGestures::TimelineGestures(TimelineCanvas &canvas, TimelineStage &stage)
    : m_canvas(canvas)
    , m_stage(stage)
{
}

bool TimelineGestures::isOnAxis(QPointF place) const
{
    return place.y() >= m_stage.sheet().lanesBottom() && place.x() >= m_stage.sheet().plotLeft();
}

std::optional<quint32> TimelineGestures::movable(int mark)
{
    if (m_isReadOnly || mark < 0)
        return std::nullopt;
    const auto &hit = m_stage.layout().marks[size_t(mark)];
    if (hit.count > 1)
        return std::nullopt;
    const TimelineItem &item = m_stage.data().items[hit.item];
    // By another date than its own an event stands where its report does, which nobody moves.
    const bool moves =
        item.what == TimelineItem::What::Event && !item.has(TimelineItem::OtherDate) && m_stage.data().basis == DateBasis::Event;
    return moves ? std::optional(hit.item) : std::nullopt;
}

void TimelineGestures::press(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || m_stage.isEmpty())
        return;
    m_kind = Kind::Pressed;
    m_pressed = m_now = event.position();
    m_shown = m_stage.shown();
    m_scroll = m_stage.sheet().scroll;
    m_brushes = event.modifiers() & Qt::ShiftModifier || isOnAxis(m_pressed);
    const int mark = m_brushes ? -1 : m_stage.layout().markAt(m_pressed);
    m_grasped = movable(mark);
    m_markY = mark >= 0 ? m_stage.layout().marks[size_t(mark)].rect.center().y() : 0;
}

void TimelineGestures::start(QPointF place)
{
    if ((place - m_pressed).manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
        return;
    if (m_brushes) {
        m_kind = Kind::Brush;
    } else if (m_grasped) {
        m_kind = Kind::Move;
        m_moved = Moved{*m_grasped, {}, {}, m_markY};
    } else {
        m_kind = Kind::Pan;
        // From here on what is under the pointer stays under it.
        m_pressed = place;
    }
}

void TimelineGestures::move(const QMouseEvent &event)
{
    if (m_kind == Kind::None)
        return;
    m_now = event.position();
    if (m_kind == Kind::Pressed)
        start(m_now);
    if (m_kind == Kind::Pan) {
        const double by = (m_pressed.x() - m_now.x()) / m_stage.sheet().scale();
        m_canvas.setShown(m_shown.first + by, m_shown.last + by);
        m_canvas.scrollLanes(m_scroll + m_pressed.y() - m_now.y());
    } else if (m_kind == Kind::Move) {
        moveDate(m_now);
    }
    m_canvas.update();
}

void TimelineGestures::moveDate(QPointF place)
{
    const TimelineItem &item = m_stage.data().items[m_moved->item];
    m_moved->date = shiftedDate(item.time, m_stage.dayAt(place.x()) - m_stage.dayAt(m_pressed.x()));
    const auto time = timeSpan(m_moved->date);
    m_moved->time = time.value_or(item.time);
    if (!time)
        m_moved->date.clear();
}

void TimelineGestures::release(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || m_kind == Kind::None)
        return;
    m_now = event.position();
    const Kind kind = std::exchange(m_kind, Kind::None);
    const auto moved = std::exchange(m_moved, std::nullopt);
    m_canvas.update();
    if (kind == Kind::Pressed)
        return m_brushes ? m_canvas.periodCleared() : click(m_now);
    if (kind == Kind::Brush) {
        const auto [first, last] = brushedDays();
        Q_EMIT m_canvas.periodPicked(first, last);
    } else if (kind == Kind::Move && moved && moved->item < m_stage.data().items.size()) {
        const TimelineItem item = m_stage.data().items[moved->item];
        if (!moved->date.isEmpty() && !(moved->time == item.time))
            Q_EMIT m_canvas.dateDragged(item, moved->date);
    }
}

void TimelineGestures::click(QPointF place)
{
    m_hasOpened = false;
    const int mark = m_stage.layout().markAt(place);
    if (mark < 0) {
        Q_EMIT m_canvas.picked(std::nullopt);
        return;
    }
    const auto hit = m_stage.layout().marks[size_t(mark)];
    if (hit.count > 1)
        return openCount(hit, place);
    m_canvas.setFocused(hit.item);
    const TimelineItem item = m_stage.data().items[hit.item];
    Q_EMIT m_canvas.picked(item);
}

void TimelineGestures::openCount(const TimelineLayout::Mark &mark, QPointF place)
{
    m_hasOpened = true;
    const auto items = m_stage.itemsOf(mark);
    const auto &all = m_stage.data().items;
    const bool isPile = std::all_of(items.begin(), items.end(), [&](quint32 item) { return all[item].time == all[items.front()].time; });
    double first = 1;
    double last = 0;
    for (const quint32 item : items) {
        const double middle = 0.5 * (m_stage.places().starts[item] + m_stage.places().ends[item]);
        first = std::min(first, middle);
        last = std::max(last, middle);
    }
    // Seen from near enough, they have room; that is at least three times as near.
    const double length = std::min(1.3 * (last - first), m_stage.shown().length() / 3);
    const double centre = 0.5 * (first + last);
    const ShownStretch near = kept({centre - 0.5 * length, centre + 0.5 * length}, m_stage.time());
    if (isPile || near.length() > 0.99 * m_stage.shown().length()) {
        std::vector<TimelineItem> pile;
        for (const quint32 item : items)
            pile.push_back(all[item]);
        Q_EMIT m_canvas.pileRequested(pile, m_canvas.mapToGlobal(place.toPoint()));
        return;
    }
    m_canvas.setShown(near.first, near.last);
}

void TimelineGestures::doubleClick(const QMouseEvent &event)
{
    if (event.button() != Qt::LeftButton || m_stage.isEmpty() || m_hasOpened || isOnAxis(event.position()))
        return;
    const int mark = m_stage.layout().markAt(event.position());
    if (mark >= 0) {
        const auto hit = m_stage.layout().marks[size_t(mark)];
        const TimelineItem item = m_stage.data().items[hit.item];
        if (hit.count == 1)
            Q_EMIT m_canvas.opened(item);
        return;
    }
    if (m_isReadOnly || event.position().x() < m_stage.sheet().plotLeft())
        return;
    for (const auto &row : m_stage.rows().rows) {
        const double top = row.top - m_stage.sheet().scroll;
        if (row.isHeading || row.group != TimelineGroup::Events || event.position().y() < top || event.position().y() >= top + row.height)
            continue;
        const int lane = m_stage.places().lanes[size_t(row.lane)].lane;
        Q_EMIT m_canvas.newEventRequested(dateAt(m_stage.dayAt(event.position().x())).toString(Qt::ISODate),
            lane < 0 ? QString() : m_stage.data().lanes[size_t(lane)].kind);
        return;
    }
}

bool TimelineGestures::cancel()
{
    if (m_kind == Kind::None)
        return false;
    if (m_kind == Kind::Pan)
        m_canvas.setShown(m_shown.first, m_shown.last);
    m_kind = Kind::None;
    m_moved.reset();
    m_canvas.update();
    return true;
}

Qt::CursorShape TimelineGestures::cursorAt(QPointF place, Qt::KeyboardModifiers modifiers)
{
    if (m_kind == Kind::Pan)
        return Qt::ClosedHandCursor;
    if (m_kind == Kind::Move)
        return Qt::SizeHorCursor;
    if (m_stage.isEmpty())
        return Qt::ArrowCursor;
    if (isOnAxis(place) || modifiers & Qt::ShiftModifier)
        return Qt::IBeamCursor;
    return m_stage.layout().markAt(place) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

std::pair<QDate, QDate> TimelineGestures::brushedDays() const
{
    return {dateAt(m_stage.dayAt(std::min(m_pressed.x(), m_now.x()))), dateAt(m_stage.dayAt(std::max(m_pressed.x(), m_now.x())))};
}

std::optional<std::pair<double, double>> TimelineGestures::brushed() const
{
    if (m_kind != Kind::Brush)
        return std::nullopt;
    const auto [first, last] = brushedDays();
    return std::pair(m_stage.time().position(double(first.toJulianDay())), m_stage.time().position(double(last.toJulianDay() + 1)));
}

} // namespace Parallax

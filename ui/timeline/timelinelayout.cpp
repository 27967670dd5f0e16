// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelayout.h"

#include "ui/timeline/timelinelabels.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace Parallax {

namespace {

using Shape = TimelineMark::Shape;
constexpr double lineHeight = 3.5;

bool isBar(Shape shape)
{
    return shape == Shape::Bar || shape == Shape::Stack;
}

QRectF bodyOf(Shape shape, const QRectF &rect, const TimelineItem &item)
{
    if (!isBar(shape))
        return rect;
    const quint16 flags = item.time.flags;
    const double before = flags & (Edtf::OpenStart | Edtf::UnknownStart) ? LaneMarks::arrow : 0;
    const double after = flags & (Edtf::OpenEnd | Edtf::UnknownEnd) ? LaneMarks::arrow : 0;
    return rect.adjusted(before, 0, -after, 0);
}

double markHeight(Shape shape)
{
    return isBar(shape) ? LaneMarks::barHeight : shape == Shape::Point ? LaneMarks::pointSize : 16;
}

/// In the middle of what is seen; at the start of a line, whose title follows.
QRectF badgeOf(const TimelineLayout::Mark &mark, double y, const TimelineSheet &sheet)
{
    const QSizeF size(countWidth(mark.count), 16);
    const double left = std::max(mark.rect.left(), sheet.plotLeft());
    const double right = std::min(mark.rect.right(), sheet.size.width());
    const double x = mark.isLine ? left + 4 : 0.5 * (left + right - size.width());
    return {QPointF(x, y - 0.5 * size.height()), size};
}

void addMarks(TimelineLayout &layout, const LaneRows::Row &row, int index, const TimelineData &data, const TimelineSheet &sheet)
{
    const double origin = sheet.x(0);
    const auto [first, last] = row.marks.between(sheet.plotLeft() - origin, sheet.size.width() - origin);
    const double top = row.top + row.firstSlot - sheet.scroll;
    for (size_t i = first; i < last; ++i) {
        const TimelineMark &mark = row.marks.marks[i];
        if (mark.right + origin <= sheet.plotLeft())
            continue;
        // Statements have no titles to write on a line.
        const bool isLine = isBar(mark.shape) && mark.right - mark.left > LaneMarks::longBar && row.group != TimelineGroup::Statements;
        const double height = isLine ? lineHeight : markHeight(mark.shape);
        const double middle = top + (mark.slot + 0.5) * sheet.slotHeight();
        const double y = isLine ? middle + 0.5 * sheet.slotHeight() - height - 0.5 : middle - 0.5 * height;
        const QRectF rect(mark.left + origin, y, mark.right - mark.left, height);
        const quint32 item = mark.count > 1 ? row.marks.crowds[mark.item] : mark.item;
        layout.marks.push_back(
            {mark.shape, item, mark.count, mark.item, index, rect, bodyOf(mark.shape, rect, data.items[item]), {}, isLine});
        if (mark.count > 1)
            layout.marks.back().badge = badgeOf(layout.marks.back(), middle, sheet);
    }
}

void addTicks(TimelineLayout &layout, const FoldedTime &time, const TimelineSheet &sheet)
{
    constexpr double gap = 46; ///< pixels between the lines of the axis
    constexpr double room = 8; ///< between its words
    const double top = sheet.lanesBottom();
    for (const TimeTick &tick : timeTicks(time, sheet.shown.first, sheet.shown.last, gap / sheet.scale())) {
        const double x = sheet.x(tick.position);
        if (x >= sheet.plotLeft() - 0.5 && x <= sheet.plotRight())
            layout.ticks.push_back({x, {}, tick.label, tick.isMajor});
    }
    // Years and the like first: what they need, the others go without.
    std::vector<QRectF> taken;
    for (const bool major : {true, false}) {
        for (auto &tick : layout.ticks) {
            const QRectF rect(tick.x + 4, top + 4, std::ceil(sheet.metrics.horizontalAdvance(tick.text)), sheet.metrics.height());
            const QRectF wide = rect.adjusted(-room, 0, room, 0);
            const bool fits = rect.right() <= sheet.size.width()
                && std::none_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(wide); });
            if (tick.isMajor == major && fits) {
                tick.rect = rect;
                taken.push_back(rect);
            }
        }
    }
}

void addJoins(TimelineLayout &layout, const TimelinePlaces &places, const TimelineSheet &sheet)
{
    if (places.disputes.empty())
        return;
    std::unordered_map<quint32, size_t> seen;
    for (size_t i = 0; i < layout.marks.size(); ++i) {
        if (layout.marks[i].count == 1)
            seen.emplace(layout.marks[i].item, i);
    }
    const auto beyond = [&](quint32 item, double y) { return QPointF(sheet.x(0.5 * (places.starts[item] + places.ends[item])), y); };
    for (const auto &[earlier, later] : places.disputes) {
        const auto from = seen.find(earlier);
        const auto to = seen.find(later);
        if (from == seen.end() && to == seen.end())
            continue;
        const auto &any = layout.marks[from != seen.end() ? from->second : to->second];
        const double y = any.rect.center().y();
        const QPointF start = from != seen.end() ? QPointF(any.rect.right(), y) : beyond(earlier, y);
        const QPointF end =
            to != seen.end() ? QPointF(layout.marks[to->second].rect.left(), layout.marks[to->second].rect.center().y()) : beyond(later, y);
        if (start.x() < end.x())
            layout.joins.push_back({start, end});
    }
}

} // namespace

TimelineLayout TimelineLayout::of(
    const LaneRows &rows, const TimelinePlaces &places, const TimelineData &data, const FoldedTime &time, const TimelineSheet &sheet)
{
    TimelineLayout layout;
    layout.plotLeft = sheet.plotLeft();
    for (size_t i = 0; i < rows.rows.size(); ++i) {
        const auto &row = rows.rows[i];
        if (!row.isHeading && row.top + row.height > sheet.scroll && row.top - sheet.scroll < sheet.lanesBottom())
            addMarks(layout, row, int(i), data, sheet);
    }
    addLabels(layout, rows, data, sheet);
    addJoins(layout, places, sheet);
    for (const auto &fold : time.folds()) {
        const QRectF band(QPointF(sheet.x(fold.first), 0), QPointF(sheet.x(fold.last), sheet.lanesBottom()));
        if (band.right() > sheet.plotLeft() && band.left() < sheet.plotRight())
            layout.folds.push_back(band);
    }
    addTicks(layout, time, sheet);
    return layout;
}

int TimelineLayout::markAt(QPointF place) const
{
    constexpr double near = 3;
    if (place.x() < plotLeft)
        return -1;
    int found = -1;
    double best = near;
    for (size_t i = 0; i < marks.size(); ++i) {
        const QRectF &rect = marks[i].rect;
        const double away =
            std::max({rect.left() - place.x(), place.x() - rect.right(), rect.top() - place.y(), place.y() - rect.bottom()});
        if (away <= best) {
            best = away;
            found = int(i);
        }
        if (marks[i].badge.contains(place))
            return int(i);
    }
    for (const Label &label : labels) {
        if (found < 0 && label.rect.contains(place))
            found = int(label.mark);
    }
    return found;
}

int TimelineLayout::markOf(const LaneRows &rows, quint32 item) const
{
    for (size_t i = 0; i < marks.size(); ++i) {
        const auto items = itemsOf(rows, marks[i]);
        if (std::binary_search(items.begin(), items.end(), item))
            return int(i);
    }
    return -1;
}

std::span<const quint32> TimelineLayout::itemsOf(const LaneRows &rows, const Mark &mark)
{
    if (mark.count == 1)
        return {&mark.item, 1};
    return std::span(rows.rows[size_t(mark.row)].marks.crowds).subspan(mark.crowd, mark.count);
}

} // namespace Parallax

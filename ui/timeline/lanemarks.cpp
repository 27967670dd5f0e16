// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/lanemarks.h"

#include "ui/timeline/placedmarks.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Parallax {

namespace {

using Shape = TimelineMark::Shape;
constexpr double farLeft = -std::numeric_limits<double>::infinity();
constexpr double gap = PlacedMarks::gap;

std::vector<int> slotOrder(int slots, bool middleFirst)
{
    std::vector<int> order;
    const int middle = middleFirst ? (slots - 1) / 2 : 0;
    order.push_back(middle);
    for (int away = 1; away < slots; ++away) {
        if (middle + away < slots)
            order.push_back(middle + away);
        if (middle - away >= 0)
            order.push_back(middle - away);
    }
    return order;
}

/// Puts marks into rows from left to right; what finds no room is put together with its neighbours.
class Sweep
{
public:
    /// `keepsFirst`: the first row is kept free of bars, for counts.
    Sweep(const TimelinePlaces &places, const TimelinePlaces::Lane &lane, const TimelineData &data, double scale, std::vector<int> order,
        bool middleFirst, bool stacks, bool keepsFirst)
        : m_places(places)
        , m_lane(lane)
        , m_data(data)
        , m_scale(scale)
        , m_order(std::move(order))
        , m_middleFirst(middleFirst)
        , m_stacks(stacks)
        , m_keepsFirst(keepsFirst && m_order.size() > 1)
        , m_ends(m_order.size(), farLeft)
        , m_last(m_order.size(), 0)
    {
    }

    /// How many rows are used is all that is asked for.
    void countOnly() { m_countsOnly = true; }
    /// Ends before its time when `enough` rows are used, or more than there are.
    void place(size_t enough = std::numeric_limits<size_t>::max())
    {
        const size_t size = m_lane.items.size();
        if (!m_countsOnly)
            m_placed.marks.reserve(size);
        for (size_t i = 0; i < size && m_used < enough;) {
            const bool point = isPoint(i);
            size_t next = i + 1;
            while ((point || m_stacks) && next < size && sameTime(i, next) && isPoint(next) == point)
                ++next;
            if (point)
                addPoints(i, next - i);
            else
                addBars(i, next - i);
            i = next;
        }
    }
    /// Rows; more than there are when some found no room.
    [[nodiscard]] size_t used() const { return m_used; }
    LaneMarks finished() { return gathered(std::move(m_placed), m_places, m_data, m_scale, m_order.front()); }

private:
    // These and what follows take indexes into the items of the lane, unless they say otherwise.
    bool isPoint(size_t at) const { return m_lane.forms[at] & TimelinePlaces::Point; }
    bool sameTime(size_t a, size_t b) const { return m_lane.starts[a] == m_lane.starts[b] && m_lane.ends[a] == m_lane.ends[b]; }
    void addBars(size_t at, size_t count)
    {
        constexpr size_t fewest = 3; ///< of a stack
        const size_t before = m_placed.marks.size();
        addBar(at);
        if (m_countsOnly && count >= fewest)
            return;
        const size_t host = m_placed.marks.size() > before ? before : m_last.back();
        for (size_t i = at + 1; i < at + count; ++i) {
            if (count >= fewest)
                m_placed.joining.emplace_back(host, m_lane.items[i]);
            else
                addBar(i);
        }
    }

    void addBar(size_t at)
    {
        double left = m_lane.starts[at] * m_scale;
        double right = m_lane.ends[at] * m_scale;
        const double missing = 0.5 * std::max(0.0, LaneMarks::leastBar - (right - left));
        left -= missing + (m_lane.forms[at] & TimelinePlaces::ReachesBack ? LaneMarks::arrow : 0);
        right += missing + (m_lane.forms[at] & TimelinePlaces::ReachesOn ? LaneMarks::arrow : 0);
        const quint32 item = m_lane.items[at];
        const size_t first = m_keepsFirst ? 1 : 0;
        for (size_t i = first; i < m_order.size(); ++i) {
            // Long ones lie at the edge, out of the way of points and their labels.
            const size_t k = m_middleFirst && right - left > LaneMarks::longBar ? m_order.size() - 1 - (i - first) : i;
            if (m_ends[k] + gap <= left)
                return put({Shape::Bar, quint8(m_order[k]), item, 1, left, right}, k);
        }
        m_used = m_order.size() + 1;
        m_placed.joining.emplace_back(m_last.back(), item);
    }

    void addPoints(size_t at, size_t count)
    {
        const bool wide = m_lane.group != TimelineGroup::Events;
        const quint32 *items = &m_lane.items[at];
        const double left = m_lane.starts[at] * m_scale;
        const double right = m_lane.ends[at] * m_scale;
        const double middle = 0.5 * (left + right);
        const size_t most = std::clamp<size_t>(size_t((right - left) / LaneMarks::pitch), 1, std::max<size_t>(count, 1));
        for (size_t n = 0; n < most; ++n) {
            const size_t columns = wide ? most - n : n + 1;
            const double start = middle - 0.5 * double(columns - 1) * LaneMarks::pitch - 0.5 * LaneMarks::pointSize;
            auto free = freeRows(start);
            const size_t needed = (count + columns - 1) / columns;
            if (free.count < needed)
                continue;
            free.count = needed;
            return putBlock(items, count, start, free, wide ? columns : 0);
        }
        m_used = m_order.size() + 1;
        auto &crowd = m_placed.crowds[PlacedMarks::cellAt(middle)];
        crowd.insert(crowd.end(), items, items + count);
    }

    /// Of the first ones, as many as there can be.
    struct FreeRows
    {
        std::array<quint8, LaneMarks::mostSlots> rows{};
        size_t count = 0;
    };
    FreeRows freeRows(double left) const
    {
        FreeRows free;
        for (size_t k = 0; k < m_order.size(); ++k) {
            if (m_ends[k] + gap <= left)
                free.rows[free.count++] = quint8(k);
        }
        return free;
    }

    /// Row by row where `columns` are given, else column by column.
    void putBlock(const quint32 *items, size_t count, double left, const FreeRows &free, size_t columns)
    {
        for (size_t i = 0; i < count; ++i) {
            const size_t row = columns ? i / columns : i % free.count;
            // Of events the first is the rightmost, where a title has room.
            const size_t last = (count - 1) / free.count;
            const size_t column = columns ? i % columns : last - i / free.count;
            const double x = left + double(column) * LaneMarks::pitch;
            put({Shape::Point, quint8(m_order[free.rows[row]]), items[i], 1, x, x + LaneMarks::pointSize}, free.rows[row]);
        }
    }

    void put(const TimelineMark &mark, size_t row)
    {
        m_ends[row] = std::max(m_ends[row], mark.right);
        m_last[row] = m_placed.marks.size();
        m_used = std::max(m_used, size_t(mark.slot) + 1);
        if (m_countsOnly)
            return;
        m_placed.marks.push_back(mark);
    }

    const TimelinePlaces &m_places;
    const TimelinePlaces::Lane &m_lane;
    const TimelineData &m_data;
    double m_scale;
    size_t m_used = 0;
    std::vector<int> m_order;
    bool m_middleFirst;
    bool m_stacks;
    bool m_keepsFirst;
    bool m_countsOnly = false;
    std::vector<double> m_ends; ///< of the last mark, by row in m_order
    std::vector<size_t> m_last; ///< that mark
    PlacedMarks m_placed;
};

} // namespace

LaneMarks LaneMarks::of(const TimelinePlaces &places, const TimelinePlaces::Lane &lane, const TimelineData &data, double scale, int slots,
    bool middleFirst, bool stacks)
{
    const auto order = slotOrder(std::clamp(slots, 1, mostSlots), middleFirst);
    Sweep sweep(places, lane, data, scale, order, middleFirst, stacks, false);
    // One row too few is enough to know that there will be counts.
    sweep.place(order.size() + 1);
    if (sweep.used() <= order.size())
        return sweep.finished();
    Sweep crowded(places, lane, data, scale, order, middleFirst, stacks, true);
    crowded.place();
    return crowded.finished();
}

int LaneMarks::slotsFor(
    const TimelinePlaces &places, const TimelinePlaces::Lane &lane, const TimelineData &data, double scale, int most, bool stacks)
{
    const auto limit = size_t(std::clamp(most, 1, mostSlots));
    Sweep sweep(places, lane, data, scale, slotOrder(int(limit), false), false, stacks, false);
    sweep.countOnly();
    sweep.place(limit);
    return int(std::clamp<size_t>(sweep.used(), 1, limit));
}

std::pair<size_t, size_t> LaneMarks::between(double left, double right) const
{
    const auto first = std::upper_bound(reach.begin(), reach.end(), left) - reach.begin();
    const auto last = std::partition_point(marks.begin() + first, marks.end(), [right](const TimelineMark &mark) {
        return mark.left < right;
    }) - marks.begin();
    return {size_t(first), size_t(last)};
}

double countWidth(quint32 count)
{
    if (count < 10)
        return 16;
    return count < 100 ? 20 : count < 1000 ? 26 : 32;
}

QString countText(quint32 count)
{
    if (count < 1000)
        return QString::number(count);
    const bool isMillions = count >= 1000000;
    const double shown = count / (isMillions ? 1e6 : 1e3);
    return QString::number(shown, 'f', shown < 9.95 ? 1 : 0) + QLatin1Char(isMillions ? 'M' : 'k');
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/lanemarks.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace Parallax {

namespace {

using Shape = TimelineMark::Shape;
constexpr double farLeft = -std::numeric_limits<double>::infinity();
constexpr double gap = 2; ///< between marks of a row

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
    Sweep(const TimelinePlaces &places, const TimelineData &data, double scale, std::vector<int> order, bool middleFirst, bool stacks,
        bool keepsFirst)
        : m_places(places)
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

    LaneMarks run(const TimelinePlaces::Lane &lane)
    {
        const bool wide = lane.group != TimelineGroup::Events;
        const auto &items = lane.items;
        m_marks.reserve(std::min<size_t>(items.size(), 4096));
        for (size_t i = 0; i < items.size();) {
            size_t next = i + 1;
            if (!isPoint(items[i])) {
                while (m_stacks && next < items.size() && sameTime(items[i], items[next]) && !isPoint(items[next]))
                    ++next;
                addBars(&items[i], next - i);
            } else {
                while (next < items.size() && isPoint(items[next]) && sameTime(items[i], items[next]))
                    ++next;
                addPoints(&items[i], next - i, wide);
            }
            i = next;
        }
        return finished();
    }
    [[nodiscard]] bool isCrowded() const { return !m_crowds.empty(); }

private:
    bool isPoint(quint32 item) const
    {
        const TimeSpan &time = m_data.items[item].time;
        constexpr quint16 ends = Edtf::OpenStart | Edtf::OpenEnd | Edtf::UnknownStart | Edtf::UnknownEnd;
        return time.isPoint() && !time.isVague() && !(time.flags & ends);
    }
    bool sameTime(quint32 a, quint32 b) const { return m_places.starts[a] == m_places.starts[b] && m_places.ends[a] == m_places.ends[b]; }
    static qint64 cellAt(double x) { return qint64(std::floor(x / LaneMarks::cell)); }

    void addBars(const quint32 *items, size_t count)
    {
        constexpr size_t fewest = 3; ///< of a stack
        const size_t before = m_marks.size();
        addBar(items[0]);
        const size_t host = m_marks.size() > before ? before : m_last.back();
        for (size_t i = 1; i < count; ++i) {
            if (count >= fewest)
                m_joining.emplace_back(host, items[i]);
            else
                addBar(items[i]);
        }
    }

    void addBar(quint32 item)
    {
        const TimeSpan &time = m_data.items[item].time;
        double left = m_places.starts[item] * m_scale;
        double right = m_places.ends[item] * m_scale;
        const double missing = 0.5 * std::max(0.0, LaneMarks::leastBar - (right - left));
        left -= missing + (time.flags & (Edtf::OpenStart | Edtf::UnknownStart) ? LaneMarks::arrow : 0);
        right += missing + (time.flags & (Edtf::OpenEnd | Edtf::UnknownEnd) ? LaneMarks::arrow : 0);
        const size_t first = m_keepsFirst ? 1 : 0;
        for (size_t i = first; i < m_order.size(); ++i) {
            // Long ones lie at the edge, out of the way of points and their labels.
            const size_t k = m_middleFirst && right - left > LaneMarks::longBar ? m_order.size() - 1 - (i - first) : i;
            if (m_ends[k] + gap <= left)
                return put({Shape::Bar, quint8(m_order[k]), item, 1, left, right}, k);
        }
        m_joining.emplace_back(m_last.back(), item);
    }

    void addPoints(const quint32 *items, size_t count, bool wide)
    {
        const double left = m_places.starts[items[0]] * m_scale;
        const double right = m_places.ends[items[0]] * m_scale;
        const double middle = 0.5 * (left + right);
        const size_t most = std::clamp<size_t>(size_t((right - left) / LaneMarks::pitch), 1, std::max<size_t>(count, 1));
        for (size_t n = 0; n < most; ++n) {
            const size_t columns = wide ? most - n : n + 1;
            const double start = middle - 0.5 * double(columns - 1) * LaneMarks::pitch - 0.5 * LaneMarks::pointSize;
            const auto rows = freeRows(start);
            const size_t needed = (count + columns - 1) / columns;
            if (rows.size() >= needed)
                return putBlock(items, count, start, {rows.begin(), rows.begin() + qptrdiff(needed)}, wide ? columns : 0);
        }
        const qint64 cell = cellAt(middle);
        for (size_t i = 0; i < count; ++i)
            m_crowds[cell].push_back(items[i]);
    }

    std::vector<size_t> freeRows(double left) const
    {
        std::vector<size_t> rows;
        for (size_t k = 0; k < m_order.size(); ++k) {
            if (m_ends[k] + gap <= left)
                rows.push_back(k);
        }
        return rows;
    }

    /// Row by row where `columns` are given, else column by column.
    void putBlock(const quint32 *items, size_t count, double left, const std::vector<size_t> &rows, size_t columns)
    {
        for (size_t i = 0; i < count; ++i) {
            const size_t row = columns ? i / columns : i % rows.size();
            // Of events the first is the rightmost, where a title has room.
            const size_t last = (count - 1) / rows.size();
            const size_t column = columns ? i % columns : last - i / rows.size();
            const double x = left + double(column) * LaneMarks::pitch;
            put({Shape::Point, quint8(m_order[rows[row]]), items[i], 1, x, x + LaneMarks::pointSize}, rows[row]);
        }
    }

    void put(const TimelineMark &mark, size_t row)
    {
        m_ends[row] = std::max(m_ends[row], mark.right);
        m_last[row] = m_marks.size();
        m_marks.push_back(mark);
    }

    /// A point whose cell is crowded, or that a count would lie on, goes into that count.
    std::map<qint64, std::vector<quint32>>::iterator crowdOn(const TimelineMark &mark)
    {
        const double middle = 0.5 * (mark.left + mark.right);
        if (mark.shape == Shape::Point) {
            if (const auto found = m_crowds.find(cellAt(middle)); found != m_crowds.end())
                return found;
        }
        if (mark.slot != m_order.front())
            return m_crowds.end();
        for (auto at = m_crowds.lower_bound(cellAt(mark.left) - 1); at != m_crowds.end() && at->first <= cellAt(mark.right) + 1; ++at) {
            const double half = 0.5 * countWidth(quint32(at->second.size()) * 2) + gap;
            const double place = (double(at->first) + 0.5) * LaneMarks::cell;
            if (mark.left < place + half && mark.right > place - half)
                return at;
        }
        return m_crowds.end();
    }

    LaneMarks finished();
    /// In place of a mark that others joined.
    void addTogether(LaneMarks &result, std::vector<quint32> items, TimelineMark mark) const
    {
        const bool isStack = mark.shape == Shape::Bar
            && std::all_of(items.begin(), items.end(), [&](quint32 item) { return sameTime(item, mark.item) && !isPoint(item); });
        if (!isStack)
            return addCount(result, std::move(items), 0.5 * (mark.left + mark.right), mark.slot);
        std::sort(items.begin(), items.end());
        mark.shape = Shape::Stack;
        mark.item = quint32(result.crowds.size());
        mark.count = quint32(items.size());
        result.marks.push_back(mark);
        result.crowds.insert(result.crowds.end(), items.begin(), items.end());
    }
    void addCount(LaneMarks &result, std::vector<quint32> items, double middle, int slot) const
    {
        if (items.size() == 1) {
            middle = 0.5 * (m_places.starts[items[0]] + m_places.ends[items[0]]) * m_scale;
            const double half = 0.5 * LaneMarks::pointSize;
            result.marks.push_back({Shape::Point, quint8(slot), items[0], 1, middle - half, middle + half});
            return;
        }
        std::sort(items.begin(), items.end());
        const double half = 0.5 * countWidth(quint32(items.size()));
        result.marks.push_back(
            {Shape::Count, quint8(slot), quint32(result.crowds.size()), quint32(items.size()), middle - half, middle + half});
        result.crowds.insert(result.crowds.end(), items.begin(), items.end());
    }

    const TimelinePlaces &m_places;
    const TimelineData &m_data;
    double m_scale;
    std::vector<int> m_order;
    bool m_middleFirst;
    bool m_stacks;
    bool m_keepsFirst;
    std::vector<double> m_ends; ///< of the last mark, by row in m_order
    std::vector<size_t> m_last; ///< that mark
    std::vector<TimelineMark> m_marks;
    std::vector<std::pair<size_t, quint32>> m_joining; ///< mark in whose place a count comes, and the bar that joins it
    std::map<qint64, std::vector<quint32>> m_crowds; ///< by cell
};

LaneMarks Sweep::finished()
{
    std::map<size_t, std::vector<quint32>> joined;
    for (const auto &[host, item] : m_joining)
        joined[host].push_back(item);
    LaneMarks result;
    result.marks.reserve(m_marks.size());
    for (size_t i = 0; i < m_marks.size(); ++i) {
        const TimelineMark &mark = m_marks[i];
        const auto guests = joined.find(i);
        if (const auto crowd = crowdOn(mark); crowd != m_crowds.end()) {
            crowd->second.push_back(mark.item);
            if (guests != joined.end())
                crowd->second.insert(crowd->second.end(), guests->second.begin(), guests->second.end());
        } else if (guests != joined.end()) {
            guests->second.push_back(mark.item);
            addTogether(result, std::move(guests->second), mark);
        } else {
            result.marks.push_back(mark);
        }
    }
    for (const auto &[cell, items] : m_crowds)
        addCount(result, items, (double(cell) + 0.5) * LaneMarks::cell, m_order.front());
    std::stable_sort(
        result.marks.begin(), result.marks.end(), [](const TimelineMark &a, const TimelineMark &b) { return a.left < b.left; });
    result.reach.reserve(result.marks.size());
    for (const TimelineMark &mark : result.marks) {
        result.reach.push_back(result.reach.empty() ? mark.right : std::max(result.reach.back(), mark.right));
        result.slots = std::max(result.slots, mark.slot + 1);
    }
    return result;
}

} // namespace

LaneMarks LaneMarks::of(const TimelinePlaces &places, const TimelinePlaces::Lane &lane, const TimelineData &data, double scale, int slots,
    bool middleFirst, bool stacks)
{
    const auto order = slotOrder(std::max(slots, 1), middleFirst);
    Sweep sweep(places, data, scale, order, middleFirst, stacks, false);
    auto marks = sweep.run(lane);
    return sweep.isCrowded() ? Sweep(places, data, scale, order, middleFirst, stacks, true).run(lane) : marks;
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

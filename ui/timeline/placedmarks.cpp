// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/placedmarks.h"

#include <algorithm>

namespace Parallax {

namespace {

using Shape = TimelineMark::Shape;

bool isBefore(const TimelineMark &a, const TimelineMark &b)
{
    return a.left < b.left;
}

/// Marks come by the start of their dates, so that none is far from its place.
void sortNearlySorted(std::vector<TimelineMark> &marks)
{
    for (auto it = marks.begin(); it != marks.end(); ++it) {
        if (it != marks.begin() && isBefore(*it, *std::prev(it)))
            std::rotate(std::upper_bound(marks.begin(), it, *it, isBefore), it, std::next(it));
    }
}

class Gathering
{
public:
    Gathering(PlacedMarks placed, const TimelinePlaces &places, const TimelineData &data, double scale, int slot)
        : m_placed(std::move(placed))
        , m_places(places)
        , m_data(data)
        , m_scale(scale)
        , m_slot(slot)
        , m_near(m_placed.crowds.begin())
    {
    }
    LaneMarks run();

private:
    bool isBarLike(quint32 item, quint32 bar) const
    {
        return m_places.starts[item] == m_places.starts[bar] && m_places.ends[item] == m_places.ends[bar]
            && !(TimelinePlaces::formOf(m_data.items[item].time) & TimelinePlaces::Point);
    }
    using Crowds = std::map<qint64, std::vector<quint32>>;

    /// The first crowd from a cell on: near the one that was asked for before, since marks come from left to right.
    Crowds::iterator crowdFrom(qint64 cell)
    {
        while (m_near != m_placed.crowds.begin() && (m_near == m_placed.crowds.end() || m_near->first >= cell))
            --m_near;
        while (m_near != m_placed.crowds.end() && m_near->first < cell)
            ++m_near;
        return m_near;
    }

    /// A point whose cell is crowded, or that a count would lie on, goes into that count.
    Crowds::iterator crowdOn(const TimelineMark &mark)
    {
        const bool isPoint = mark.shape == Shape::Point;
        if (m_placed.crowds.empty() || (!isPoint && mark.slot != m_slot))
            return m_placed.crowds.end();
        const qint64 own = PlacedMarks::cellAt(0.5 * (mark.left + mark.right));
        const qint64 last = PlacedMarks::cellAt(mark.right) + 1;
        for (auto at = crowdFrom(PlacedMarks::cellAt(mark.left) - 1); at != m_placed.crowds.end() && at->first <= last; ++at) {
            const double half = 0.5 * countWidth(quint32(at->second.size()) * 2) + PlacedMarks::gap;
            const double place = (double(at->first) + 0.5) * LaneMarks::cell;
            const bool isCovered = mark.slot == m_slot && mark.left < place + half && mark.right > place - half;
            if (isCovered || (isPoint && at->first == own))
                return at;
        }
        return m_placed.crowds.end();
    }

    /// In place of a mark that others joined.
    void addTogether(LaneMarks &result, std::vector<quint32> items, TimelineMark mark) const
    {
        const bool isStack =
            mark.shape == Shape::Bar && std::all_of(items.begin(), items.end(), [&](quint32 item) { return isBarLike(item, mark.item); });
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

    PlacedMarks m_placed;
    const TimelinePlaces &m_places;
    const TimelineData &m_data;
    double m_scale;
    int m_slot;
    Crowds::iterator m_near;
};

LaneMarks Gathering::run()
{
    std::map<size_t, std::vector<quint32>> joined;
    for (const auto &[host, item] : m_placed.joining)
        joined[host].push_back(item);
    LaneMarks result;
    result.marks.reserve(m_placed.marks.size());
    for (size_t i = 0; i < m_placed.marks.size(); ++i) {
        const TimelineMark &mark = m_placed.marks[i];
        const auto guests = joined.find(i);
        if (const auto crowd = crowdOn(mark); crowd != m_placed.crowds.end()) {
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
    sortNearlySorted(result.marks);
    const auto placed = std::ssize(result.marks);
    for (const auto &[cell, items] : m_placed.crowds)
        addCount(result, items, (double(cell) + 0.5) * LaneMarks::cell, m_slot);
    std::sort(result.marks.begin() + placed, result.marks.end(), isBefore);
    std::inplace_merge(result.marks.begin(), result.marks.begin() + placed, result.marks.end(), isBefore);
    result.reach.reserve(result.marks.size());
    for (const TimelineMark &mark : result.marks)
        result.reach.push_back(result.reach.empty() ? mark.right : std::max(result.reach.back(), mark.right));
    return result;
}

} // namespace

LaneMarks gathered(PlacedMarks placed, const TimelinePlaces &places, const TimelineData &data, double scale, int slot)
{
    return Gathering(std::move(placed), places, data, scale, slot).run();
}

} // namespace Parallax

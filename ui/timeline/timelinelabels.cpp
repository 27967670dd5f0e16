// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelabels.h"

#include <algorithm>
#include <cmath>

namespace Parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 4; ///< between a label and what stands beside it
constexpr int leastCharacters = 12; ///< of one that is cut short

struct Interval
{
    double left = 0;
    double right = 0;
};

/// What is taken in each row of marks, and how much is free around a place.
class TakenRows
{
public:
    TakenRows(const TimelineLayout &layout, const LaneRows &rows, const TimelineSheet &sheet)
        : m_rows(rows)
        , m_sheet(sheet)
        , m_first(rows.rows.size() + 1, 0)
    {
        for (size_t i = 0; i < rows.rows.size(); ++i)
            m_first[i + 1] = m_first[i] + size_t(rows.rows[i].slots);
        m_taken.resize(m_first.back());
        for (const auto &mark : layout.marks)
            at(mark.row, slotOf(mark)).push_back({mark.rect.left(), mark.rect.right()});
        for (auto &row : m_taken) {
            std::sort(row.begin(), row.end(), [](const Interval &a, const Interval &b) { return a.left < b.left; });
            // Counts may reach over a little.
            for (size_t i = 1; i < row.size(); ++i)
                row[i].right = std::max(row[i].right, row[i - 1].right);
        }
    }

    int slotOf(const TimelineLayout::Mark &mark) const
    {
        const auto &row = m_rows.rows[size_t(mark.row)];
        const double top = row.top + row.firstSlot - m_sheet.scroll;
        return int(std::floor((mark.rect.center().y() - top) / m_sheet.slotHeight()));
    }
    bool has(int row, int slot) const { return slot >= 0 && slot < m_rows.rows[size_t(row)].slots; }

    /// The free stretch around `x`; empty where that is taken. The stretch begins at `x` where that is the end of a mark.
    Interval freeAt(int row, int slot, double x)
    {
        Interval found{m_sheet.plotLeft(), m_sheet.plotRight()};
        const auto &taken = at(row, slot);
        const auto next = std::upper_bound(taken.begin(), taken.end(), x, [](double value, const Interval &it) { return value < it.left; });
        if (next != taken.end())
            found.right = std::min(found.right, next->left - gap);
        if (next != taken.begin())
            found.left = std::max(found.left, std::prev(next)->right + gap);
        return found.left <= x && x <= found.right ? found : Interval{x, x};
    }
    void take(int row, int slot, Interval interval)
    {
        auto &taken = at(row, slot);
        const auto before =
            std::upper_bound(taken.begin(), taken.end(), interval.left, [](double value, const Interval &it) { return value < it.left; });
        taken.insert(before, interval);
    }

private:
    std::vector<Interval> &at(int row, int slot) { return m_taken[m_first[size_t(row)] + size_t(slot)]; }

    const LaneRows &m_rows;
    const TimelineSheet &m_sheet;
    std::vector<size_t> m_first; ///< index into m_taken of the first row of marks of a lane
    std::vector<std::vector<Interval>> m_taken; ///< ascending, apart
};

/// Smaller comes first. Remarks are last of the events: there are many, and lanes of their own for who made them.
int rankOf(const TimelineItem &item, const TimelineData &data)
{
    if (item.what != TimelineItem::What::Event)
        return 10;
    const bool isRemark = data.lanes[item.lane].kind == QLatin1String("remarks");
    return 2 + (item.state == FindingState::Suggested) + 2 * isRemark + 4 * item.has(TimelineItem::OtherDate);
}

/// The item whose title stands for a mark: of several, the first one of the best rank.
quint32 titled(const LaneRows &rows, const TimelineData &data, const TimelineLayout::Mark &mark)
{
    const auto items = TimelineLayout::itemsOf(rows, mark);
    return *std::min_element(
        items.begin(), items.end(), [&](quint32 a, quint32 b) { return rankOf(data.items[a], data) < rankOf(data.items[b], data); });
}

/// Several of different dates have no title in common.
bool isOneDate(const LaneRows &rows, const TimelineData &data, const TimelineLayout::Mark &mark)
{
    const auto items = TimelineLayout::itemsOf(rows, mark);
    return data.items[items.front()].time == data.items[items.back()].time;
}

class Writer
{
public:
    Writer(TimelineLayout &layout, const LaneRows &rows, const TimelineData &data, const TimelineSheet &sheet)
        : m_layout(layout)
        , m_rows(rows)
        , m_data(data)
        , m_sheet(sheet)
        , m_taken(layout, rows, sheet)
        // The whole title is in the tip.
        , m_longest(std::clamp(0.24 * (sheet.plotRight() - sheet.plotLeft()), 170.0, 300.0))
        , m_least(leastCharacters * sheet.metrics.averageCharWidth())
    {
    }

    void write(quint32 index)
    {
        const auto &mark = m_layout.marks[index];
        const QString &title = m_data.items[titled(m_rows, m_data, mark)].title;
        const QString rest = mark.count > 1 ? QString(u" +%1"_s.arg(mark.count - 1)) : QString();
        m_candidates.clear();
        collect(mark, m_taken.slotOf(mark));
        // Most find no room for any title where many marks are: told before a title is measured.
        const double least = std::min(m_least, double(title.size()) * 0.5 * m_sheet.metrics.averageCharWidth());
        const auto hasRoom = [least](const Candidate &it) { return it.free.right - it.free.left >= least; };
        if (std::none_of(m_candidates.begin(), m_candidates.end(), hasRoom))
            return;
        const double longest = m_longest * (mark.shape == TimelineMark::Shape::Stack ? 2 : 1);
        const QString text = shortened(title, rest, longest);
        const double width = std::ceil(m_sheet.metrics.horizontalAdvance(text));
        for (const Candidate &candidate : m_candidates) {
            if (candidate.free.right - candidate.free.left >= width)
                return put(index, candidate, text, width);
        }
        const auto widest = std::max_element(m_candidates.begin(), m_candidates.end(),
            [](const Candidate &a, const Candidate &b) { return a.free.right - a.free.left < b.free.right - b.free.left; });
        const double free = widest->free.right - widest->free.left;
        if (free < m_least)
            return;
        const QString cut = shortened(title, rest, free);
        put(index, *widest, cut, std::min(free, std::ceil(m_sheet.metrics.horizontalAdvance(cut))));
    }

private:
    struct Candidate
    {
        int slot = 0;
        double wish = 0; ///< part of the label's width that lies left of `anchor`
        double anchor = 0;
        Interval free;
    };

    /// How far a label above or below may begin left of its mark, so that it leaves the place there to others.
    double overhang(TimelineMark::Shape shape) const
    {
        return shape == TimelineMark::Shape::Point ? 0.5 * m_longest : shape == TimelineMark::Shape::Bar ? 40 : 0;
    }

    QString shortened(const QString &title, const QString &rest, double width) const
    {
        const double room = rest.isEmpty() ? 0 : m_sheet.metrics.horizontalAdvance(rest);
        // Where and when stand at the end of many titles, and a stack has room for both.
        return m_sheet.metrics.elidedText(title, rest.isEmpty() ? Qt::ElideRight : Qt::ElideMiddle, width - room) + rest;
    }

    /// Right of the mark, below and above it, left of it.
    void collect(const TimelineLayout::Mark &mark, int slot)
    {
        const double left = std::max(mark.rect.left(), m_sheet.plotLeft());
        const double right = std::min(mark.rect.right(), m_sheet.plotRight());
        const Interval after = m_taken.freeAt(mark.row, slot, right + gap);
        if (after.right > after.left)
            m_candidates.push_back({slot, 0, right + gap, {right + gap, after.right}});
        for (const int other : {slot + 1, slot - 1}) {
            if (!m_taken.has(mark.row, other))
                continue;
            const double middle = 0.5 * (left + right);
            const bool isPoint = mark.shape == TimelineMark::Shape::Point;
            Interval free = m_taken.freeAt(mark.row, other, middle);
            free.left = std::max(free.left, left - overhang(mark.shape));
            if (free.right > free.left)
                m_candidates.push_back({other, isPoint ? 0.5 : 0, isPoint ? middle : left, free});
        }
        const Interval before = m_taken.freeAt(mark.row, slot, left - gap);
        if (before.right > before.left)
            m_candidates.push_back({slot, 1, left - gap, {before.left, left - gap}});
    }

    void put(quint32 index, const Candidate &candidate, const QString &text, double width)
    {
        const int lane = m_layout.marks[index].row;
        const auto &row = m_rows.rows[size_t(lane)];
        const double x = std::clamp(
            candidate.anchor - candidate.wish * width, candidate.free.left, std::max(candidate.free.left, candidate.free.right - width));
        const double height = m_sheet.metrics.height();
        const double y = row.top + row.firstSlot - m_sheet.scroll + (candidate.slot + 0.5) * m_sheet.slotHeight() - 0.5 * height;
        m_layout.labels.push_back({index, QRectF(x, y, width, height), text});
        m_taken.take(lane, candidate.slot, {x, x + width});
    }

    TimelineLayout &m_layout;
    const LaneRows &m_rows;
    const TimelineData &m_data;
    const TimelineSheet &m_sheet;
    TakenRows m_taken;
    double m_longest;
    double m_least;
    std::vector<Candidate> m_candidates;
};

} // namespace

void addLabels(TimelineLayout &layout, const LaneRows &rows, const TimelineData &data, const TimelineSheet &sheet)
{
    std::vector<std::pair<int, quint32>> order;
    for (quint32 i = 0; i < layout.marks.size(); ++i) {
        const auto &mark = layout.marks[i];
        if (!isOneDate(rows, data, mark))
            continue;
        const quint32 item = titled(rows, data, mark);
        if (data.items[item].title.isEmpty())
            continue;
        const auto items = TimelineLayout::itemsOf(rows, mark);
        const auto hasAny = [&items](const std::vector<quint32> &wanted) {
            return std::any_of(
                wanted.begin(), wanted.end(), [&](quint32 it) { return std::binary_search(items.begin(), items.end(), it); });
        };
        const bool isStack = mark.shape == TimelineMark::Shape::Stack;
        order.emplace_back(hasAny(sheet.picked) ? 0 : hasAny(sheet.lit) ? 1 : isStack ? 2 : 1 + rankOf(data.items[item], data), i);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    Writer writer(layout, rows, data, sheet);
    for (const auto &[rank, index] : order)
        writer.write(index);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelabels.h"

#include "ui/timeline/takenrows.h"

#include <algorithm>
#include <cmath>

namespace Parallax {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = TakenRows::gap;
constexpr double edge = TakenRows::edge;
using Interval = TakenRows::Interval;
constexpr int leastCharacters = 12; ///< of one that is cut short

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
        // Compact lanes have no room for it.
        , m_apart(sheet.compact ? 0 : 4 * gap)
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
        if (mark.isLine)
            addOnLine(mark, m_taken.slotOf(mark));
        else
            collect(mark, m_taken.slotOf(mark));
        // Most find no room for any title where many marks are: told before a title is measured.
        const double least = std::min(m_least, double(title.size()) * 0.5 * m_sheet.metrics.averageCharWidth());
        const auto hasRoom = [least](const Candidate &it) { return it.free.right - it.free.left >= least; };
        if (std::none_of(m_candidates.begin(), m_candidates.end(), hasRoom))
            return;
        const double longest = m_longest * (mark.isLine ? 3 : mark.shape == TimelineMark::Shape::Stack ? 2 : 1);
        const QString text = shortened(title, rest, longest);
        const double width = std::ceil(m_sheet.metrics.horizontalAdvance(text));
        for (const Candidate &candidate : m_candidates) {
            if (candidate.free.right - candidate.free.left >= width)
                return put(index, candidate, {title, rest}, text, width);
        }
        const auto widest = std::max_element(m_candidates.begin(), m_candidates.end(),
            [](const Candidate &a, const Candidate &b) { return a.free.right - a.free.left < b.free.right - b.free.left; });
        const double free = widest->free.right - widest->free.left;
        if (free < m_least)
            return;
        const QString cut = shortened(title, rest, free);
        put(index, *widest, {title, rest}, cut, std::min(free, std::ceil(m_sheet.metrics.horizontalAdvance(cut))));
    }

    /// Titles that were cut go on where there is still room, now that all have theirs.
    void lengthen()
    {
        for (size_t i = 0; i < m_placed.size(); ++i) {
            auto &label = m_layout.labels[i];
            const Placed &placed = m_placed[i];
            if (!placed.canGrow || label.text.size() == placed.words.title.size() + placed.words.rest.size())
                continue;
            const int row = m_layout.marks[label.mark].row;
            const double end = m_taken.roomAfter(row, placed.slot, label.rect.left());
            const bool beside = placed.slot == m_taken.slotOf(m_layout.marks[label.mark]);
            const double room = end - label.rect.left() - (beside || end >= m_sheet.plotRight() ? 0 : m_apart);
            const QString text = shortened(placed.words.title, placed.words.rest, std::min(room, 2 * m_longest));
            const double width = std::ceil(m_sheet.metrics.horizontalAdvance(text));
            if (width > room || width <= label.rect.width())
                continue;
            label.text = text;
            label.rect.setWidth(width);
            m_taken.extend(row, placed.slot, label.rect.left(), label.rect.right());
        }
    }

private:
    struct Words
    {
        QString title;
        QString rest; ///< how many more
    };
    /// By index of the label.
    struct Placed
    {
        Words words;
        int slot = 0;
        bool canGrow = false; ///< to the right
    };
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
        if (rest.isEmpty() || m_sheet.metrics.horizontalAdvance(title) <= width - room)
            return m_sheet.metrics.elidedText(title, Qt::ElideRight, width - room) + rest;
        // Where and when stand at the end of many titles: of a stack, its last words are kept as well as the first.
        qsizetype cut = title.size();
        for (qsizetype at = title.lastIndexOf(u' '); at > 0; at = title.lastIndexOf(u' ', at - 1)) {
            if (m_sheet.metrics.horizontalAdvance(title.mid(at)) > 0.6 * (width - room))
                break;
            cut = at;
        }
        const QString end = title.mid(cut);
        const double left = width - room - m_sheet.metrics.horizontalAdvance(end);
        return m_sheet.metrics.elidedText(title, Qt::ElideRight, left) + end + rest;
    }

    /// On the line itself, where nothing else is written.
    void addOnLine(const TimelineLayout::Mark &mark, int slot)
    {
        const double left = std::max(mark.rect.left(), m_sheet.plotLeft() + edge);
        const double start = mark.count > 1 ? mark.badge.right() + gap : left + gap;
        m_candidates.push_back({slot, 0, start, {start, std::min(mark.rect.right(), m_sheet.plotRight())}});
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
            free.left = std::max(free.left + m_apart, left - overhang(mark.shape));
            free.right -= free.right < m_sheet.plotRight() ? m_apart : 0;
            if (free.right > free.left)
                m_candidates.push_back({other, isPoint ? 0.5 : 0, isPoint ? middle : left, free});
        }
        Interval before = m_taken.freeAt(mark.row, slot, left - gap);
        // Farther from what stands before it than from its own mark.
        before.left += 3 * gap;
        if (before.right > before.left)
            m_candidates.push_back({slot, 1, left - gap, {before.left, left - gap}});
    }

    void put(quint32 index, const Candidate &candidate, const Words &words, const QString &text, double width)
    {
        m_placed.push_back({words, candidate.slot, candidate.wish < 1 && !m_layout.marks[index].isLine});
        const int lane = m_layout.marks[index].row;
        const auto &row = m_rows.rows[size_t(lane)];
        const double x = std::clamp(
            candidate.anchor - candidate.wish * width, candidate.free.left, std::max(candidate.free.left, candidate.free.right - width));
        const double height = m_sheet.metrics.height();
        const double middle = row.top + row.firstSlot - m_sheet.scroll + (candidate.slot + 0.5) * m_sheet.slotHeight();
        const double y = middle - 0.5 * height;
        if (m_layout.marks[index].isLine) {
            m_layout.labels.push_back({index,
                QRectF(QPointF(x, middle - 0.5 * m_sheet.slotHeight()), QPointF(x + width, m_layout.marks[index].rect.top())), text});
            return;
        }
        m_layout.labels.push_back({index, QRectF(x, y, width, height), text});
        m_taken.take(lane, candidate.slot, {x, x + width});
    }

    TimelineLayout &m_layout;
    const LaneRows &m_rows;
    const TimelineData &m_data;
    const TimelineSheet &m_sheet;
    TakenRows m_taken;
    double m_apart; ///< between a title above or below its mark and what stands beside it there, whose title it is not
    double m_longest;
    double m_least;
    std::vector<Candidate> m_candidates;
    std::vector<Placed> m_placed;
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
    writer.lengthen();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/chronologymarks.h"

#include "core/briefingexport/labelplaces.h"
#include "core/timeline/foldedtime.h"

#include <algorithm>

namespace Parallax {

namespace {

using ChronologyStyle::arrow;
using ChronologyStyle::dot;
using Item = Chronology::Item;
using Mark = ChronologyLayout::Mark;

// Points.
constexpr qreal leastBar = 11;
constexpr qreal betweenMarks = 2;
constexpr qreal laneStep = 9.5;
constexpr qreal margin = 8; ///< of the line, at both ends

bool isOpenAtStart(const TimeSpan &time)
{
    return time.has(Edtf::OpenStart) || time.has(Edtf::UnknownStart);
}

bool isOpenAtEnd(const TimeSpan &time)
{
    return time.has(Edtf::OpenEnd) || time.has(Edtf::UnknownEnd);
}

bool isPoint(const TimeSpan &time)
{
    return time.isPoint() && !isOpenAtStart(time) && !isOpenAtEnd(time);
}

class MarkPlacer
{
public:
    MarkPlacer(const std::vector<Item> &items, const std::vector<size_t> &chosen, qreal width)
        : m_items(items)
        , m_width(width)
    {
        std::vector<TimeSpan> spans;
        for (const size_t index : chosen)
            spans.push_back(items[index].time);
        m_time = FoldedTime::of(spans);
        placePoints(chosen);
        for (size_t i = 0; i < chosen.size();) {
            size_t end = i + 1;
            while (end < chosen.size() && isSameTime(items[chosen[i]].time, items[chosen[end]].time))
                ++end;
            if (!isPoint(items[chosen[i]].time))
                placeBars({chosen.begin() + qsizetype(i), chosen.begin() + qsizetype(end)});
            i = end;
        }
    }

    ChronologyMarks take()
    {
        ChronologyMarks placed{std::move(m_marks), {}};
        std::sort(placed.marks.begin(), placed.marks.end(), [](const Mark &a, const Mark &b) {
            return a.body.center().x() != b.body.center().x() ? a.body.center().x() < b.body.center().x() : a.item < b.item;
        });
        for (const auto &fold : m_time.folds())
            placed.folds.push_back(margin + (fold.first + fold.last) / 2 * (m_width - 2 * margin));
        return placed;
    }

private:
    static bool isSameTime(const TimeSpan &a, const TimeSpan &b)
    {
        return a.first == b.first && a.last == b.last && isOpenAtStart(a) == isOpenAtStart(b) && isOpenAtEnd(a) == isOpenAtEnd(b);
    }
    [[nodiscard]] qreal x(double day) const { return margin + m_time.position(day) * (m_width - 2 * margin); }

    void placePoints(const std::vector<size_t> &chosen)
    {
        std::vector<std::pair<qreal, size_t>> points;
        for (const size_t index : chosen) {
            const TimeSpan &at = m_items[index].time;
            if (isPoint(at))
                points.emplace_back(x((at.first + at.last) / 2), index);
        }
        std::sort(points.begin(), points.end());
        std::vector<Wanted> wanted;
        for (const auto &[center, index] : points)
            wanted.push_back({center, dot});
        const auto lefts = placesOf(wanted, m_width, betweenMarks);
        for (size_t i = 0; i < points.size(); ++i)
            m_marks.push_back({points[i].second, QRectF(lefts[i], -dot / 2, dot, dot)});
    }
    /// All of one time, side by side; above the line where something lies there already.
    void placeBars(const std::vector<size_t> &indices)
    {
        const TimeSpan &at = m_items[indices.front()].time;
        const qreal arrows = (isOpenAtStart(at) ? arrow : 0) + (isOpenAtEnd(at) ? arrow : 0);
        const qreal least = (at.isPoint() ? dot : leastBar) + arrows;
        const auto count = qreal(indices.size());
        const qreal from = x(at.first) - (isOpenAtStart(at) ? arrow : 0);
        const qreal room = std::max(x(at.last) - x(at.first) + arrows, count * (least + betweenMarks) - betweenMarks);
        QRectF all(from, -dot / 2, std::min(room, m_width), dot);
        all.moveLeft(std::clamp(from + (x(at.last) - from - all.width()) / 2, 0.0, m_width - all.width()));
        const auto touches = [&all](const Mark &mark) {
            return mark.body.adjusted(-betweenMarks / 2, 0, betweenMarks / 2, 0).intersects(all);
        };
        while (std::any_of(m_marks.begin(), m_marks.end(), touches))
            all.translate(0, -laneStep);
        const qreal step = (all.width() + betweenMarks) / count;
        for (size_t i = 0; i < indices.size(); ++i)
            m_marks.push_back({indices[i], QRectF(all.left() + qreal(i) * step, all.top(), step - betweenMarks, dot)});
    }

    const std::vector<Item> &m_items;
    qreal m_width;
    FoldedTime m_time;
    std::vector<Mark> m_marks;
};

} // namespace

ChronologyMarks placeMarks(const std::vector<Item> &items, const std::vector<size_t> &chosen, qreal width)
{
    return MarkPlacer(items, chosen, width).take();
}

} // namespace Parallax

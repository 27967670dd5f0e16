// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/chronologylayout.h"

#include "core/briefingexport/chronologylegend.h"
#include "core/briefingexport/labelplaces.h"
#include "core/briefingexport/settext.h"
#include "core/timeline/foldedtime.h"
#include "core/words/edtftext.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Parallax {

namespace {

using Item = Chronology::Item;
using Label = ChronologyLayout::Label;
using Mark = ChronologyLayout::Mark;
using Row = ChronologyLayout::Row;
using Indices = std::vector<size_t>;

// Points.
constexpr qreal dot = 7.5;
constexpr qreal leastBar = 11;
constexpr qreal arrow = 7; ///< of an end that is open
constexpr qreal betweenMarks = 2;
constexpr qreal laneStep = 9.5;
constexpr qreal margin = 8; ///< of the line, at both ends
constexpr qreal betweenLabels = 9;
constexpr qreal widestTitle = 104;
constexpr qreal narrowestTitle = 60;
constexpr qreal narrowestDate = 40;
constexpr int mostTitleLines = 4;
constexpr int mostDateLines = 2;
constexpr qreal near = 5; ///< from a label to its mark
constexpr qreal far = 13; ///< the same where a line leads from one to the other
constexpr qreal betweenRows = 18;

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

/// A label before it has its place.
struct Words
{
    QString text;
    QFont font;
    size_t item = 0;
    std::vector<qreal> anchors;

    [[nodiscard]] qreal center() const { return std::accumulate(anchors.begin(), anchors.end(), 0.0) / qreal(anchors.size()); }
};

class RowLayout
{
public:
    RowLayout(const std::vector<Item> &items, const Indices &chosen, qreal width)
        : m_items(items)
        , m_chosen(chosen)
        , m_width(width)
    {
        placeMarks();
    }

    /// Whether all labels stay readable side by side.
    [[nodiscard]] bool fits() const
    {
        const auto isWide = [this](
                                const std::vector<Words> &all, qreal widest, qreal narrowest) { return shareOf(all, widest) >= narrowest; };
        return m_chosen.size() == 1 || (isWide(titles(), widestTitle, narrowestTitle) && isWide(dates(), m_width, narrowestDate));
    }
    /// Below `top`; returns the lower edge.
    qreal finish(qreal top)
    {
        m_row.titles = placed(titles(), widestTitle, mostTitleLines);
        m_row.dates = placed(dates(), m_width, mostDateLines);
        const qreal titleRoom = tallest(m_row.titles);
        qreal raised = 0;
        for (const Mark &mark : m_row.marks)
            raised = std::max(raised, -mark.body.top() - dot / 2);
        m_row.axis = top + titleRoom + distance(m_row.titles) + raised + dot / 2;
        for (Mark &mark : m_row.marks)
            mark.body.translate(0, m_row.axis);
        for (Label &label : m_row.titles) {
            label.box.moveBottom(top + titleRoom);
            label.anchorY = bodyOf(label.item).top() - 1;
        }
        const qreal dateTop = m_row.axis + dot / 2 + distance(m_row.dates);
        for (Label &label : m_row.dates) {
            label.box.moveTop(dateTop);
            label.anchorY = m_row.axis + dot / 2 + 1;
        }
        return dateTop + tallest(m_row.dates);
    }
    Row take() { return std::move(m_row); }

private:
    void placeMarks();
    void placePoints(const FoldedTime &time);
    void placeBars(const FoldedTime &time);
    [[nodiscard]] qreal x(const FoldedTime &time, double day) const { return margin + time.position(day) * (m_width - 2 * margin); }
    [[nodiscard]] const QRectF &bodyOf(size_t item) const
    {
        return std::find_if(m_row.marks.begin(), m_row.marks.end(), [item](const Mark &it) { return it.item == item; })->body;
    }

    [[nodiscard]] std::vector<Words> titles() const;
    [[nodiscard]] std::vector<Words> dates() const;
    [[nodiscard]] qreal shareOf(const std::vector<Words> &all, qreal widest) const;
    [[nodiscard]] std::vector<Label> placed(const std::vector<Words> &all, qreal widest, int mostLines) const;
    static qreal tallest(const std::vector<Label> &labels)
    {
        qreal height = 0;
        for (const Label &label : labels)
            height = std::max(height, label.box.height());
        return height;
    }
    /// Between labels and marks.
    static qreal distance(const std::vector<Label> &labels)
    {
        const auto isAside = [](const Label &label) {
            return std::any_of(label.anchors.begin(), label.anchors.end(),
                [&label](qreal anchor) { return anchor < label.box.left() || anchor > label.box.right(); });
        };
        return std::any_of(labels.begin(), labels.end(), isAside) ? far : near;
    }

    const std::vector<Item> &m_items;
    const Indices &m_chosen;
    qreal m_width;
    Row m_row; ///< marks around y = 0 until finish()
};

void RowLayout::placeMarks()
{
    std::vector<TimeSpan> spans;
    for (const size_t index : m_chosen)
        spans.push_back(m_items[index].time);
    const FoldedTime time = FoldedTime::of(spans);
    for (const auto &fold : time.folds())
        m_row.folds.push_back(margin + (fold.first + fold.last) / 2 * (m_width - 2 * margin));
    placePoints(time);
    placeBars(time);
    std::sort(m_row.marks.begin(), m_row.marks.end(), [](const Mark &a, const Mark &b) {
        return a.body.center().x() != b.body.center().x() ? a.body.center().x() < b.body.center().x() : a.item < b.item;
    });
}

void RowLayout::placePoints(const FoldedTime &time)
{
    std::vector<std::pair<qreal, size_t>> points;
    for (const size_t index : m_chosen) {
        const TimeSpan &at = m_items[index].time;
        if (isPoint(at))
            points.emplace_back(x(time, (at.first + at.last) / 2), index);
    }
    std::sort(points.begin(), points.end());
    std::vector<Wanted> wanted;
    for (const auto &[center, index] : points)
        wanted.push_back({center, dot});
    const auto lefts = placesOf(wanted, m_width, betweenMarks);
    for (size_t i = 0; i < points.size(); ++i)
        m_row.marks.push_back({points[i].second, QRectF(lefts[i], -dot / 2, dot, dot), true});
}

void RowLayout::placeBars(const FoldedTime &time)
{
    for (const size_t index : m_chosen) {
        const TimeSpan &at = m_items[index].time;
        if (isPoint(at))
            continue;
        QRectF body(x(time, at.first), -dot / 2, x(time, at.last) - x(time, at.first), dot);
        const qreal least = at.isPoint() ? dot : leastBar;
        if (body.width() < least)
            body = QRectF(body.center().x() - least / 2, body.y(), least, dot);
        body.adjust(isOpenAtStart(at) ? -arrow : 0, 0, isOpenAtEnd(at) ? arrow : 0, 0);
        body.moveLeft(std::clamp(body.left(), 0.0, std::max(0.0, m_width - body.width())));
        const auto touches = [&body](const Mark &mark) {
            return mark.body.adjusted(-betweenMarks / 2, 0, betweenMarks / 2, 0).intersects(body);
        };
        while (std::any_of(m_row.marks.begin(), m_row.marks.end(), touches))
            body.translate(0, -laneStep);
        m_row.marks.push_back({index, body, false});
    }
}

std::vector<Words> RowLayout::titles() const
{
    std::vector<Words> all;
    for (const Mark &mark : m_row.marks) {
        const Item &item = m_items[mark.item];
        all.push_back({item.title, ChronologyStyle::titleFont(item), mark.item, {mark.body.center().x()}});
    }
    return all;
}

std::vector<Words> RowLayout::dates() const
{
    std::vector<Words> all;
    for (const Mark &mark : m_row.marks) {
        const QString text = edtfText(m_items[mark.item].date);
        if (!all.empty() && all.back().text == text)
            all.back().anchors.push_back(mark.body.center().x());
        else
            all.push_back({text, ChronologyStyle::dateFont(), mark.item, {mark.body.center().x()}});
    }
    return all;
}

qreal RowLayout::shareOf(const std::vector<Words> &all, qreal widest) const
{
    std::vector<qreal> widths;
    for (const Words &words : all)
        widths.push_back(std::min(printWidth(words.text, words.font), widest));
    return fairShare(widths, m_width, betweenLabels);
}

std::vector<Label> RowLayout::placed(const std::vector<Words> &all, qreal widest, int mostLines) const
{
    // A little more than the share, so that words which just fit do not break for a rounding error.
    const qreal share = std::min({shareOf(all, widest), widest, m_width}) + 0.01;
    std::vector<Label> labels;
    std::vector<Wanted> wanted;
    for (const Words &words : all) {
        Label label{{}, linesOf(words.text, words.font, share, mostLines), words.item, words.anchors, 0};
        qreal width = 0;
        for (const QString &line : label.lines)
            width = std::max(width, printWidth(line, words.font));
        label.box = QRectF(0, 0, std::min(width, share), qreal(label.lines.size()) * ChronologyStyle::leading);
        wanted.push_back({words.center(), label.box.width()});
        labels.push_back(std::move(label));
    }
    const auto lefts = placesOf(wanted, m_width, betweenLabels - 0.1);
    for (size_t i = 0; i < labels.size(); ++i)
        labels[i].box.moveLeft(lefts[i]);
    return labels;
}

/// In so many rows, of about as many items each; `atGaps`: a row ends where there is a longer time without anything.
std::vector<Indices> splitInto(const std::vector<Item> &items, size_t rows, bool atGaps)
{
    const auto gapBefore = [&items](size_t i) { return items[i].time.first - items[i - 1].time.last; };
    std::vector<Indices> split(rows);
    size_t next = 0;
    for (size_t row = 0; row < rows; ++row) {
        size_t end = (row + 1) * items.size() / rows;
        if (atGaps && row + 1 < rows) {
            const size_t even = end;
            for (const size_t other : {even - 1, even + 1}) {
                if (other > next && other < items.size() && gapBefore(other) > gapBefore(end))
                    end = other;
            }
        }
        for (; next < end; ++next)
            split[row].push_back(next);
    }
    std::erase_if(split, [](const Indices &it) { return it.empty(); });
    return split;
}

/// The fewest rows in which all labels find room.
std::vector<Indices> rowsOf(const std::vector<Item> &items, qreal width)
{
    const auto fits = [&](const Indices &row) { return RowLayout(items, row, width).fits(); };
    for (size_t rows = 1; rows < items.size(); ++rows) {
        for (const bool atGaps : {true, false}) {
            auto split = splitInto(items, rows, atGaps);
            if (std::all_of(split.begin(), split.end(), fits))
                return split;
        }
    }
    return splitInto(items, items.size(), false);
}

} // namespace

ChronologyLayout layOutChronology(const Chronology &chronology, qreal width)
{
    ChronologyLayout layout;
    for (const Indices &indices : rowsOf(chronology.items, width)) {
        RowLayout row(chronology.items, indices, width);
        layout.height = row.finish(layout.height + (layout.rows.empty() ? 0 : betweenRows));
        layout.rows.push_back(row.take());
    }
    addLegend(layout, chronology, width);
    return layout;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/chronologylayout.h"

#include "core/briefingexport/chronologylegend.h"
#include "core/briefingexport/chronologymarks.h"
#include "core/briefingexport/labelplaces.h"
#include "core/briefingexport/settext.h"
#include "core/words/edtftext.h"

#include <algorithm>

namespace Parallax {

namespace {

using Item = Chronology::Item;
using Label = ChronologyLayout::Label;
using Mark = ChronologyLayout::Mark;
using Row = ChronologyLayout::Row;
using Indices = std::vector<size_t>;

using ChronologyStyle::dot;

// Points.
constexpr qreal betweenLabels = 12;
constexpr qreal widestTitle = 104;
constexpr qreal narrowestTitle = 64;
constexpr qreal narrowestDate = 40;
constexpr int mostTitleLines = 4;
constexpr int mostDateLines = 2;
constexpr qreal near = 5; ///< from a label to its mark
constexpr qreal far = 13; ///< the same where a line leads from one to the other
constexpr qreal betweenRows = 18;

/// A label before it has its place.
struct Words
{
    QString text;
    QFont font;
    size_t item = 0;
    qreal from = 0;
    qreal to = 0;
};

class RowLayout
{
public:
    RowLayout(const std::vector<Item> &items, const Indices &chosen, qreal width)
        : m_items(items)
        , m_chosen(chosen)
        , m_width(width)
    {
        ChronologyMarks placed = placeMarks(items, chosen, width);
        m_row.marks = std::move(placed.marks);
        m_row.folds = std::move(placed.folds);
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
            return label.to > label.from || label.to < label.box.left() || label.from > label.box.right();
        };
        return std::any_of(labels.begin(), labels.end(), isAside) ? far : near;
    }

    const std::vector<Item> &m_items;
    const Indices &m_chosen;
    qreal m_width;
    Row m_row; ///< marks around y = 0 until finish()
};

std::vector<Words> RowLayout::titles() const
{
    std::vector<Words> all;
    for (const Mark &mark : m_row.marks) {
        const Item &item = m_items[mark.item];
        const qreal x = mark.body.center().x();
        all.push_back({item.title, ChronologyStyle::titleFont(item), mark.item, x, x});
    }
    return all;
}

std::vector<Words> RowLayout::dates() const
{
    std::vector<Words> all;
    for (const Mark &mark : m_row.marks) {
        const QString text = edtfText(m_items[mark.item].date);
        const qreal x = mark.body.center().x();
        if (!all.empty() && all.back().text == text)
            all.back().to = x;
        else
            all.push_back({text, ChronologyStyle::dateFont(), mark.item, x, x});
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
        Label label{{}, linesOf(words.text, words.font, share, mostLines), words.item, words.from, words.to, 0};
        qreal width = 0;
        for (const QString &line : label.lines)
            width = std::max(width, printWidth(line, words.font));
        label.box = QRectF(0, 0, std::min(width, share), qreal(label.lines.size()) * ChronologyStyle::leading);
        wanted.push_back({(words.from + words.to) / 2, label.box.width()});
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

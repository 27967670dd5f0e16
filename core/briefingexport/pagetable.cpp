// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/pagecanvas.h"
#include "core/briefingexport/pagepiece.h"
#include "core/briefingexport/setruns.h"

#include <QPainter>

#include <algorithm>
#include <memory>
#include <numeric>

namespace Parallax {

namespace {

// Points.
constexpr qreal paddingX = 4.5;
constexpr qreal paddingY = 3.6;
constexpr qreal headLine = 0.7;
constexpr qreal rowLine = 0.45;
constexpr qreal noLimit = 1e5;
constexpr qreal longestWord = 130; ///< what is longer is broken
/// A row of more lines is divided: it would leave too much of a page empty.
constexpr int mostRowLines = 22;

using Row = std::vector<std::shared_ptr<const SetRuns>>;

/// Columns as wide as their words want where the page has that room; else none is narrower than its longest word, as far as
/// that is possible, and the rest is shared by what they want beyond it.
std::vector<qreal> columnWidths(const std::vector<qreal> &least, const std::vector<qreal> &natural, qreal width)
{
    const qreal leastSum = std::accumulate(least.begin(), least.end(), 0.0);
    const qreal naturalSum = std::accumulate(natural.begin(), natural.end(), 0.0);
    std::vector<qreal> widths;
    for (size_t i = 0; i < least.size(); ++i) {
        if (naturalSum <= width)
            widths.push_back(natural[i] + (width - naturalSum) * natural[i] / naturalSum);
        else if (leastSum >= width)
            widths.push_back(least[i] * width / leastSum);
        else
            widths.push_back(least[i] + (width - leastSum) * (natural[i] - least[i]) / (naturalSum - leastSum));
    }
    return widths;
}

/// The rows of a table in lines, shared by its pieces.
class SetTable
{
public:
    SetTable(const DocumentBlock &table, const BriefingDocument &document, qreal width)
        : m_table(table)
        , m_document(document)
        , m_width(width)
    {
        for (const auto &row : table.rows)
            m_columns = std::max(m_columns, row.size());
        setColumns();
        for (size_t row = 0; row < table.rows.size(); ++row)
            m_rows.push_back(setRow(row));
    }

    [[nodiscard]] size_t rows() const { return m_rows.size(); }
    [[nodiscard]] int lines(size_t row) const
    {
        int lines = 1;
        for (const auto &cell : m_rows[row])
            lines = std::max(lines, cell->text().lines());
        return lines;
    }
    /// Of lines `first` up to `last` of a row.
    [[nodiscard]] qreal height(size_t row, int first, int last) const
    {
        return (last - first) * PageStyle::cell.leading + (first == 0 ? paddingY : 0) + (last == lines(row) ? paddingY : 0);
    }
    [[nodiscard]] std::vector<int> notes(size_t row, int first, int last) const
    {
        std::vector<int> numbers;
        for (const auto &cell : m_rows[row]) {
            for (int line = first; line < std::min(last, cell->text().lines()); ++line) {
                const auto on = cell->notesOn(line);
                numbers.insert(numbers.end(), on.begin(), on.end());
            }
        }
        return numbers;
    }
    void paint(PageCanvas &canvas, QPointF at, size_t row, int first, int last) const
    {
        // Cell by cell, so that whoever copies the text gets one cell after the other.
        qreal x = at.x();
        for (size_t column = 0; column < m_rows[row].size(); ++column) {
            const SetRuns &cell = *m_rows[row][column];
            // Heads of columns stand on the line below them.
            const int down = row == 0 ? lines(row) - cell.text().lines() : 0;
            for (int line = first; line < std::min(last, cell.text().lines()); ++line) {
                const qreal y = at.y() + (first == 0 ? paddingY : 0) + (line + down - first) * PageStyle::cell.leading;
                cell.paintLine(canvas, line, QPointF(x + paddingX, y));
            }
            x += m_widths[column];
        }
        if (last < lines(row))
            return;
        const qreal bottom = at.y() + height(row, first, last);
        const bool isHead = row == 0;
        canvas.painter().fillRect(QRectF(at.x(), bottom - (isHead ? headLine : rowLine), m_width, isHead ? headLine : rowLine),
            isHead ? PageStyle::rule : PageStyle::rowLine);
    }

private:
    [[nodiscard]] SetRuns cellOf(size_t row, size_t column, qreal width) const
    {
        PageStyle::Setting setting = row == 0 ? PageStyle::tableHead : PageStyle::cell;
        if (column < m_table.columns.size() && (m_table.columns[column] & Qt::AlignHorizontal_Mask))
            setting.alignment = m_table.columns[column] & Qt::AlignHorizontal_Mask;
        const auto &cells = m_table.rows[row];
        return {column < cells.size() ? shownCell(cells[column], m_document) : ShownRuns(), setting, width};
    }
    void setColumns()
    {
        std::vector<qreal> least(m_columns, 0);
        std::vector<qreal> natural(m_columns, 0);
        for (size_t row = 0; row < m_table.rows.size(); ++row) {
            for (size_t column = 0; column < m_columns; ++column) {
                const SetRuns cell = cellOf(row, column, noLimit);
                least[column] = std::max(least[column], std::min(cell.leastWidth(), longestWord) + 2 * paddingX);
                natural[column] = std::max({natural[column], least[column], cell.text().naturalWidth() + 2 * paddingX});
            }
        }
        // Cells that want no more than an equal share are not broken for the sake of longer ones.
        const qreal modest = m_width / qreal(m_columns);
        for (size_t column = 0; column < m_columns; ++column)
            least[column] = std::max(least[column], natural[column] <= modest ? natural[column] : 0);
        // A hair more than the words, which must not break for a rounding error.
        for (qreal &each : natural)
            each += 0.1;
        m_widths = columnWidths(least, natural, m_width);
    }
    [[nodiscard]] Row setRow(size_t row) const
    {
        Row cells;
        for (size_t column = 0; column < m_columns; ++column)
            cells.push_back(std::make_shared<const SetRuns>(cellOf(row, column, m_widths[column] - 2 * paddingX)));
        return cells;
    }

    const DocumentBlock &m_table;
    const BriefingDocument &m_document;
    qreal m_width;
    size_t m_columns = 0;
    std::vector<qreal> m_widths;
    std::vector<Row> m_rows;
};

} // namespace

Pieces tablePieces(const DocumentBlock &table, const BriefingDocument &document, qreal width)
{
    const auto set = std::make_shared<const SetTable>(table, document, width);
    Pieces pieces;
    for (size_t row = 0; row < set->rows(); ++row) {
        const int lines = set->lines(row);
        const int step = lines > mostRowLines ? 1 : lines;
        for (int first = 0; first < lines; first += step) {
            const int last = first + step;
            Piece piece;
            piece.size.height = set->height(row, first, last);
            piece.size.notes = set->notes(row, first, last);
            piece.size.keepsNext = row == 0 || (last < lines && (first == 0 || last + 1 == lines));
            piece.paint = [set, row, first, last](PageCanvas &canvas, QPointF at) { set->paint(canvas, at, row, first, last); };
            if (row > 0) {
                piece.size.headHeight = set->height(0, 0, set->lines(0));
                piece.paintHead = [set](PageCanvas &canvas, QPointF at) { set->paint(canvas, at, 0, 0, set->lines(0)); };
            }
            pieces.push_back(std::move(piece));
        }
    }
    // A last row alone on a page is no table.
    if (pieces.size() > 3)
        pieces[pieces.size() - 2].size.keepsNext = true;
    return pieces;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/pageframe.h"
#include "core/annotatedpdf/pagelegend.h"

namespace Parallax {

/// A row of contents, index or legend; `page` is of the whole file, twips.
struct PageRow
{
    enum class Kind { Section, Group, Entry, Text, Legend };

    Kind kind = Kind::Entry;
    QString text; ///< on one line, but for Text
    QString quiet = {}; ///< on a line below it
    int toPage = -1; ///< its number stands at the right; -1 for none
    qreal toTop = 0;
    std::optional<PageContent::Sign> sign = {}; ///< its spot is set here
    OccurringMarks legend = {};
};

/// Rows on pages. Only heights are kept between pages, so that an index of many rows costs little. Twips; one thread.
class RowPages
{
public:
    /// `geometry` and `styles` must live as long.
    RowPages(std::vector<PageRow> rows, const PageGeometry &geometry, const PageStyles &styles);

    [[nodiscard]] int count() const { return int(m_pageStarts.size()); }
    [[nodiscard]] PageContent page(int page, const PageFrame &frame) const;
    /// The rows of the page alone, from `top` down.
    void addTo(PageContent &content, int page, qreal top) const;
    /// Of all rows, if they stood on one page.
    [[nodiscard]] qreal height() const;
    /// For a contents page, whose numbers are known once the rest is laid out. The row's height stays.
    PageRow &row(size_t row) { return m_rows[row]; }
    /// Page of the row, from the first of these, and its top.
    [[nodiscard]] std::pair<int, qreal> placeOf(size_t row) const;

private:
    static PdfRole roleOf(const PageRow &row);
    [[nodiscard]] qreal gapOf(size_t row) const;
    [[nodiscard]] qreal heightOf(const PageRow &row) const;
    void add(PageContent &content, const PageRow &row, qreal top) const;

    std::vector<PageRow> m_rows;
    const PageGeometry &m_geometry;
    const PageStyles &m_styles;
    std::vector<qreal> m_heights;
    std::vector<size_t> m_pageStarts;
};

} // namespace Parallax

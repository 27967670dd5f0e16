// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/marginnotes.h"
#include "core/annotatedpdf/pageframe.h"
#include "core/annotatedpdf/pagelegend.h"

namespace Parallax {

/// The pages of one article: column, margin, marks and frame. Twips; pages count from the article's first. One thread.
class ArticlePages
{
public:
    /// All of them must live as long.
    ArticlePages(const PdfArticle &article, const PageGeometry &geometry, const PageStyles &styles);

    [[nodiscard]] int count() const { return m_margin.pages(); }
    [[nodiscard]] const PdfArticle &article() const { return m_article; }
    [[nodiscard]] const ArticleColumn &column() const { return m_column; }
    [[nodiscard]] const MarginNotes &margin() const { return m_margin; }
    /// Where the passages of a mark are; empty for one on the whole article, and for words that are not set.
    [[nodiscard]] const std::vector<ColumnBox> &boxesOf(size_t mark) const { return m_boxes[mark]; }
    [[nodiscard]] OccurringMarks occurring() const;

    /// Of what stands on the last page.
    [[nodiscard]] qreal bottom() const { return std::max(m_column.bottomOf(count() - 1), m_margin.bottomOf(count() - 1)); }
    [[nodiscard]] PageContent page(int page, const PageFrame &frame) const;

private:
    struct Underline
    {
        size_t entity = 0;
        ColumnBox box;
        int lane = 0;
    };

    void findUnderlines();

    const PdfArticle &m_article;
    const PageGeometry &m_geometry;
    const PageStyles &m_styles;
    ArticleColumn m_column;
    MarginNotes m_margin;
    std::vector<std::vector<ColumnBox>> m_boxes; ///< by mark
    std::vector<Underline> m_underlines;
};

} // namespace Parallax

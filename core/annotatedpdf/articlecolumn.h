// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/laidtext.h"
#include "core/annotatedpdf/pagecontent.h"
#include "core/annotatedpdf/pagegeometry.h"
#include "core/annotatedpdf/pdfarticle.h"

#include <vector>

namespace Parallax {

/// A stretch of one line on a page; twips.
struct ColumnBox
{
    int page = 0;
    QRectF line; ///< as wide as the words, as high as a line
    QRectF mark; ///< as high as the letters
    qreal baseline = 0;
};

/// Title, quiet line and text of an article in the column, page after page. One thread.
class ArticleColumn
{
public:
    /// All of them must live as long.
    ArticleColumn(const PdfArticle &article, const PageGeometry &geometry, const PageStyles &styles);

    [[nodiscard]] int pages() const { return int(m_pageStarts.size()); }
    /// Where the margin of the first page begins: below the quiet line where that goes over it.
    [[nodiscard]] qreal marginTop() const { return m_marginTop; }
    /// Where the words are: top to bottom, and for mixed directions one box for each run of a line.
    [[nodiscard]] std::vector<ColumnBox> boxes(TextSpan span) const;
    [[nodiscard]] qreal bottomOf(int page) const; ///< PageGeometry::top where it has nothing there
    void addTo(PageContent &content, int page) const;

private:
    struct Piece
    {
        LaidText laid;
        TextSpan span; ///< in the article's text; empty for what is not from it
        qreal left = 0;
        qreal gap = 0; ///< above it
        bool isQuotation = false;
        bool leads = false; ///< stands with what follows
    };
    struct Line
    {
        size_t piece = 0;
        int number = 0;
        TextSpan span; ///< in the article's text
        int page = 0;
        qreal top = 0;
    };

    [[nodiscard]] PdfRole roleOf(size_t piece) const;
    void layOutHead();
    void layOutText();
    void breakPages();
    void addLink(PageContent &content, const Line &line) const;
    [[nodiscard]] std::vector<bool> joinedLines() const;

    const PdfArticle &m_article;
    const PageGeometry &m_geometry;
    const PageStyles &m_styles;
    std::vector<Piece> m_pieces;
    std::vector<Line> m_lines; ///< as they are set
    std::vector<size_t> m_inTextOrder; ///< of m_lines, those of the article's text
    std::vector<size_t> m_pageStarts;
    size_t m_headPieces = 0;
    qreal m_marginTop = PageGeometry::top;
    bool m_hasHeadMarks = false; ///< so that the margin is needed beside the title
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/articlecolumn.h"
#include "core/annotatedpdf/marginplacing.h"

namespace Parallax {

/// What stands in the margin of an article: an entry a mark, beside the first line of its passage. One thread.
class MarginNotes
{
public:
    /// All of them must live as long.
    MarginNotes(const PdfArticle &article, const ArticleColumn &column, const PageGeometry &geometry, const PageStyles &styles);

    /// More than the column has where the entries go on after the end of the text.
    [[nodiscard]] int pages() const { return m_pages; }
    /// Where the entry of a mark begins.
    [[nodiscard]] int pageOf(size_t mark) const;
    [[nodiscard]] QRectF placeOf(size_t mark) const;
    [[nodiscard]] qreal bottomOf(int page) const; ///< PageGeometry::top where it has nothing there
    void addTo(PageContent &content, int page) const;

private:
    struct Entry
    {
        size_t mark = 0;
        bool begins = true; ///< with sign and label; a long note goes on in further entries
        LaidText label;
        LaidText text;
        int firstLine = 0;
        int lines = 0; ///< of the text
        qreal lineMiddle = 0; ///< of the passage
    };

    void addEntries(size_t mark, const ColumnBox &beside);
    void place();
    void placeAfterText();
    void addSign(PageContent &content, const PdfMark &mark, QPointF topLeft) const;
    [[nodiscard]] qreal heightOf(const Entry &entry) const;
    [[nodiscard]] size_t entryOf(size_t mark) const;

    const PdfArticle &m_article;
    const ArticleColumn &m_column;
    const PageGeometry &m_geometry;
    const PageStyles &m_styles;
    std::vector<Entry> m_entries;
    std::vector<MarginBox> m_boxes;
    std::vector<MarginPlace> m_places;
    std::vector<qreal> m_lefts;
    int m_pages = 0;
};

} // namespace Parallax

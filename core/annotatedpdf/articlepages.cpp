// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/articlepages.h"

#include "core/look/underlinestrokes.h"

#include <algorithm>

namespace Parallax {

namespace {

constexpr qreal underlineDistance = 42; ///< from the baseline
constexpr qreal underlineWidth = 18;
constexpr qreal laneStep = 36;
constexpr int lanes = 2;

} // namespace

ArticlePages::ArticlePages(const PdfArticle &article, const PageGeometry &geometry, const PageStyles &styles)
    : m_article(article)
    , m_geometry(geometry)
    , m_styles(styles)
    , m_column(article, geometry, styles)
    , m_margin(article, m_column, geometry, styles)
{
    for (const PdfMark &mark : article.marks) {
        auto &boxes = m_boxes.emplace_back();
        for (const TextSpan span : mark.spans) {
            const auto some = m_column.boxes(span);
            boxes.insert(boxes.end(), some.begin(), some.end());
        }
    }
    findUnderlines();
}

void ArticlePages::findUnderlines()
{
    qsizetype end = 0;
    int lane = 0;
    for (size_t i = 0; i < m_article.entities.size(); ++i) {
        const TextSpan span = m_article.entities[i].span;
        lane = span.start < end ? (lane + 1) % lanes : 0;
        end = std::max(end, span.end);
        for (const ColumnBox &box : m_column.boxes(span))
            m_underlines.push_back({i, box, lane});
    }
}

OccurringMarks ArticlePages::occurring() const
{
    OccurringMarks marks;
    for (const PdfMark &mark : m_article.marks)
        marks.add(mark);
    for (const PdfEntity &entity : m_article.entities)
        marks.entities[size_t(entityGroup(entity.type))] = true;
    return marks;
}

PageContent ArticlePages::page(int page, const PageFrame &frame) const
{
    PageContent content;
    OccurringMarks marks;
    if (page < m_column.pages())
        m_column.addTo(content, page);
    for (const Underline &underline : m_underlines) {
        if (underline.box.page != page)
            continue;
        const EntityGroup group = entityGroup(m_article.entities[underline.entity].type);
        marks.entities[size_t(group)] = true;
        const qreal top = underline.box.baseline + underlineDistance + underline.lane * laneStep;
        for (const QRectF &stroke :
            underlineStrokes(group, underline.box.mark.left(), underline.box.mark.right(), top, underlineWidth, PageGeometry::pixel))
            content.bars.push_back({stroke, entityColor(m_styles.theme, group)});
    }
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        bool here = m_boxes[i].empty() && page == 0;
        for (const ColumnBox &box : m_boxes[i]) {
            if (box.page == page)
                content.tints.push_back({box.mark, tintOf(m_article.marks[i], m_styles)});
            here = here || box.page == page;
        }
        if (here)
            marks.add(m_article.marks[i]);
    }
    m_margin.addTo(content, page);
    addLegendStrip(content, marks, m_geometry, m_styles);
    addFrame(content, frame, m_geometry, m_styles);
    return content;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/endmatter.h"

namespace Parallax {

namespace {

constexpr qreal gapBelowText = 500;
constexpr qreal gapBelowRule = 240;

std::vector<PageRow> rowsOf(const DocumentPlan &plan, const PageStyles &styles, size_t &legendRow)
{
    auto rows = indexRows(plan, styles);
    legendRow = rows.size();
    auto legend = legendRows(plan);
    rows.insert(rows.end(), std::make_move_iterator(legend.begin()), std::make_move_iterator(legend.end()));
    return rows;
}

} // namespace

EndMatter::EndMatter(const DocumentPlan &plan, qreal textBottom, const PageGeometry &geometry, const PageStyles &styles)
    : m_geometry(geometry)
    , m_styles(styles)
    , m_rows(rowsOf(plan, styles, m_legendRow), geometry, styles)
{
    const qreal top = textBottom + gapBelowText + gapBelowRule;
    if (plan.articles.size() == 1 && m_rows.count() == 1 && top + m_rows.height() <= geometry.bottom())
        m_below = top;
    const auto placeOf = [&](size_t row) -> PlannedPlace {
        const auto [page, rowTop] = m_rows.placeOf(row);
        return m_below ? PlannedPlace{plan.pages() - 1, *m_below + rowTop - PageGeometry::top} : PlannedPlace{plan.pages() + page, rowTop};
    };
    if (m_legendRow > 0)
        m_parts.index = placeOf(0);
    m_parts.legend = placeOf(m_legendRow);
}

void EndMatter::addBelowText(PageContent &content) const
{
    if (!m_below)
        return;
    content.addRule(m_geometry.left, m_geometry.right(), *m_below - gapBelowRule, m_styles.rule);
    m_rows.addTo(content, 0, *m_below);
}

} // namespace Parallax

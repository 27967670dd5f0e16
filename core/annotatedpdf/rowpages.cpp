// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/rowpages.h"

#include "core/annotatedpdf/pagebreaks.h"

namespace Parallax {

namespace {

/// They may stand below an article's text, whose parts are counted from 0.
constexpr size_t firstPart = 1'000'000;
constexpr qreal numberRoom = 700;
constexpr qreal signRoom = 210;

} // namespace

RowPages::RowPages(std::vector<PageRow> rows, const PageGeometry &geometry, const PageStyles &styles)
    : m_rows(std::move(rows))
    , m_geometry(geometry)
    , m_styles(styles)
{
    std::vector<FlowLine> flow;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        m_heights.push_back(heightOf(m_rows[i]));
        const bool belowHeading = i > 0 && (m_rows[i - 1].kind == PageRow::Kind::Section || m_rows[i - 1].kind == PageRow::Kind::Group);
        flow.push_back({m_heights.back(), gapOf(i), belowHeading});
    }
    m_pageStarts = pageStarts(flow, m_geometry.bottom() - PageGeometry::top);
}

qreal RowPages::gapOf(size_t row) const
{
    if (row == 0)
        return 0;
    switch (m_rows[row].kind) {
    case PageRow::Kind::Section:
        return 360;
    case PageRow::Kind::Group:
        return m_rows[row - 1].kind == PageRow::Kind::Section ? 60 : 150;
    case PageRow::Kind::Entry:
        if (m_rows[row - 1].kind == PageRow::Kind::Text)
            return 240;
        return m_rows[row].quiet.isEmpty() ? 0 : 60;
    case PageRow::Kind::Text:
    case PageRow::Kind::Legend:
        break;
    }
    return 60;
}

qreal RowPages::heightOf(const PageRow &row) const
{
    switch (row.kind) {
    case PageRow::Kind::Section:
        return m_styles.section.lineHeight;
    case PageRow::Kind::Group:
        return m_styles.group.lineHeight;
    case PageRow::Kind::Entry:
        return m_styles.entry.lineHeight + (row.quiet.isEmpty() ? 0 : m_styles.running.lineHeight);
    case PageRow::Kind::Text:
        return layOut(row.text, m_styles.entry, m_geometry.width()).height();
    case PageRow::Kind::Legend:
        break;
    }
    return legendHeight(row.legend, m_styles);
}

std::pair<int, qreal> RowPages::placeOf(size_t row) const
{
    const auto page = std::upper_bound(m_pageStarts.begin(), m_pageStarts.end(), row) - m_pageStarts.begin() - 1;
    qreal top = PageGeometry::top;
    for (size_t i = m_pageStarts[size_t(page)]; i < row; ++i)
        top += m_heights[i] + gapOf(i + 1);
    return {int(page), top};
}

void RowPages::add(PageContent &content, const PageRow &row, qreal top) const
{
    const qreal width = m_geometry.width();
    switch (row.kind) {
    case PageRow::Kind::Section:
        content.add(layOutLine(row.text, m_styles.section, width), {m_geometry.left, top}, 0, 1);
        return;
    case PageRow::Kind::Text:
        content.add(layOut(row.text, m_styles.entry, width), {m_geometry.left, top});
        return;
    case PageRow::Kind::Legend:
        addLegend(content, row.legend, top, m_geometry, m_styles);
        return;
    case PageRow::Kind::Group:
    case PageRow::Kind::Entry:
        break;
    }
    const TextStyle &style = row.kind == PageRow::Kind::Group ? m_styles.group : m_styles.entry;
    const qreal in = row.sign ? signRoom : 0;
    content.add(layOutLine(row.text, style, width - numberRoom - in), {m_geometry.left + in, top}, 0, 1);
    if (row.sign) {
        PageContent::Sign sign = *row.sign;
        const qreal size = sign.kind == PageContent::Sign::Kind::Stance ? 160 : 105;
        sign.spot = QRectF(m_geometry.left + (120 - size) / 2, top + (style.lineHeight - size) / 2, size, size);
        content.signs.push_back(sign);
    }
    if (!row.quiet.isEmpty())
        content.add(layOutLine(row.quiet, m_styles.running, width - numberRoom - in), {m_geometry.left + in, top + style.lineHeight}, 0, 1);
    if (row.toPage < 0)
        return;
    content.addRight(layOutLine(QString::number(row.toPage + 1), style, numberRoom), m_geometry.right(), top);
    content.links.push_back({QRectF(m_geometry.left, top, width, heightOf(row)), row.toPage, row.toTop, {}});
}

qreal RowPages::height() const
{
    qreal height = 0;
    for (size_t i = 0; i < m_rows.size(); ++i)
        height += gapOf(i) + m_heights[i];
    return height;
}

PdfRole RowPages::roleOf(const PageRow &row)
{
    switch (row.kind) {
    case PageRow::Kind::Section:
        return PdfRole::Title;
    case PageRow::Kind::Group:
        return PdfRole::Heading;
    case PageRow::Kind::Entry:
    case PageRow::Kind::Text:
    case PageRow::Kind::Legend:
        break;
    }
    return PdfRole::Paragraph;
}

void RowPages::addTo(PageContent &content, int page, qreal top) const
{
    const size_t first = m_pageStarts[size_t(page)];
    const size_t end = size_t(page) + 1 < m_pageStarts.size() ? m_pageStarts[size_t(page) + 1] : m_rows.size();
    for (size_t i = first; i < end; ++i) {
        top += i > first ? gapOf(i) : 0;
        content.setPart(PageContent::Part{roleOf(m_rows[i]), firstPart + i});
        add(content, m_rows[i], top);
        top += m_heights[i];
    }
    content.setPart({});
}

PageContent RowPages::page(int page, const PageFrame &frame) const
{
    PageContent content;
    addTo(content, page, PageGeometry::top);
    addFrame(content, frame, m_geometry, m_styles);
    return content;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/pagecanvas.h"

#include <algorithm>

namespace Parallax {

namespace {

/// So that the line that is led to does not stand at the very edge of the window.
constexpr qreal air = 8; ///< points

} // namespace

void PageCanvas::addUrl(const QString &url, const QRectF &rect)
{
    PdfLink added;
    added.page = m_page;
    added.rect = rect;
    added.url = QUrl(url);
    if (added.url.isValid())
        m_urls.push_back(added);
}

PdfLink PageCanvas::link(const Mark &from, int toPage, qreal toTop)
{
    PdfLink made;
    made.page = from.page;
    made.rect = from.rect;
    made.toPage = toPage;
    made.toTop = std::max(0.0, toTop - air);
    return made;
}

const PageCanvas::Mark *PageCanvas::counterpart(const Mark &mark, const std::vector<Mark> &others)
{
    const Mark *first = nullptr;
    for (const Mark &other : others) {
        if (other.target != mark.target)
            continue;
        if (other.page == mark.page)
            return &other;
        if (first == nullptr)
            first = &other;
    }
    return first;
}

std::vector<PdfLink> PageCanvas::links() const
{
    std::vector<PdfLink> links = m_urls;
    for (const Mark &reference : m_references) {
        if (const Mark *note = counterpart(reference, m_notes))
            links.push_back(link(reference, note->page, note->rect.top()));
    }
    for (const Mark &note : m_notes) {
        if (const Mark *reference = counterpart(note, m_references))
            links.push_back(link(note, reference->page, reference->rect.top()));
    }
    for (const Mark &mark : m_toHeadings) {
        const auto heading = m_headings.find(mark.target);
        if (heading != m_headings.end())
            links.push_back(link(mark, heading->second.page, heading->second.top));
    }
    return links;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdf/pdffinish.h"
#include "core/pdf/printedlines.h"

#include <QHash>

#include <map>

class QPainter;

namespace Parallax {

/// Where pages are painted, in points, and what leads from one place of them to another. Pages count from 0.
class PageCanvas
{
public:
    explicit PageCanvas(QPainter &painter)
        : m_painter(painter)
    {
    }

    [[nodiscard]] QPainter &painter() { return m_painter; }
    /// Paint all texts of the file that are not the program's own.
    [[nodiscard]] PrintedLines &lines() { return m_lines; }
    [[nodiscard]] const PrintedLines &lines() const { return m_lines; }
    [[nodiscard]] int page() const { return m_page; }
    void beginPage(int page) { m_page = page; }

    /// Which page a heading stands on, from 1; known before anything is painted.
    void setHeadingPages(const QHash<int, int> &pages) { m_headingPages = pages; }
    [[nodiscard]] int headingPage(int heading) const { return m_headingPages.value(heading); }

    void addHeading(int heading, qreal top) { m_headings[heading] = {m_page, top}; }
    void addReference(int number, const QRectF &rect) { m_references.push_back({m_page, rect, number}); }
    /// Begins here; its number, at `rect`, leads back.
    void addNote(int number, const QRectF &rect) { m_notes.push_back({m_page, rect, number}); }
    void addUrl(const QString &url, const QRectF &rect);
    void addHeadingLink(int heading, const QRectF &rect) { m_toHeadings.push_back({m_page, rect, heading}); }

    struct Place
    {
        int page = 0;
        qreal top = 0;
    };
    /// By heading.
    [[nodiscard]] const std::map<int, Place> &headings() const { return m_headings; }
    /// Once everything is painted.
    [[nodiscard]] std::vector<PdfLink> links() const;

private:
    struct Mark
    {
        int page = 0;
        QRectF rect;
        int target = 0;
    };
    static PdfLink link(const Mark &from, int toPage, qreal toTop);
    /// Of the same number, on the same page where there is one, else the first.
    static const Mark *counterpart(const Mark &mark, const std::vector<Mark> &others);

    QPainter &m_painter;
    PrintedLines m_lines;
    int m_page = 0;
    QHash<int, int> m_headingPages;
    std::map<int, Place> m_headings;
    std::vector<Mark> m_references;
    std::vector<Mark> m_notes;
    std::vector<Mark> m_toHeadings;
    std::vector<PdfLink> m_urls;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/pageprinter.h"

#include "core/briefingexport/documentwords.h"
#include "core/briefingexport/pagecanvas.h"
#include "core/words/datetext.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingExport)
};

constexpr qreal noteRule = 0.5; ///< points
constexpr qreal noteRuleAbove = 6; ///< above the first note
constexpr qreal headGap = 24; ///< at least, between the two sides of a running head

void paintRight(QPainter &painter, qreal right, qreal y, const QString &text)
{
    const QFont font = PageStyle::running.font();
    paintText(painter, QPointF(right - printWidth(text, font), y), text, font, PageStyle::running.leading);
}

class PagePrinter
{
public:
    PagePrinter(QPainter &painter, const PageLayout &layout, const BriefingPages &pages, const BriefingExport &options)
        : m_canvas(painter)
        , m_layout(layout)
        , m_briefing(pages.briefing)
        , m_options(options)
    {
        QHash<int, int> numbers = layout.headingPages();
        for (int &page : numbers)
            ++page;
        m_canvas.setHeadingPages(numbers);
    }

    /// In the order in which it is read, which is the one in which it is copied.
    void paintPage(int page)
    {
        m_canvas.beginPage(page);
        if (page > 0)
            paintHead();
        paintBody(m_layout.pages[size_t(page)], page == 0 ? PageStyle::firstTop : PageStyle::top);
        paintNotes(m_layout.pages[size_t(page)]);
        paintFoot(page);
    }
    [[nodiscard]] const PageCanvas &canvas() const { return m_canvas; }

private:
    void paintHead()
    {
        QPainter &painter = m_canvas.painter();
        const QFont font = PageStyle::running.font();
        const QString date = dateText(EventDate::fromDate(m_briefing.prepared.date()));
        const qreal right = m_layout.size.width() - PageStyle::edge;
        const qreal room = right - PageStyle::edge - printWidth(date, font) - headGap;
        painter.setPen(PageStyle::running.ink);
        const QStringList lines = linesOf(documentText(m_briefing.title), font, room, 1);
        paintText(painter, QPointF(PageStyle::edge, PageStyle::headTop), lines.value(0), font, PageStyle::running.leading);
        paintRight(painter, right, PageStyle::headTop, date);
        painter.fillRect(QRectF(PageStyle::edge, PageStyle::headRule, right - PageStyle::edge, 0.4), PageStyle::hairline);
    }
    void paintBody(const PlannedPage &page, qreal y)
    {
        for (size_t i = page.first; i < page.last; ++i) {
            const Piece &piece = m_layout.pieces[i];
            if (i > page.first) {
                y += piece.size.above;
            } else if (piece.paintHead) {
                piece.paintHead(m_canvas, QPointF(PageStyle::side, y));
                y += piece.size.headHeight;
            }
            if (piece.heading >= 0)
                m_canvas.addHeading(piece.heading, y);
            piece.paint(m_canvas, QPointF(PageStyle::side, y));
            y += piece.size.height;
        }
    }
    void paintNotes(const PlannedPage &page)
    {
        if (page.notes.empty() && page.earlier.empty())
            return;
        const auto sizes = m_layout.notes.sizes();
        const PageRoom room;
        const SetRuns earlier = m_layout.notes.earlierWords(page.earlier);
        const qreal earlierTop = m_layout.size.height() - PageStyle::bottom - (page.earlier.empty() ? 0 : earlier.text().height());
        const qreal between = page.notes.empty() || page.earlier.empty() ? 0 : room.betweenNotes;
        qreal y = earlierTop - between - notesHeight(page.notes, sizes, room);
        const QRectF rule(PageStyle::side, y - noteRuleAbove, m_layout.size.width() - 2 * PageStyle::side, noteRule);
        m_canvas.painter().fillRect(rule, PageStyle::rule);
        for (const NotePart &part : page.notes) {
            for (int line = part.first; line < part.last; ++line) {
                m_layout.notes.paintLine(m_canvas, part.number, line, QPointF(PageStyle::side, y));
                y += sizes.at(part.number).leading;
            }
            y += room.betweenNotes;
        }
        for (int line = 0; !page.earlier.empty() && line < earlier.text().lines(); ++line)
            earlier.paintLine(m_canvas, line, QPointF(PageStyle::side, earlierTop + line * earlier.text().leading()));
    }
    void paintFoot(int page)
    {
        QPainter &painter = m_canvas.painter();
        const qreal y = m_layout.size.height() - PageStyle::footTop - PageStyle::running.leading / 2;
        painter.setPen(PageStyle::running.ink);
        const QString unsourced = unsourcedWords(m_briefing, m_options);
        if (!unsourced.isEmpty())
            paintText(painter, QPointF(PageStyle::edge, y), unsourced, PageStyle::running.font(), PageStyle::running.leading);
        const int count = int(m_layout.pages.size());
        const QString number = count > 1 ? Translated::tr("%1 of %2", "page").arg(page + 1).arg(count) : QString::number(1);
        paintRight(painter, m_layout.size.width() - PageStyle::edge, y, number);
    }

    PageCanvas m_canvas;
    const PageLayout &m_layout;
    const PreparedBriefing &m_briefing;
    const BriefingExport &m_options;
};

/// Entries of `headings` from `next` on that are deeper than `level`; `next` is behind them.
std::vector<PdfBookmark> bookmarksBelow(
    int level, const std::vector<ContentsEntry> &headings, size_t &next, const std::map<int, PageCanvas::Place> &places)
{
    std::vector<PdfBookmark> bookmarks;
    while (next < headings.size() && headings[next].level > level) {
        const ContentsEntry &heading = headings[next++];
        const auto place = places.find(heading.heading);
        PdfBookmark bookmark;
        bookmark.title = heading.text;
        bookmark.page = place == places.end() ? 0 : place->second.page;
        bookmark.top = place == places.end() ? 0 : place->second.top;
        bookmark.children = bookmarksBelow(heading.level, headings, next, places);
        bookmark.isOpen = heading.level == 1;
        bookmarks.push_back(std::move(bookmark));
    }
    return bookmarks;
}

} // namespace

PrintedBriefing printPages(const PageLayout &layout, const BriefingPages &pages, const BriefingExport &options, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    const qreal units = device.width() / layout.size.width();
    painter.scale(units, units);
    painter.setRenderHint(QPainter::Antialiasing);
    PagePrinter printer(painter, layout, pages, options);
    for (int page = 0; page < int(layout.pages.size()); ++page) {
        if (page > 0)
            device.newPage();
        printer.paintPage(page);
    }
    painter.end();
    PrintedBriefing printed;
    printed.additions.links = printer.canvas().links();
    printed.additions.texts = printer.canvas().lines().texts();
    printed.missing = printer.canvas().lines().missing();
    size_t next = 0;
    printed.additions.bookmarks = bookmarksBelow(0, layout.headings, next, printer.canvas().headings());
    return printed;
}

} // namespace Parallax

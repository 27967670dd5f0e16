// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/articlecolumn.h"

#include "core/annotatedpdf/articlehead.h"
#include "core/annotatedpdf/pagebreaks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qreal titleGap = 70;
constexpr qreal headGap = 420; ///< between the quiet line and the text
constexpr qreal paragraphGap = 150;
constexpr qreal subheadingGap = 240;
constexpr qreal boilerplateGap = 60;
constexpr qreal quotationIndent = 240;
/// A passage of so many lines is not torn apart by the end of a page, if that can be avoided.
constexpr int shortPassage = 4;

const TextStyle &styleOf(const PageStyles &styles, ParagraphKind kind)
{
    switch (kind) {
    case ParagraphKind::Title:
    case ParagraphKind::Subheading:
        return styles.subheading;
    case ParagraphKind::Boilerplate:
        return styles.boilerplate;
    case ParagraphKind::Body:
        break;
    }
    return styles.body;
}

bool isQuotation(TextSpan paragraph, const std::vector<Block> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(),
        [paragraph](const Block &block) { return block.kind == BlockKind::Quotation && block.span.contains(paragraph); });
}

/// A list or a quotation follows.
bool announces(const QString &words)
{
    return words.endsWith(u':') || words.endsWith(u'：');
}

qreal gapBetween(ParagraphKind above, const Paragraph &below)
{
    if (below.continues)
        return 0;
    if (below.kind == ParagraphKind::Subheading || below.kind == ParagraphKind::Title)
        return subheadingGap;
    return above == ParagraphKind::Boilerplate && below.kind == above ? boilerplateGap : paragraphGap;
}

} // namespace

ArticleColumn::ArticleColumn(const PdfArticle &article, const PageGeometry &geometry, const PageStyles &styles)
    : m_article(article)
    , m_geometry(geometry)
    , m_styles(styles)
{
    layOutHead();
    layOutText();
    for (size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces[i];
        for (int number = 0; number < piece.laid.lines(); ++number) {
            const QTextLine line = piece.laid.layout->lineAt(number);
            const qsizetype start = piece.span.start + line.textStart();
            m_lines.push_back({i, number, piece.span.isEmpty() ? TextSpan() : TextSpan{start, start + line.textLength()}});
        }
    }
    breakPages();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].span.isEmpty())
            m_inTextOrder.push_back(i);
    }
    std::stable_sort(
        m_inTextOrder.begin(), m_inTextOrder.end(), [this](size_t a, size_t b) { return m_lines[a].span.start < m_lines[b].span.start; });
}

void ArticleColumn::layOutHead()
{
    const auto paragraphs = splitParagraphs(m_article.text, m_article.blocks);
    const int title = titleParagraph(m_article, paragraphs);
    const TextSpan span = title < 0 ? TextSpan() : paragraphs[size_t(title)].span;
    const QString words = title < 0 ? headingOf(m_article.article) : m_article.text.mid(span.start, span.length());
    m_pieces.push_back({layOut(words, m_styles.title, PageGeometry::columnWidth), span, m_geometry.left, 0, false, true});
    m_hasHeadMarks = std::any_of(m_article.marks.begin(), m_article.marks.end(),
        [span](const PdfMark &mark) { return mark.spans.empty() || mark.spans.front().overlaps(span); });
    const qreal quietWidth = m_hasHeadMarks ? PageGeometry::columnWidth : m_geometry.width();
    m_pieces.push_back({layOut(quietLine(m_article.article), m_styles.quiet, quietWidth), {}, m_geometry.left, titleGap, false, true});
    m_headPieces = m_pieces.size();
}

void ArticleColumn::layOutText()
{
    const auto paragraphs = splitParagraphs(m_article.text, m_article.blocks);
    const int title = titleParagraph(m_article, paragraphs);
    const Paragraph *above = nullptr;
    for (size_t i = 0; i < paragraphs.size(); ++i) {
        if (int(i) == title)
            continue;
        const Paragraph &paragraph = paragraphs[i];
        Piece piece;
        piece.span = paragraph.span;
        piece.isQuotation = isQuotation(paragraph.span, m_article.blocks);
        const qreal indent = piece.isQuotation ? quotationIndent : 0;
        piece.left = m_geometry.left + indent;
        piece.gap = above ? gapBetween(above->kind, paragraph) : headGap;
        const QString words = m_article.text.mid(paragraph.span.start, paragraph.span.length());
        piece.leads = paragraph.kind == ParagraphKind::Subheading || paragraph.kind == ParagraphKind::Title || announces(words);
        piece.laid = layOut(words, styleOf(m_styles, paragraph.kind), PageGeometry::columnWidth - indent);
        m_pieces.push_back(std::move(piece));
        above = &paragraph;
    }
}

std::vector<bool> ArticleColumn::joinedLines() const
{
    std::vector<bool> joined(m_lines.size() + 1);
    for (size_t i = 1; i < m_lines.size(); ++i) {
        const Piece &piece = m_pieces[m_lines[i].piece];
        // Neither the first nor the last line of a paragraph stands alone.
        if (m_lines[i].number == 1 || (m_lines[i].number > 0 && m_lines[i].number == piece.laid.lines() - 1))
            joined[i] = true;
        if (m_lines[i].number == 0 && m_pieces[m_lines[i].piece - 1].leads)
            joined[i] = true;
    }
    const auto text = std::partition_point(m_lines.begin(), m_lines.end(), [this](const Line &line) { return line.piece < m_headPieces; });
    for (const PdfMark &mark : m_article.marks) {
        for (const TextSpan span : mark.spans) {
            const auto first = std::partition_point(text, m_lines.end(), [span](const Line &line) { return line.span.end <= span.start; });
            const auto end = std::find_if(first, m_lines.end(), [span](const Line &line) { return line.span.start >= span.end; });
            for (auto line = first; line != end && end - first <= shortPassage; ++line) {
                if (line != first)
                    joined[size_t(line - m_lines.begin())] = true;
            }
        }
    }
    return joined;
}

void ArticleColumn::breakPages()
{
    const auto joined = joinedLines();
    std::vector<FlowLine> flow(m_lines.size());
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Piece &piece = m_pieces[m_lines[i].piece];
        flow[i] = {piece.laid.style->lineHeight, m_lines[i].number == 0 ? piece.gap : 0, joined[i]};
    }
    m_pageStarts = pageStarts(flow, m_geometry.bottom() - PageGeometry::top);
    for (size_t page = 0; page < m_pageStarts.size(); ++page) {
        const size_t end = page + 1 < m_pageStarts.size() ? m_pageStarts[page + 1] : m_lines.size();
        qreal y = PageGeometry::top;
        for (size_t i = m_pageStarts[page]; i < end; ++i) {
            y += i > m_pageStarts[page] ? flow[i].gap : 0;
            m_lines[i].page = int(page);
            m_lines[i].top = y;
            y += flow[i].height;
            if (page == 0 && m_lines[i].piece < m_headPieces && !m_hasHeadMarks)
                m_marginTop = y + headGap;
        }
    }
}

std::vector<ColumnBox> ArticleColumn::boxes(TextSpan span) const
{
    std::vector<ColumnBox> boxes;
    auto i =
        std::partition_point(m_inTextOrder.begin(), m_inTextOrder.end(), [&](size_t line) { return m_lines[line].span.end <= span.start; });
    for (; i != m_inTextOrder.end() && m_lines[*i].span.start < span.end; ++i) {
        const Line &line = m_lines[*i];
        const Piece &piece = m_pieces[line.piece];
        const int start = int(std::max(span.start, line.span.start) - piece.span.start);
        const int end = int(std::min(span.end, line.span.end) - piece.span.start);
        const QTextLine laid = piece.laid.layout->lineAt(line.number);
        const TextStyle &style = *piece.laid.style;
        const qreal baseline = line.top + style.baseline;
        for (const Extent &extent : extentsOnLine(*piece.laid.layout, laid, start, end, piece.laid.mixedDirections)) {
            const qreal left = piece.left + extent.left;
            const qreal width = extent.right - extent.left;
            boxes.push_back({line.page, QRectF(left, line.top, width, style.lineHeight),
                QRectF(left, baseline - style.markTop, width, style.markTop + style.markBottom), baseline});
        }
    }
    return boxes;
}

/// On the part of the article's address that stands on this line of the quiet line.
void ArticleColumn::addLink(PageContent &content, const Line &line) const
{
    const QString address = m_article.article.url;
    const QUrl url(address, QUrl::StrictMode);
    const Piece &piece = m_pieces[line.piece];
    const auto start = int(piece.laid.layout->text().indexOf(address));
    if (start < 0 || !url.isValid() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s))
        return;
    const QTextLine laid = piece.laid.layout->lineAt(line.number);
    for (const Extent &extent : extentsOnLine(*piece.laid.layout, laid, start, start + int(address.size()), piece.laid.mixedDirections))
        content.links.push_back(
            {QRectF(piece.left + extent.left, line.top, extent.right - extent.left, piece.laid.style->lineHeight), -1, 0, url});
}

qreal ArticleColumn::bottomOf(int page) const
{
    if (page >= pages())
        return PageGeometry::top;
    const Line &last = m_lines[(size_t(page) + 1 < m_pageStarts.size() ? m_pageStarts[size_t(page) + 1] : m_lines.size()) - 1];
    return last.top + m_pieces[last.piece].laid.style->lineHeight;
}

PdfRole ArticleColumn::roleOf(size_t piece) const
{
    const TextStyle *style = m_pieces[piece].laid.style;
    return style == &m_styles.title ? PdfRole::Title : style == &m_styles.subheading ? PdfRole::Heading : PdfRole::Paragraph;
}

void ArticleColumn::addTo(PageContent &content, int page) const
{
    const size_t end = size_t(page) + 1 < m_pageStarts.size() ? m_pageStarts[size_t(page) + 1] : m_lines.size();
    for (size_t i = m_pageStarts[size_t(page)]; i < end; ++i) {
        const Line &line = m_lines[i];
        const Piece &piece = m_pieces[line.piece];
        content.setPart(PageContent::Part{roleOf(line.piece), line.piece});
        content.add(piece.laid, QPointF(piece.left, line.top), line.number, 1);
        content.setPart({});
        if (line.piece + 1 == m_headPieces)
            addLink(content, line);
        if (piece.isQuotation)
            content.bars.push_back({QRectF(m_geometry.left + 60, line.top, 30, piece.laid.style->lineHeight), m_styles.theme.line});
    }
}

} // namespace Parallax

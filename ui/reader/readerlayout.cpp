// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerlayout.h"

#include "ui/reader/linegeometry.h"

#include <algorithm>
#include <cmath>

namespace Parallax {

namespace {

constexpr int headingGap = 12;
/// In UTF-16 units; a longer one is no title but a text without line breaks.
constexpr qsizetype longestHeading = 400;
/// How far moved() goes paragraph by paragraph; a leap over more of them would lay out what nobody sees.
constexpr int farthestExactMove = 4'000;
constexpr size_t mostPiecesKept = 400;
constexpr int piecesKeptAround = 100;

using Formats = QList<QTextLayout::FormatRange>;

/// The formats of a paragraph that begins at `start`, as far as they are not on one of the spans. Of a format that a span
/// cuts no marks stay without their words: a single coloured bracket says nothing.
Formats without(const Formats &formats, const QString &paragraph, qsizetype start, const std::vector<TextSpan> &spans)
{
    Formats rest;
    const auto keep = [&](qsizetype from, qsizetype end, const QTextLayout::FormatRange &format) {
        const QStringView words = QStringView(paragraph).mid(from - start, end - from);
        const bool whole = end - from == format.length;
        if (whole || std::any_of(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            rest.append({int(from - start), int(end - from), format.format});
    };
    for (const QTextLayout::FormatRange &format : formats) {
        qsizetype from = start + format.start;
        const qsizetype end = from + format.length;
        auto span = std::partition_point(spans.begin(), spans.end(), [from](TextSpan each) { return each.end <= from; });
        for (; span != spans.end() && span->start < end; ++span) {
            if (span->start > from)
                keep(from, span->start, format);
            from = span->end;
        }
        if (from < end)
            keep(from, end, format);
    }
    return rest;
}

} // namespace

void ReaderLayout::setText(const QString &text, const std::vector<Block> &blocks, const QString &heading)
{
    m_text = text;
    m_headingText = heading;
    m_paragraphs = splitParagraphs(m_text, blocks);
    m_uncoloured.clear();
    estimateAll();
}

void ReaderLayout::setStyle(const ReaderStyle &style)
{
    m_style = style;
    estimateAll();
}

void ReaderLayout::setWidth(int viewWidth)
{
    if (viewWidth == m_width)
        return;
    const int column = columnWidth();
    m_width = viewWidth;
    if (columnWidth() != column)
        estimateAll();
}

void ReaderLayout::setColours(Colours colours)
{
    m_colours = std::move(colours);
    m_pieces.clear();
}

void ReaderLayout::setUncoloured(std::vector<TextSpan> spans)
{
    m_uncoloured = std::move(spans);
    m_pieces.clear();
}

void ReaderLayout::estimateAll()
{
    ++m_layoutNumber;
    m_pieces.clear();
    layOutHeading(m_headingText);
    std::vector<int> heights(m_paragraphs.size());
    for (size_t i = 0; i < heights.size(); ++i)
        heights[i] = estimatedHeight(int(i));
    m_heights.assign(heights);
}

int ReaderLayout::estimatedHeight(int paragraph) const
{
    const Paragraph &p = m_paragraphs[size_t(paragraph)];
    const ParagraphStyle &style = m_style.style(p.kind);
    // A word that does not fit leaves some of each line empty.
    const qreal lines = std::ceil(qreal(p.span.length()) * style.characterWidth * 1.03 / columnWidth());
    return gapBefore(paragraph) + int(lines) * style.lineHeight;
}

void ReaderLayout::layOutHeading(const QString &heading)
{
    m_heading.reset();
    if (heading.isEmpty())
        return;
    m_heading = std::make_unique<QTextLayout>(heading.size() > longestHeading ? heading.first(longestHeading) + u'\u2026' : heading);
    breakIntoLines(*m_heading, m_style.title, columnWidth());
}

int ReaderLayout::contentTop() const
{
    return ReaderStyle::topMargin + (m_heading ? m_heading->lineCount() * m_style.title.lineHeight + headingGap : 0);
}

int ReaderLayout::gapBefore(int paragraph) const
{
    const Paragraph &p = m_paragraphs[size_t(paragraph)];
    if (paragraph == 0 || p.continues)
        return 0;
    const bool quiet = p.kind == ParagraphKind::Boilerplate && m_paragraphs[size_t(paragraph) - 1].kind == ParagraphKind::Boilerplate;
    return quiet ? ReaderStyle::boilerplateGap : ReaderStyle::paragraphGap;
}

ReaderLayout::Piece &ReaderLayout::piece(int paragraph)
{
    const auto [found, isNew] = m_pieces.try_emplace(paragraph);
    Piece &piece = found->second;
    if (!isNew)
        return piece;
    const Paragraph &p = m_paragraphs[size_t(paragraph)];
    const ParagraphStyle &style = m_style.style(p.kind);
    const QString text = m_text.sliced(p.span.start, p.span.length());
    piece.layout = std::make_unique<QTextLayout>(text);
    piece.mixedDirections = mayMixDirections(text);
    if (m_colours && p.kind == ParagraphKind::Body)
        piece.layout->setFormats(without(m_colours(text), text, p.span.start, m_uncoloured));
    breakIntoLines(*piece.layout, style, columnWidth());
    m_heights.setHeight(paragraph, gapBefore(paragraph) + piece.layout->lineCount() * style.lineHeight);
    return piece;
}

void ReaderLayout::forgetFarFrom(int first, int last)
{
    if (m_pieces.size() <= mostPiecesKept)
        return;
    std::erase_if(
        m_pieces, [&](const auto &entry) { return entry.first < first - piecesKeptAround || entry.first > last + piecesKeptAround; });
}

int ReaderLayout::pageHeight() const
{
    return contentTop() + m_heights.total() + ReaderStyle::bottomMargin;
}

int ReaderLayout::yOf(Anchor anchor) const
{
    return contentTop() + m_heights.top(anchor.paragraph) + anchor.y;
}

ReaderLayout::Anchor ReaderLayout::anchorAt(int y) const
{
    const int inText = y - contentTop();
    const int paragraph = std::max(0, m_heights.at(inText));
    return {paragraph, inText - m_heights.top(paragraph)};
}

ReaderLayout::Anchor ReaderLayout::moved(Anchor anchor, int distance)
{
    if (std::abs(distance) > farthestExactMove || m_paragraphs.empty())
        return anchorAt(yOf(anchor) + distance);
    anchor.y += distance;
    while (anchor.y < 0 && anchor.paragraph > 0) {
        piece(--anchor.paragraph);
        anchor.y += m_heights.height(anchor.paragraph);
    }
    while (anchor.paragraph + 1 < m_heights.count()) {
        piece(anchor.paragraph);
        if (anchor.y < m_heights.height(anchor.paragraph))
            break;
        anchor.y -= m_heights.height(anchor.paragraph++);
    }
    return anchor;
}

ReaderLayout::InView ReaderLayout::settle(Anchor anchor, int viewHeight)
{
    InView view{anchor, 0, 0};
    // Who asks for more than there is wants the end, wherever it turns out to be.
    bool pastEnd = false;
    // A round can make estimates real that move the page's end; two or three rounds settle it, the rest is a safeguard.
    for (int round = 0; round < 8 && !m_paragraphs.empty(); ++round) {
        const int known = m_heights.height(view.anchor.paragraph);
        piece(view.anchor.paragraph);
        if (view.anchor.y > 0 && view.anchor.paragraph + 1 < m_heights.count())
            view.anchor.y = std::min(view.anchor.y, view.anchor.y * m_heights.height(view.anchor.paragraph) / std::max(1, known));
        view.first = view.last = view.anchor.paragraph;
        for (int top = -view.anchor.y; view.last < m_heights.count() && top < viewHeight; ++view.last) {
            piece(view.last);
            top += m_heights.height(view.last);
        }
        const int y = yOf(view.anchor);
        const int end = std::max(0, pageHeight() - viewHeight);
        pastEnd = pastEnd || y > end;
        const int wanted = pastEnd ? end : std::max(0, y);
        if (y == wanted)
            break;
        view.anchor = moved(view.anchor, wanted - y);
    }
    forgetFarFrom(view.first, view.last);
    return view;
}

TextSpan ReaderLayout::textIn(const InView &view) const
{
    if (view.first >= view.last)
        return {};
    return {m_paragraphs[size_t(view.first)].span.start, m_paragraphs[size_t(view.last) - 1].span.end};
}

const QTextLayout &ReaderLayout::layoutOf(int paragraph)
{
    return *piece(paragraph).layout;
}

QPointF ReaderLayout::placeOf(int paragraph)
{
    piece(paragraph);
    return QPointF(columnLeft(), contentTop() + m_heights.top(paragraph) + gapBefore(paragraph));
}

QPointF ReaderLayout::headingPlace() const
{
    return QPointF(columnLeft(), ReaderStyle::topMargin);
}

} // namespace Parallax

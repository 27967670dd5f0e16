// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/linegeometry.h"
#include "ui/reader/readerlayout.h"

#include <algorithm>

// The part of ReaderLayout that answers where characters are.
namespace Parallax {

QRectF ReaderLayout::caretRect(qsizetype offset)
{
    if (m_paragraphs.empty())
        return QRectF(columnLeft(), contentTop(), 1, m_style.body.lineHeight);
    const int index = paragraphAt(m_paragraphs, offset);
    const Paragraph &p = m_paragraphs[size_t(index)];
    const QTextLayout &layout = layoutOf(index);
    const QPointF place = placeOf(index);
    const int position = int(std::clamp(offset, p.span.start, p.span.end) - p.span.start);
    const QTextLine line = layout.lineForTextPosition(position);
    const int lineHeight = m_style.style(p.kind).lineHeight;
    return QRectF(place.x() + line.cursorToX(position), place.y() + line.lineNumber() * lineHeight, 1, lineHeight);
}

qint64 ReaderLayout::lineNumber(qsizetype offset)
{
    if (m_paragraphs.empty())
        return 0;
    const int index = paragraphAt(m_paragraphs, offset);
    const TextSpan span = m_paragraphs[size_t(index)].span;
    const int position = int(std::clamp(offset, span.start, span.end) - span.start);
    // No paragraph has more lines than characters.
    static_assert(longestPiece < (1 << 16));
    return (qint64(index) << 16) + layoutOf(index).lineForTextPosition(position).lineNumber();
}

qsizetype ReaderLayout::offsetAt(QPointF point)
{
    if (m_paragraphs.empty())
        return 0;
    int index = anchorAt(int(point.y())).paragraph;
    piece(index); // its real height may end above the point
    index = anchorAt(int(point.y())).paragraph;
    const QTextLayout &layout = layoutOf(index);
    const QPointF place = placeOf(index);
    const Paragraph &p = m_paragraphs[size_t(index)];
    // A point in the gap belongs to the nearer of the two paragraphs.
    if (index > 0 && point.y() < place.y() - gapBefore(index) / 2.0)
        return m_paragraphs[size_t(index) - 1].span.end;
    const int lineNumber = std::clamp(int((point.y() - place.y()) / m_style.style(p.kind).lineHeight), 0, layout.lineCount() - 1);
    return p.span.start + positionOnLine(layout, layout.lineAt(lineNumber), point.x() - place.x());
}

std::vector<ReaderLayout::LineBox> ReaderLayout::lineBoxes(TextSpan span)
{
    std::vector<LineBox> boxes;
    if (m_paragraphs.empty() || span.isEmpty())
        return boxes;
    const int count = int(m_paragraphs.size());
    for (int index = paragraphAt(m_paragraphs, span.start); index < count && m_paragraphs[size_t(index)].span.start < span.end; ++index) {
        const Paragraph &p = m_paragraphs[size_t(index)];
        const int start = int(std::clamp(span.start, p.span.start, p.span.end) - p.span.start);
        const int end = int(std::clamp(span.end, p.span.start, p.span.end) - p.span.start);
        if (start >= end)
            continue;
        const Piece &laid = piece(index);
        const QPointF place = placeOf(index);
        const ParagraphStyle &style = m_style.style(p.kind);
        const int lastLine = laid.layout->lineForTextPosition(end - 1).lineNumber();
        for (int i = laid.layout->lineForTextPosition(start).lineNumber(); i <= lastLine; ++i) {
            const qreal top = place.y() + i * style.lineHeight;
            for (const Extent &extent : extentsOnLine(*laid.layout, laid.layout->lineAt(i), start, end, laid.mixedDirections))
                boxes.push_back({QRectF(place.x() + extent.left, top, extent.right - extent.left, style.lineHeight), top + style.baseline});
        }
    }
    return boxes;
}

} // namespace Parallax

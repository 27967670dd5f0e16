// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/caretmoves.h"

#include "ui/reader/linegeometry.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Parallax {

namespace {

struct Place
{
    int paragraph;
    int position; ///< in the paragraph
};

Place placeOf(const ReaderLayout &layout, qsizetype offset)
{
    const int paragraph = paragraphAt(layout.paragraphs(), offset);
    const TextSpan span = layout.paragraphs()[size_t(paragraph)].span;
    return {paragraph, int(std::clamp(offset, span.start, span.end) - span.start)};
}

qsizetype offsetOf(const ReaderLayout &layout, Place place)
{
    return layout.paragraphs()[size_t(place.paragraph)].span.start + place.position;
}

qsizetype forward(ReaderLayout &layout, Place place, QTextLayout::CursorMode mode)
{
    const TextSpan span = layout.paragraphs()[size_t(place.paragraph)].span;
    if (place.position < span.length())
        return span.start + layout.layoutOf(place.paragraph).nextCursorPosition(place.position, mode);
    if (place.paragraph + 1 < int(layout.paragraphs().size()))
        return layout.paragraphs()[size_t(place.paragraph) + 1].span.start;
    return span.end;
}

qsizetype backward(ReaderLayout &layout, Place place, QTextLayout::CursorMode mode)
{
    const TextSpan span = layout.paragraphs()[size_t(place.paragraph)].span;
    if (place.position > 0)
        return span.start + layout.layoutOf(place.paragraph).previousCursorPosition(place.position, mode);
    if (place.paragraph > 0)
        return layout.paragraphs()[size_t(place.paragraph) - 1].span.end;
    return span.start;
}

qsizetype onNextLine(ReaderLayout &layout, Place place, int step, qreal x)
{
    int line = layout.layoutOf(place.paragraph).lineForTextPosition(place.position).lineNumber() + step;
    const int last = int(layout.paragraphs().size()) - 1;
    if (line < 0) {
        if (place.paragraph == 0)
            return layout.paragraphs().front().span.start;
        line = layout.layoutOf(--place.paragraph).lineCount() - 1;
    } else if (line >= layout.layoutOf(place.paragraph).lineCount()) {
        if (place.paragraph == last)
            return layout.paragraphs().back().span.end;
        ++place.paragraph;
        line = 0;
    }
    const QTextLayout &target = layout.layoutOf(place.paragraph);
    place.position = positionOnLine(target, target.lineAt(line), x - layout.columnLeft());
    return offsetOf(layout, place);
}

qsizetype lineEdge(ReaderLayout &layout, Place place, bool end)
{
    const QTextLayout &text = layout.layoutOf(place.paragraph);
    const QTextLine line = text.lineForTextPosition(place.position);
    place.position = line.textStart();
    if (end) {
        place.position += line.textLength();
        // The end of a wrapped line is shown as the start of the next; the place before its last space is on this one.
        if (line.lineNumber() + 1 < text.lineCount())
            place.position = std::max(line.textStart(), text.previousCursorPosition(place.position));
    }
    return offsetOf(layout, place);
}

} // namespace

qsizetype movedCaret(ReaderLayout &layout, qsizetype offset, CaretMove move, qreal x, int pageHeight)
{
    if (layout.paragraphs().empty())
        return 0;
    const Place place = placeOf(layout, offset);
    const bool rightToLeft = layout.layoutOf(place.paragraph).text().isRightToLeft();
    const bool words = move == CaretMove::WordLeft || move == CaretMove::WordRight;
    const auto mode = words ? QTextLayout::SkipWords : QTextLayout::SkipCharacters;
    switch (move) {
    case CaretMove::Left:
    case CaretMove::WordLeft:
        return rightToLeft ? forward(layout, place, mode) : backward(layout, place, mode);
    case CaretMove::Right:
    case CaretMove::WordRight:
        return rightToLeft ? backward(layout, place, mode) : forward(layout, place, mode);
    case CaretMove::Up:
        return onNextLine(layout, place, -1, x);
    case CaretMove::Down:
        return onNextLine(layout, place, 1, x);
    case CaretMove::LineStart:
        return lineEdge(layout, place, false);
    case CaretMove::LineEnd:
        return lineEdge(layout, place, true);
    case CaretMove::PageUp:
    case CaretMove::PageDown: {
        const QRectF caret = layout.caretRect(offset);
        const int distance = move == CaretMove::PageUp ? -pageHeight : pageHeight;
        return layout.offsetAt(QPointF(x, caret.center().y() + distance));
    }
    case CaretMove::TextStart:
        return layout.paragraphs().front().span.start;
    case CaretMove::TextEnd:
        return layout.paragraphs().back().span.end;
    }
    return offset;
}

TextSpan wordAt(const ReaderLayout &layout, qsizetype offset)
{
    if (layout.paragraphs().empty())
        return {};
    const Place place = placeOf(layout, offset);
    const TextSpan span = layout.paragraphs()[size_t(place.paragraph)].span;
    const QStringView text = QStringView(layout.text()).sliced(span.start, span.length());
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text.data(), text.size());
    finder.setPosition(std::min<qsizetype>(place.position, text.size() - 1));
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    const qsizetype start = finder.position();
    const qsizetype end = finder.toNextBoundary();
    return {span.start + start, span.start + (end < 0 ? text.size() : end)};
}

TextSpan paragraphSpanAt(const ReaderLayout &layout, qsizetype offset)
{
    const auto &paragraphs = layout.paragraphs();
    if (paragraphs.empty())
        return {};
    auto first = size_t(paragraphAt(paragraphs, offset));
    size_t last = first;
    while (paragraphs[first].continues)
        --first;
    while (last + 1 < paragraphs.size() && paragraphs[last + 1].continues)
        ++last;
    return {paragraphs[first].span.start, paragraphs[last].span.end};
}

} // namespace Parallax

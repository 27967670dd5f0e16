// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/handles.h"

#include <cmath>

namespace Parallax {

namespace {

constexpr qreal reach = 5;
/// Enough to know on which side of it the passage begins or ends.
constexpr qsizetype edge = 8;

} // namespace

std::optional<Handle> handleOf(ReaderLayout &page, TextSpan seen, TextSpan span, Boundary boundary)
{
    const bool isStart = boundary == Boundary::Start;
    const qsizetype character = isStart ? span.start : span.end - 1;
    if (span.isEmpty() || character < seen.start || character >= seen.end)
        return std::nullopt;
    // By the passage's own characters: a caret after the last one of a line is shown on the next.
    const auto boxes = page.lineBoxes(
        isStart ? TextSpan{span.start, std::min(span.end, span.start + edge)} : TextSpan{std::max(span.start, span.end - edge), span.end});
    if (boxes.empty())
        return std::nullopt;
    const QRectF box = isStart ? boxes.front().rect : boxes.back().rect;
    const bool rightToLeft = page.layoutOf(paragraphAt(page.paragraphs(), character)).text().isRightToLeft();
    const qreal x = isStart != rightToLeft ? std::floor(box.left()) - 1.5 : std::ceil(box.right()) + 1.5;
    return Handle{QRectF(x - 1, box.top(), 2, box.height()), QPointF(x, isStart ? box.top() : box.bottom())};
}

std::optional<Boundary> handleAt(ReaderLayout &page, TextSpan seen, TextSpan span, QPointF point)
{
    std::optional<Boundary> nearest;
    qreal distance = 0;
    for (const Boundary boundary : {Boundary::Start, Boundary::End}) {
        const auto handle = handleOf(page, seen, span, boundary);
        if (!handle)
            continue;
        const QRectF knob(handle->knob - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
        if (!handle->bar.adjusted(1 - reach, 0, reach - 1, 0).united(knob).contains(point))
            continue;
        const qreal away = std::abs(point.x() - handle->bar.center().x()) + std::abs(point.y() - handle->knob.y());
        if (!nearest || away < distance) {
            nearest = boundary;
            distance = away;
        }
    }
    return nearest;
}

} // namespace Parallax

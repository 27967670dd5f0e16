// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/eventlines.h"

#include "ui/reader/markglyphs.h"

#include <QPainter>

#include <cmath>

namespace Parallax {

namespace {

// From the top of the line: away from the underlines of the line above, clear of the letters.
constexpr qreal drop = 3.5;

} // namespace

void EventLines::paint(const PageView &view) const
{
    if (!m_marks.showsEvents)
        return;
    for (const EventMark &mark : m_marks.events.within(view.text)) {
        const bool decided = mark.state != FindingState::Suggested;
        const auto boxes = view.layout.lineBoxes(inView(view, mark.span));
        for (size_t i = 0; i < boxes.size(); ++i) {
            const QRectF &line = boxes[i].rect;
            const QPointF left(std::floor(line.left()) - 0.5, std::round(line.top()) + drop);
            const QPointF right(std::ceil(line.right()) - 0.5, left.y());
            const bool starts = i == 0 && mark.span.start >= view.text.start;
            const bool ends = i + 1 == boxes.size() && mark.span.end <= view.text.end;
            paintEventLine(view.painter, left, right, starts, ends, decided ? view.theme.soft : view.theme.faint);
        }
    }
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/eventboxes.h"

#include "ui/reader/markglyphs.h"
#include "ui/reader/passagepath.h"

#include <QPainter>

namespace Parallax {

void EventBoxes::paint(const PageView &view) const
{
    if (!m_marks.showsEvents)
        return;
    view.painter.setBrush(Qt::NoBrush);
    for (const EventMark &mark : m_marks.events.within(view.text)) {
        if (!mark.span.overlaps(view.text))
            continue;
        view.painter.setPen(eventPen(view.theme, mark.state != FindingState::Suggested));
        view.painter.drawPath(passagePath(view, mark.span));
    }
}

} // namespace Parallax

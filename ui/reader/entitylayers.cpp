// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/entitylayers.h"

#include "ui/reader/underline.h"

#include <QPainter>

namespace Parallax {

void EntityUnderlines::paint(const PageView &view) const
{
    if (!m_marks)
        return;
    UnderlineBatch batch;
    for (const EntityMark &mark : m_marks->within(view.text)) {
        const EntityGroup group = entityGroup(mark.type);
        const bool chosen = mark.entity == m_chosen;
        if (!chosen && !m_shown[size_t(group)])
            continue;
        for (const auto &box : view.layout.lineBoxes(inView(view, mark.span)))
            batch.add(group, box.rect.left(), box.rect.right(), underlineTop(box, mark.lane), chosen ? 2.5 : 1.5);
    }
    batch.paint(view.painter, view.theme);
}

void EntityEmphasis::paint(const PageView &view) const
{
    if (!m_marks || !m_chosen)
        return;
    view.painter.setPen(Qt::NoPen);
    view.painter.setBrush(view.theme.accentBackground);
    for (const EntityMark &mark : m_marks->within(view.text)) {
        if (mark.entity != m_chosen)
            continue;
        for (const auto &box : view.layout.lineBoxes(inView(view, mark.span)))
            view.painter.drawRoundedRect(box.rect.adjusted(-2, 1, 2, -1), 3, 3);
    }
}

} // namespace Parallax

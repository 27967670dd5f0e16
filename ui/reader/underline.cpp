// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/underline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Parallax {

qreal underlineTop(const ReaderLayout::LineBox &box, int lane)
{
    return std::min(std::round(box.baseline + box.rect.height() * 0.16), box.rect.bottom() - 2) + lane * 3;
}

void UnderlineBatch::add(EntityGroup group, qreal left, qreal right, qreal top, qreal thickness)
{
    m_strokes[size_t(group)] += underlineStrokes(group, left, right, top, thickness);
}

void UnderlineBatch::paint(QPainter &painter, const Theme &theme) const
{
    painter.setPen(Qt::NoPen);
    for (size_t group = 0; group < m_strokes.size(); ++group) {
        painter.setBrush(entityColor(theme, EntityGroup(group)));
        painter.drawRects(m_strokes[group]);
    }
}

} // namespace Parallax

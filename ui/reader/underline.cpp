// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/underline.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <span>

namespace Parallax {

namespace {

struct Dash
{
    qreal length;
    qreal gap;
};

std::span<const Dash> pattern(EntityGroup group)
{
    static constexpr std::array solid{Dash{1e6, 0}};
    static constexpr std::array dashed{Dash{6, 3}};
    static constexpr std::array dotted{Dash{2, 2}};
    static constexpr std::array dashDot{Dash{7, 2}, Dash{2, 2}};
    switch (group) {
    case EntityGroup::Person:
        return solid;
    case EntityGroup::Organisation:
        return dashed;
    case EntityGroup::Place:
        return dotted;
    case EntityGroup::Other:
        break;
    }
    return dashDot;
}

} // namespace

QList<QRectF> underlineStrokes(EntityGroup group, qreal left, qreal right, qreal top, qreal thickness)
{
    QList<QRectF> strokes;
    const auto dashes = pattern(group);
    qreal x = std::round(left);
    for (size_t i = 0; x < right; i = (i + 1) % dashes.size()) {
        strokes.append(QRectF(x, top, std::min(dashes[i].length, right - x), thickness));
        x += dashes[i].length + dashes[i].gap;
    }
    return strokes;
}

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

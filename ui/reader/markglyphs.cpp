// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/markglyphs.h"

#include "ui/reader/underline.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>

namespace Parallax {

void paintNoteGlyph(QPainter &painter, QPointF topLeft, const QColor &ink, const QColor &paper)
{
    painter.save();
    painter.translate(std::floor(topLeft.x()) + 0.5, std::floor(topLeft.y()) + 0.5);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(paper);
    const QPolygonF sheet({{0, 0}, {5, 0}, {8, 3}, {8, 10}, {0, 10}});
    painter.drawPolygon(sheet);
    painter.drawPolyline(QPolygonF({{5, 0}, {5, 3}, {8, 3}}));
    painter.drawLine(QPointF(2, 5), QPointF(6, 5));
    painter.drawLine(QPointF(2, 7.5), QPointF(6, 7.5));
    painter.restore();
}

void paintSample(QPainter &painter, const QRectF &rect, MarkInk ink, const Theme &theme)
{
    const QPointF middle(std::round(rect.center().x()), std::round(rect.center().y()));
    switch (ink.of) {
    case MarkInk::Of::Note:
        return paintNoteGlyph(painter, middle - QPointF(5, 6), theme.soft, theme.paper);
    case MarkInk::Of::Tag:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink.in(theme));
        painter.drawRoundedRect(QRectF(middle.x() - 1, middle.y() - 7, 3, 14), 1.5, 1.5);
        return;
    case MarkInk::Of::Entity:
        break;
    }
    UnderlineBatch batch;
    batch.add(EntityGroup(ink.value), rect.left(), rect.right(), middle.y(), 2);
    batch.paint(painter, theme);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/look/stanceglyph.h"

#include <QPainter>
#include <QPainterPath>

namespace Parallax {

namespace {

/// In a square from -1 to 1, to be stroked.
QPainterPath glyphPath(Stance stance)
{
    QPainterPath path;
    const auto line = [&path](qreal x1, qreal y1, qreal x2, qreal y2) {
        path.moveTo(x1, y1);
        path.lineTo(x2, y2);
    };
    switch (stance) {
    case Stance::Supports:
        line(-0.5, 0, 0.5, 0);
        line(0, -0.5, 0, 0.5);
        break;
    case Stance::Opposes:
        line(-0.5, 0, 0.5, 0);
        break;
    case Stance::Demands:
        line(0, -0.6, 0, 0.15);
        line(0, 0.55, 0, 0.56);
        break;
    case Stance::Offers:
        path.addEllipse(QPointF(0, 0), 0.42, 0.42);
        break;
    case Stance::Conditional:
        path.arcMoveTo(QRectF(-0.32, -0.62, 0.64, 0.64), 170);
        path.arcTo(QRectF(-0.32, -0.62, 0.64, 0.64), 170, -235);
        path.lineTo(0, 0.2);
        line(0, 0.57, 0, 0.58);
        break;
    case Stance::Predicts:
        path.moveTo(-0.2, -0.45);
        path.lineTo(0.25, 0);
        path.lineTo(-0.2, 0.45);
        break;
    case Stance::Unclear:
        line(-0.02, 0, 0.02, 0);
        break;
    }
    return path;
}

} // namespace

void paintStanceGlyph(QPainter &painter, const QRectF &spot, Stance stance, const QColor &tint, const QColor &ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (tint.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawEllipse(spot);
    }
    painter.translate(spot.center());
    painter.scale(spot.width() / 2, spot.height() / 2);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, stance == Stance::Unclear ? 0.34 : 0.22, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(glyphPath(stance));
    painter.restore();
}

} // namespace Parallax

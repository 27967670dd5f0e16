// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/markglyphs.h"

#include "ui/reader/bands.h"
#include "ui/reader/underline.h"
#include "core/look/stanceglyph.h"

#include <QPainter>
#include <QPolygonF>

#include <cmath>
#include <utility>

namespace Parallax {

namespace {

/// How statements look in the text: a line beside it, and the corner where one begins.
void paintStatementSample(QPainter &painter, QPointF middle, bool direct, const QColor &ink)
{
    painter.setPen(QPen(ink, direct ? 1.5 : 2, direct ? Qt::SolidLine : Qt::DotLine, Qt::FlatCap));
    painter.drawLine(middle + QPointF(-3, -6), middle + QPointF(-3, 6));
    painter.setPen(QPen(ink, 1));
    painter.drawPolyline(QPolygonF({middle + QPointF(4.5, -5.5), middle + QPointF(0.5, -5.5), middle + QPointF(0.5, -1.5)}));
}

} // namespace

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

void paintLinkGlyph(QPainter &painter, const QRectF &spot, LinkKind kind, const Theme &theme)
{
    const bool against = kind == LinkKind::Contradicts;
    const QPointF middle = spot.center();
    const qreal half = spot.width() * 0.24;
    if (against) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.stance(Stance::Opposes).tint);
        painter.drawEllipse(spot);
    }
    painter.setPen(QPen(linkColor(theme, kind), 1.5, Qt::SolidLine, Qt::RoundCap));
    for (const qreal y : {-0.5 * half, 0.6 * half})
        painter.drawLine(middle + QPointF(-half, y), middle + QPointF(half, y));
    if (against)
        painter.drawLine(middle + QPointF(-0.6 * half, 1.2 * half), middle + QPointF(0.6 * half, -1.2 * half));
}

void paintEventLine(QPainter &painter, QPointF left, QPointF right, bool starts, bool ends, const QColor &ink)
{
    constexpr qreal turn = 4;
    QPen pen(ink, 1.25, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({1.5, 1.5});
    painter.setPen(pen);
    painter.drawLine(left, right);
    painter.setPen(QPen(ink, 1.25, Qt::SolidLine, Qt::FlatCap));
    for (const auto &[turns, corner] : {std::pair(starts, left), std::pair(ends, right)}) {
        if (turns)
            painter.drawLine(corner - QPointF(0, 0.5), corner + QPointF(0, turn));
    }
}

QPen pickedEventPen(const Theme &theme)
{
    QPen pen(theme.accent, 1.5, Qt::CustomDashLine, Qt::FlatCap, Qt::MiterJoin);
    pen.setDashPattern({4, 2});
    return pen;
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
    case MarkInk::Of::Position:
        return paintStanceGlyph(painter, QRectF(middle - QPointF(7, 7), QSizeF(14, 14)), Stance(ink.value),
            theme.stance(Stance(ink.value)).tint, ink.in(theme));
    case MarkInk::Of::Statement:
        return paintStatementSample(painter, middle, ink.value != 0, ink.in(theme));
    case MarkInk::Of::Date:
        return paintDateBand(painter, QRectF(middle - QPointF(6, 2), QSizeF(12, 5)), ink.in(theme), true);
    case MarkInk::Of::Figure:
        return paintFigureBand(painter, QRectF(middle - QPointF(6, 2), QSizeF(12, 5)), ink.in(theme));
    case MarkInk::Of::Event:
        return paintEventLine(painter, middle - QPointF(6.5, 2.5), middle + QPointF(6.5, -2.5), true, true, theme.soft);
    case MarkInk::Of::Link:
        return paintLinkGlyph(painter, QRectF(middle - QPointF(7, 7), QSizeF(14, 14)), LinkKind(ink.value), theme);
    case MarkInk::Of::Entity:
        break;
    }
    UnderlineBatch batch;
    batch.add(EntityGroup(ink.value), rect.left(), rect.right(), middle.y(), 2);
    batch.paint(painter, theme);
}

} // namespace Parallax

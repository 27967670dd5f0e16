// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/bands.h"

#include <QList>
#include <QPainter>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int stripe = 2;
constexpr int stripeStep = 4;

} // namespace

void paintDateBand(QPainter &painter, const QRectF &band, const QColor &ink, bool hasValue)
{
    if (hasValue)
        return painter.fillRect(band, ink);
    painter.setPen(QPen(ink, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(band.adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintFigureBand(QPainter &painter, const QRectF &band, const QColor &ink)
{
    // Small rectangles: brushes with a pattern are anchored to the view and crawl while one scrolls.
    QList<QRectF> stripes;
    for (qreal x = band.left(); x < band.right(); x += stripeStep)
        stripes.append(QRectF(x, band.top(), std::min<qreal>(stripe, band.right() - x), band.height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawRects(stripes);
}

} // namespace Parallax

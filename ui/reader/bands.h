// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

class QColor;
class QPainter;

namespace Parallax {

// How values are marked, in the text and in the legend.

void paintDateBand(QPainter &painter, const QRectF &band, const QColor &ink, bool hasValue);
void paintFigureBand(QPainter &painter, const QRectF &band, const QColor &ink);

} // namespace Parallax

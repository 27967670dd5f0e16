// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stance.h"

#include <QColor>
#include <QRectF>

class QPainter;

namespace Parallax {

/// The sign of a stance in a round spot: margin, lists, inspector. Drawn with strokes, so that it is alike in every font.
/// An invalid `tint` leaves the spot out.
void paintStanceGlyph(QPainter &painter, const QRectF &spot, Stance stance, const QColor &tint, const QColor &ink);

} // namespace Parallax

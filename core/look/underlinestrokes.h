// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/look/theme.h"

#include <QList>
#include <QRectF>

namespace Parallax {

/// The strokes of one underline, on screen in pixels; elsewhere `scale` is the size of a pixel of the screen. Drawn as small
/// rectangles: the stroker of dashed pens costs more than the text.
QList<QRectF> underlineStrokes(EntityGroup group, qreal left, qreal right, qreal top, qreal thickness, qreal scale = 1);

} // namespace Parallax

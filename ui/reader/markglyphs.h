// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/markink.h"

class QPainter;
class QPen;
class QPointF;
class QRectF;

namespace Parallax {

/// A sheet with a folded corner, 9 by 11 pixels.
void paintNoteGlyph(QPainter &painter, QPointF topLeft, const QColor &ink, const QColor &paper);

/// "=" for what belongs together, "≠" for what contradicts; in the middle of a square.
void paintLinkGlyph(QPainter &painter, const QRectF &spot, LinkKind kind, const Theme &theme);

/// The dotted line of the box round an event, and the broken one when it is picked.
QPen eventPen(const Theme &theme, bool decided);
QPen pickedEventPen(const Theme &theme);

/// What a mark looks like, in the middle of `rect`: a stripe, a note's glyph, an underline.
void paintSample(QPainter &painter, const QRectF &rect, MarkInk ink, const Theme &theme);

} // namespace Parallax

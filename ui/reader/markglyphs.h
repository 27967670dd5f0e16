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

/// The dotted line above the words of an event, turned down where it starts and ends; and the broken one round the words
/// of the one that is picked.
void paintEventLine(QPainter &painter, QPointF left, QPointF right, bool starts, bool ends, const QColor &ink);
QPen pickedEventPen(const Theme &theme);

/// What a mark looks like, in the middle of `rect`: a stripe, a note's glyph, an underline.
void paintSample(QPainter &painter, const QRectF &rect, MarkInk ink, const Theme &theme);

} // namespace Parallax

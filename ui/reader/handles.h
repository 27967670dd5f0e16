// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/boundarymoves.h"
#include "ui/reader/readerlayout.h"

#include <optional>

namespace Parallax {

/// By what one end of the picked passage is dragged: a bar as high as the line, with a knob above or below.
struct Handle
{
    static constexpr qreal radius = 4.5;

    QRectF bar; ///< page
    QPointF knob; ///< its middle
};

/// Nothing while that end is out of the text that is `seen`.
std::optional<Handle> handleOf(ReaderLayout &page, TextSpan seen, TextSpan span, Boundary boundary);

/// The end whose handle a point (page) is on, within a reach of five pixels; of two, the nearer one.
std::optional<Boundary> handleAt(ReaderLayout &page, TextSpan seen, TextSpan span, QPointF point);

} // namespace Parallax

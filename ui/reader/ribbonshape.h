// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QPainterPath>

namespace Parallax {

class PageArea;

/// Where a ribbon meets the text of one reader, from the top of the reader's view. Pixels.
struct RibbonEnd
{
    qreal top = 0;
    qreal bottom = 0;
    int beyond = 0; ///< -1 when the passage is above the view, 1 when it is below; top and bottom are then that edge

    friend bool operator==(const RibbonEnd &, const RibbonEnd &) = default;
};

/// Lays out nothing that is not in view.
RibbonEnd ribbonEnd(PageArea &view, TextSpan span);

struct Ribbon
{
    RibbonEnd left;
    RibbonEnd right;

    [[nodiscard]] bool isInView() const { return left.beyond == 0 || right.beyond == 0; }
    /// The side whose passage is out of view: -1 left, 1 right, 0 for neither.
    [[nodiscard]] int openSide() const { return left.beyond != 0 ? -1 : right.beyond != 0 ? 1 : 0; }
};

/// The band from one text to the other across a gutter of this width; it leaves both texts level. Where a passage is out
/// of view, it ends at its word, which is at `wordX`.
QPainterPath ribbonPath(const Ribbon &ribbon, qreal width, qreal wordX);

/// Its upper and lower edge alone: where it meets the texts it has none.
QPainterPath ribbonEdges(const Ribbon &ribbon, qreal width, qreal wordX);

/// The height of its word: in the middle, or beside the one passage that is in view.
qreal ribbonCentre(const Ribbon &ribbon);

} // namespace Parallax

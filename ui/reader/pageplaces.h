// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRectF>

namespace Parallax {

/// What is at the top edge of the view: `y` pixels below where the paragraph's own height begins (its gap included).
struct PageAnchor
{
    int paragraph = 0;
    int y = 0;

    friend bool operator==(const PageAnchor &, const PageAnchor &) = default;
};

/// The part of one line that a span covers. `rect` is as high as the line.
struct PageLineBox
{
    QRectF rect;
    qreal baseline = 0;
};

struct PageInView
{
    PageAnchor anchor;
    int first = 0;
    int last = 0; ///< exclusive
};

} // namespace Parallax

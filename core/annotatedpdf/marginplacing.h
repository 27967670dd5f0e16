// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Parallax {

/// What stands in the margin beside a line, as far as room is concerned. The unit is the caller's.
struct MarginBox
{
    int page = 0; ///< of its line
    qreal wanted = 0; ///< top, beside its line
    qreal height = 0;
    qreal gap = 0; ///< above it, where another one stands there
};

struct MarginPlace
{
    int page = 0; ///< a later one than its line's where there was no room
    qreal top = 0;
};

/// Room for the boxes of one page.
struct MarginRoom
{
    qreal top = 0;
    qreal bottom = 0;
};

/// Boxes in the order of their lines: each as near to its line as the others let it, none over another. What does not fit goes to
/// the next page. `rooms` by page; pages beyond them are as the last. Every box is placed; one higher than a page alone on one.
std::vector<MarginPlace> placeInMargin(const std::vector<MarginBox> &boxes, const std::vector<MarginRoom> &rooms);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/popupplace.h"

#include <algorithm>

namespace Parallax {

namespace {

constexpr int gap = 4;

} // namespace

QRect popupPlace(const QRect &anchor, const QSize &size, const QRect &screen)
{
    const int below = anchor.top() + anchor.height() + gap;
    const int above = anchor.top() - gap - size.height();
    const bool fitsBelow = below + size.height() <= screen.top() + screen.height();
    const int lowest = screen.top() + screen.height() - size.height();
    const int y = fitsBelow || above < screen.top() ? std::max(screen.top(), std::min(below, lowest)) : above;
    const int rightmost = screen.left() + screen.width() - size.width();
    const int x = std::max(screen.left(), std::min(anchor.left(), rightmost));
    return {QPoint(x, y), size};
}

} // namespace Parallax

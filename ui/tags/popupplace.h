// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRect>

namespace Parallax {

/// Where a popup of `size` goes on a screen: under `anchor`, its left edges in line; above it where there is no room
/// below; never over the edges of the screen. Pixels.
QRect popupPlace(const QRect &anchor, const QSize &size, const QRect &screen);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

namespace Parallax {

struct Theme;

/// For what has boxes to be ticked: their outline stands out from the window in dark colours too. Not for what fills itself
/// with the colour of the window.
QPalette tickPalette(const Theme &theme);

} // namespace Parallax

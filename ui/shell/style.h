// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/look/theme.h"

namespace Parallax {

/// What of the look lies outside the panes: palette, interface font, icon theme, and a style sheet for the standard
/// controls. Call again when the theme changes.
void applyStyle(const Theme &theme);

/// What the desktop asks for: Qt before 6.5 tells it by the palette alone, so ask before applyStyle().
bool desktopIsDark();

} // namespace Parallax

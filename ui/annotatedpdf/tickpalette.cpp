// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/tickpalette.h"

#include "core/look/theme.h"

namespace Parallax {

QPalette tickPalette(const Theme &theme)
{
    QPalette palette = theme.palette();
    // The style outlines its boxes in the colour of the window made darker by this much, which nobody sees on dark ground.
    constexpr int styleDarkens = 140; // per cent
    palette.setColor(QPalette::Window, theme.faint.lighter(styleDarkens));
    return palette;
}

} // namespace Parallax

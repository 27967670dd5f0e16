// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <array>

namespace Parallax {

/// One colour of a tag, 0xRRGGBB, in a shade for light paper and one for dark: at least 3:1 against either.
struct TagShade
{
    quint32 light;
    quint32 dark;
};

/// After the colours of Okabe and Ito (Color Universal Design, 2008), which people with any kind of colour blindness tell apart;
/// blue, vermilion, green, purple, amber, sky, olive, grey. A tag stores its index; names always stand beside colours.
inline constexpr std::array<TagShade, 8> tagPalette{{
    {0x0072b2, 0x6bb3e8},
    {0xd55e00, 0xff9a5c},
    {0x008f68, 0x4fd0a5},
    {0xb85f91, 0xe6a3c8},
    {0xa87200, 0xf0bc4f},
    {0x2e8fc4, 0x8fd3f7},
    {0x7a7400, 0xd6cf57},
    {0x5a6470, 0xa3abb4},
}};

/// Any index is good: a project of a later Parallax may hold more colours.
constexpr TagShade tagShade(int color)
{
    return tagPalette[size_t(color < 0 ? 0 : color) % tagPalette.size()];
}

} // namespace Parallax

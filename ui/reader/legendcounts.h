// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/look/theme.h"

#include <array>

namespace Parallax {

/// How many marks of each kind are in the open articles.
struct LegendCounts
{
    std::array<int, entityGroupCount> entities{};
    int positions = 0;
    int statements = 0;
    int dates = 0;
    int figures = 0;
    int events = 0;
    int links = 0;
    int tags = 0;
    int notes = 0;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/foldedtime.h"
#include "core/timeline/timelineitem.h"

#include <array>

namespace Parallax {

/// How many items lie in one of equal parts of the line, by TimelineGroup.
struct TimelineBin
{
    std::array<int, 3> counts{};

    [[nodiscard]] int total() const { return counts[0] + counts[1] + counts[2]; }
    friend bool operator==(const TimelineBin &, const TimelineBin &) = default;
};

/// More of them could not be told apart, and Qt Charts slows down with thousands of points.
inline constexpr int mostTimelineBins = 150;

/// From position 0 to 1 of the line. An item counts once, in the middle of its time.
std::vector<TimelineBin> timelineBins(const TimelineData &data, const FoldedTime &time, int count);

} // namespace Parallax

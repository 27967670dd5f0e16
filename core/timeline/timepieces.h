// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timespan.h"

#include <vector>

namespace Parallax {

/// A stretch of days that FoldedTime draws in one way.
struct TimePiece
{
    enum class Kind {
        Days, ///< has dates that are known to the day
        Month, ///< is only known as a month, or is a short time between such months
        Longer, ///< only as a year, a decade ...
        Empty ///< nothing is known to lie in it; more than one of them may follow each other, where a longer date ends
    };
    double firstDay = 0;
    double lastDay = 0;
    Kind kind = Kind::Empty;
    double units = 1; ///< months or years
};

/// Ascending, without holes, from the first day of all spans to the last.
std::vector<TimePiece> timePieces(const std::vector<TimeSpan> &spans);

} // namespace Parallax

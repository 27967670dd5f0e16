// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <vector>

namespace Parallax {

/// A moment where a tick could be.
struct TickDate
{
    double day = 0; ///< of TimeSpan
    int rank = 0; ///< the less, the more it tells
    bool isYear = false; ///< a year begins, and that is all to be said
    bool amongHours = false; ///< hours are shown around it
};

/// Adds the moments from `first` up to `last` at which round years, months, days or hours begin, as fine as `step` days allow, in
/// ascending order; `begins`: the first day too, where something begins, whatever day it is.
void addTickDates(std::vector<TickDate> &dates, double first, double last, double step, bool begins);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timespan.h"

#include <vector>

namespace Parallax {

/// Whether two dates say the same of one event, one of them perhaps finer: one lies in the other. An open end reaches on.
bool agree(const TimeSpan &a, const TimeSpan &b);

/// Those of `given` (by number) that say another thing than `own`, none that a finer one of them agrees with; by time.
std::vector<size_t> otherDates(const std::optional<TimeSpan> &own, const std::vector<TimeSpan> &given);

/// Earlier, and of two that begin together the wider.
inline bool isEarlier(const TimeSpan &a, const TimeSpan &b)
{
    return a.first != b.first ? a.first < b.first : a.last > b.last;
}

} // namespace Parallax

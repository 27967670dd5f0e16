// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineitem.h"

#include <array>
#include <memory>

namespace Parallax {

/// Which lanes are shown, by TimelineGroup.
using TimelineGroups = std::array<bool, 3>;
inline constexpr TimelineGroups allTimelineGroups{true, true, true};

/// What is left of it with the lanes that have something between these days (of TimeSpan).
std::shared_ptr<const TimelineData> onlyLanesWithin(const TimelineData &data, double firstDay, double lastDay);

/// What is left of it with these lanes only; the same data where that is all. In linear time.
std::shared_ptr<const TimelineData> onlyGroups(const std::shared_ptr<const TimelineData> &data, const TimelineGroups &groups);

} // namespace Parallax

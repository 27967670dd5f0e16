// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineitem.h"

namespace Parallax::Bench {

/// A timeline of ten years and some earlier ones with about as many marks as said, of all groups: days, moments, months, years,
/// intervals, vague and open dates; crowded weeks and empty ones; one in fifty undated. The same every time.
TimelineData manyItems(int items);

} // namespace Parallax::Bench

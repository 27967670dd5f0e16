// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinelayout.h"

namespace Parallax {

/// Writes titles beside their marks, above or below them, the important ones first; what finds no room is left out. No label
/// lies on another one or on a mark.
void addLabels(TimelineLayout &layout, const LaneRows &rows, const TimelineData &data, const TimelineSheet &sheet);

} // namespace Parallax

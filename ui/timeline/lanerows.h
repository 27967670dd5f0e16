// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/lanemarks.h"
#include "ui/timeline/timelinesheet.h"

namespace Parallax {

/// The lanes of a timeline at one scale: everything that panning and scrolling leave as it is.
struct LaneRows
{
    struct Row
    {
        TimelineGroup group = TimelineGroup::Events;
        bool isHeading = false; ///< the name of a group above its lanes
        int lane = -1; ///< index into TimelinePlaces::lanes; of a heading, of its first one
        double top = 0; ///< from the top of the first row
        double height = 0;
        double firstSlot = 0; ///< top of the first row of marks, from `top`
        int slots = 0;
        LaneMarks marks;
    };
    std::vector<Row> rows;
    double height = 0;

    static LaneRows of(const TimelinePlaces &places, const TimelineData &data, const TimelineSheet &sheet);
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/foldedtime.h"
#include "core/timeline/timelineitem.h"

#include <utility>
#include <vector>

namespace Parallax {

/// Where the items lie on the folded line, and in which lane: worked out once for each data and folding, so that zooming and
/// panning only multiply. Items are indexes into TimelineData::items.
struct TimelinePlaces
{
    /// How a date is drawn.
    enum Form : quint8 { Point = 1, ReachesBack = 2, ReachesOn = 4 };

    /// Apart from the items themselves, so that thousands of them are gone through without touching the rest of what they hold.
    struct Lane
    {
        TimelineGroup group = TimelineGroup::Events;
        int lane = -1; ///< index into TimelineData::lanes; -1 for a whole group
        std::vector<quint32> items; ///< ascending by start
        std::vector<double> starts; ///< position, by index into `items`
        std::vector<double> ends;
        std::vector<quint8> forms; ///< Form
    };

    std::vector<double> starts; ///< position, by item
    std::vector<double> ends;
    std::vector<Lane> lanes;
    /// Two dates of one event, the earlier first: neighbours where there are more.
    std::vector<std::pair<quint32, quint32>> disputes;

    static quint8 formOf(const TimeSpan &time);
    /// `compact`: one lane a group.
    static TimelinePlaces of(const TimelineData &data, const FoldedTime &time, bool compact);
    /// Index into `lanes`, -1 for none.
    [[nodiscard]] int laneOf(const TimelineData &data, quint32 item) const;
};

} // namespace Parallax

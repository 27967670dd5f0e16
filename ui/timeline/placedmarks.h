// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/lanemarks.h"

#include <cmath>
#include <map>
#include <utility>

namespace Parallax {

/// A lane on its way to its marks: what found a place, and what did not.
struct PlacedMarks
{
    static constexpr double gap = 2; ///< between marks of a row

    std::vector<TimelineMark> marks; ///< of one item each
    std::vector<std::pair<size_t, quint32>> joining; ///< mark in whose place several come, and the item that joins it
    std::map<qint64, std::vector<quint32>> crowds; ///< points without a place, by cell

    static qint64 cellAt(double x) { return qint64(std::floor(x / LaneMarks::cell)); }
};

/// What did not find a place is put together with its neighbours. Counts of crowds are in the row `slot`.
LaneMarks gathered(PlacedMarks placed, const TimelinePlaces &places, const TimelineData &data, double scale, int slot);

} // namespace Parallax

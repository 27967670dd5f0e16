// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinewalk.h"

#include <algorithm>
#include <cmath>

namespace Parallax {

namespace {

quint32 nearestIn(const TimelinePlaces &places, const TimelinePlaces::Lane &lane, double position)
{
    const auto away = [&](quint32 item) { return std::abs(0.5 * (places.starts[item] + places.ends[item]) - position); };
    return *std::min_element(lane.items.begin(), lane.items.end(), [&](quint32 a, quint32 b) { return away(a) < away(b); });
}

} // namespace

std::optional<quint32> besideItem(const TimelinePlaces &places, const TimelineData &data, quint32 item, int direction)
{
    const int lane = places.laneOf(data, item);
    if (lane < 0)
        return std::nullopt;
    const auto &items = places.lanes[size_t(lane)].items;
    const auto at = std::lower_bound(items.begin(), items.end(), item) - items.begin() + direction;
    if (at < 0 || at >= std::ssize(items))
        return std::nullopt;
    return items[size_t(at)];
}

std::optional<quint32> acrossLanes(const TimelinePlaces &places, const TimelineData &data, quint32 item, int direction)
{
    const double middle = 0.5 * (places.starts[item] + places.ends[item]);
    for (int lane = places.laneOf(data, item) + direction; lane >= 0 && lane < int(places.lanes.size()); lane += direction) {
        if (!places.lanes[size_t(lane)].items.empty())
            return nearestIn(places, places.lanes[size_t(lane)], middle);
    }
    return std::nullopt;
}

std::optional<quint32> nearestItem(const TimelinePlaces &places, double position)
{
    for (const auto &lane : places.lanes) {
        if (!lane.items.empty())
            return nearestIn(places, lane, position);
    }
    return std::nullopt;
}

} // namespace Parallax

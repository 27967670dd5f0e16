// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinegroups.h"

namespace Parallax {

namespace {

/// `shown` by lane.
std::shared_ptr<const TimelineData> onlyLanes(const TimelineData &data, const std::vector<bool> &shown)
{
    auto rest = std::make_shared<TimelineData>();
    rest->basis = data.basis;
    std::vector<quint32> laneOf(data.lanes.size());
    for (size_t i = 0; i < data.lanes.size(); ++i) {
        laneOf[i] = quint32(rest->lanes.size());
        if (shown[i])
            rest->lanes.push_back(data.lanes[i]);
    }
    const auto take = [&](const std::vector<TimelineItem> &from, std::vector<TimelineItem> &into) {
        for (const TimelineItem &item : from) {
            if (!shown[item.lane])
                continue;
            into.push_back(item);
            into.back().lane = laneOf[item.lane];
        }
    };
    take(data.items, rest->items);
    take(data.undated, rest->undated);
    return rest;
}

} // namespace

std::shared_ptr<const TimelineData> onlyLanesWithin(const TimelineData &data, double firstDay, double lastDay)
{
    std::vector<bool> shown(data.lanes.size());
    for (const TimelineItem &item : data.items) {
        if (item.time.first < lastDay && item.time.last > firstDay)
            shown[item.lane] = true;
    }
    return onlyLanes(data, shown);
}

std::shared_ptr<const TimelineData> onlyGroups(const std::shared_ptr<const TimelineData> &data, const TimelineGroups &groups)
{
    if (!data || groups == allTimelineGroups)
        return data;
    std::vector<bool> shown;
    for (const TimelineLane &lane : data->lanes)
        shown.push_back(groups[size_t(lane.group)]);
    return onlyLanes(*data, shown);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinegroups.h"

namespace Parallax {

std::shared_ptr<const TimelineData> onlyGroups(const std::shared_ptr<const TimelineData> &data, const TimelineGroups &groups)
{
    if (!data || groups == allTimelineGroups)
        return data;
    auto rest = std::make_shared<TimelineData>();
    rest->basis = data->basis;
    std::vector<quint32> laneOf(data->lanes.size());
    for (size_t i = 0; i < data->lanes.size(); ++i) {
        laneOf[i] = quint32(rest->lanes.size());
        if (groups[size_t(data->lanes[i].group)])
            rest->lanes.push_back(data->lanes[i]);
    }
    const auto take = [&](const std::vector<TimelineItem> &from, std::vector<TimelineItem> &into) {
        for (const TimelineItem &item : from) {
            if (!groups[size_t(data->lanes[item.lane].group)])
                continue;
            into.push_back(item);
            into.back().lane = laneOf[item.lane];
        }
    };
    take(data->items, rest->items);
    take(data->undated, rest->undated);
    return rest;
}

} // namespace Parallax

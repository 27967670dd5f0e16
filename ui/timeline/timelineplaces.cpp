// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelineplaces.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace Parallax {

namespace {

/// Index into the lanes that are drawn, by index into those of the data.
std::vector<int> drawnLanes(const TimelineData &data, bool compact, std::vector<TimelinePlaces::Lane> &lanes)
{
    std::vector<int> drawn(data.lanes.size(), 0);
    for (size_t i = 0; i < data.lanes.size(); ++i) {
        if (!compact || lanes.empty() || lanes.back().group != data.lanes[i].group)
            lanes.push_back({data.lanes[i].group, compact ? -1 : int(i), {}, {}, {}, {}});
        drawn[i] = int(lanes.size()) - 1;
    }
    return drawn;
}

std::vector<std::pair<quint32, quint32>> disputesOf(const TimelineData &data)
{
    std::vector<std::pair<quint32, quint32>> disputes;
    std::map<QUuid, quint32> before;
    for (quint32 i = 0; i < data.items.size(); ++i) {
        const TimelineItem &item = data.items[i];
        if (!item.has(TimelineItem::Disputed) && !item.has(TimelineItem::OtherDate))
            continue;
        if (const auto [found, isNew] = before.try_emplace(item.id, i); !isNew)
            disputes.emplace_back(std::exchange(found->second, i), i);
    }
    return disputes;
}

} // namespace

quint8 TimelinePlaces::formOf(const TimeSpan &time)
{
    const quint8 reach = quint8((time.flags & (Edtf::OpenStart | Edtf::UnknownStart) ? ReachesBack : 0)
        | (time.flags & (Edtf::OpenEnd | Edtf::UnknownEnd) ? ReachesOn : 0));
    return reach == 0 && time.isPoint() && !time.isVague() ? quint8(Point) : reach;
}

TimelinePlaces TimelinePlaces::of(const TimelineData &data, const FoldedTime &time, bool compact)
{
    TimelinePlaces places;
    const auto drawn = drawnLanes(data, compact, places.lanes);
    std::vector<size_t> counts(places.lanes.size(), 0);
    for (const TimelineItem &item : data.items)
        ++counts[size_t(drawn[item.lane])];
    for (size_t i = 0; i < counts.size(); ++i) {
        Lane &lane = places.lanes[i];
        lane.items.reserve(counts[i]);
        lane.starts.reserve(counts[i]);
        lane.ends.reserve(counts[i]);
        lane.forms.reserve(counts[i]);
    }
    places.starts.reserve(data.items.size());
    places.ends.reserve(data.items.size());
    for (quint32 i = 0; i < data.items.size(); ++i) {
        const TimelineItem &item = data.items[i];
        // Neighbours often have the same date: looked up once.
        const bool same = i > 0 && item.time.first == data.items[i - 1].time.first && item.time.last == data.items[i - 1].time.last;
        places.starts.push_back(same ? places.starts.back() : time.position(item.time.first));
        places.ends.push_back(same ? places.ends.back() : time.position(item.time.last));
        Lane &lane = places.lanes[size_t(drawn[item.lane])];
        lane.items.push_back(i);
        lane.starts.push_back(places.starts.back());
        lane.ends.push_back(places.ends.back());
        lane.forms.push_back(formOf(item.time));
    }
    places.disputes = disputesOf(data);
    return places;
}

int TimelinePlaces::laneOf(const TimelineData &data, quint32 item) const
{
    const TimelineItem &wanted = data.items[item];
    for (size_t i = 0; i < lanes.size(); ++i) {
        if (lanes[i].lane == int(wanted.lane) || (lanes[i].lane < 0 && lanes[i].group == data.lanes[wanted.lane].group))
            return int(i);
    }
    return -1;
}

} // namespace Parallax

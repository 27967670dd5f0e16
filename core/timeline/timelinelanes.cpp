// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timelinelanes.h"

#include "core/timeline/eventlanes.h"

#include <algorithm>
#include <tuple>

namespace Parallax {

quint32 TimelineLanes::eventLane(const QString &kind)
{
    const QString code = eventLaneOf(kind);
    const auto it =
        std::find_if(eventLaneCodes.begin(), eventLaneCodes.end(), [&code](const char *each) { return code == QLatin1StringView(each); });
    return count(TimelineGroup::Events, it - eventLaneCodes.begin());
}

quint32 TimelineLanes::actorLane(std::optional<qint64> entity)
{
    return count(TimelineGroup::Statements, entity);
}

quint32 TimelineLanes::outletLane(std::optional<qint64> source)
{
    return count(TimelineGroup::Publications, source);
}

quint32 TimelineLanes::count(TimelineGroup group, std::optional<qint64> key)
{
    const auto next = quint32(m_lanes.size());
    quint32 lane = next;
    if (!key)
        lane = *(m_nameless[size_t(group)] = m_nameless[size_t(group)].value_or(next));
    else if (const auto known = m_known[size_t(group)].constFind(*key); known != m_known[size_t(group)].constEnd())
        lane = *known;
    else
        m_known[size_t(group)].insert(*key, next);
    if (lane == next)
        m_lanes.push_back({group, key, 0});
    ++m_lanes[lane].count;
    return lane;
}

std::vector<quint32> TimelineLanes::lanesOf(TimelineGroup group) const
{
    std::vector<quint32> lanes;
    for (quint32 i = 0; i < m_lanes.size(); ++i) {
        if (m_lanes[i].group == group)
            lanes.push_back(i);
    }
    std::sort(lanes.begin(), lanes.end(), [this, group](quint32 a, quint32 b) {
        const auto rank = [group](const Lane &lane) {
            return std::make_tuple(!lane.key, group == TimelineGroup::Events ? 0 : -lane.count, lane.key);
        };
        return rank(m_lanes[a]) < rank(m_lanes[b]);
    });
    return lanes;
}

TimelineLane TimelineLanes::shown(const Lane &from, const Name &name)
{
    TimelineLane lane;
    lane.group = from.group;
    lane.count = from.count;
    if (from.group == TimelineGroup::Events)
        lane.kind = QString::fromLatin1(eventLaneCodes[size_t(*from.key)]);
    else if (from.key)
        lane.name = name(from.group, *from.key);
    if (from.group == TimelineGroup::Statements)
        lane.entity = from.key;
    return lane;
}

void TimelineLanes::settle(TimelineData &data, const Name &name) const
{
    std::vector<quint32> settled(m_lanes.size());
    for (const auto group : {TimelineGroup::Events, TimelineGroup::Statements, TimelineGroup::Publications}) {
        TimelineLane rest;
        rest.group = group;
        rest.isRest = true;
        std::vector<quint32> inRest;
        int named = 0;
        for (const quint32 each : lanesOf(group)) {
            if (group != TimelineGroup::Events && m_lanes[each].key && ++named > mostLanes) {
                inRest.push_back(each);
                rest.count += m_lanes[each].count;
                continue;
            }
            settled[each] = quint32(data.lanes.size());
            data.lanes.push_back(shown(m_lanes[each], name));
        }
        for (const quint32 each : inRest)
            settled[each] = quint32(data.lanes.size());
        if (!inRest.empty())
            data.lanes.push_back(rest);
    }
    for (auto *items : {&data.items, &data.undated}) {
        for (TimelineItem &item : *items)
            item.lane = settled[item.lane];
    }
}

} // namespace Parallax

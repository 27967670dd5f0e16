// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/lanerows.h"

#include <QtConcurrentMap>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace Parallax {

namespace {

constexpr double lanePadding = 5; ///< above and below the marks of a lane together
/// Rows of marks, at most, by TimelineGroup.
constexpr std::array<int, 3> mostSlots{6, 4, 2};
/// Rows that titles may use beside those of the marks.
constexpr std::array<int, 3> titleSlots{2, 0, 0};

size_t groupOf(const TimelinePlaces::Lane &lane)
{
    return size_t(lane.group);
}

/// How many rows each lane would have if there were room for all.
std::vector<int> wantedSlots(const TimelinePlaces &places, const TimelineData &data, const TimelineSheet &sheet)
{
    std::vector<int> wanted;
    wanted.reserve(places.lanes.size());
    for (const auto &lane : places.lanes) {
        const int used = LaneMarks::slotsFor(places, lane, data, sheet.scale(), mostSlots[groupOf(lane)], sheet.compact);
        // One or two marks find room for their titles beside them.
        const int most = !sheet.compact && lane.items.size() < 3 ? 1 : 2;
        const int titles = std::min(most, titleSlots[groupOf(lane)]);
        wanted.push_back(used + titles);
    }
    return wanted;
}

/// Rows are taken from where most are until all lanes are seen at once, but none loses its last one. Events, which have names,
/// keep more than others.
void squeeze(std::vector<int> &slots, const TimelinePlaces &places, int room)
{
    constexpr std::array<int, 3> kept{5, 1, 0};
    const auto spare = [&](size_t lane) { return slots[lane] > 1 ? slots[lane] - kept[groupOf(places.lanes[lane])] : -100; };
    int excess = std::accumulate(slots.begin(), slots.end(), 0) - room;
    while (excess-- > 0) {
        size_t most = 0;
        for (size_t i = 1; i < slots.size(); ++i)
            most = spare(i) > spare(most) ? i : most;
        if (slots[most] <= 1)
            return;
        --slots[most];
    }
}

/// Events get the rows that are left over, since only they have titles to write.
void stretch(std::vector<int> &slots, const TimelinePlaces &places, int room)
{
    constexpr int mostMore = 2;
    int left = room - std::accumulate(slots.begin(), slots.end(), 0);
    for (int round = 0; round < mostMore; ++round) {
        for (size_t i = 0; i < slots.size() && left > 0; ++i) {
            if (places.lanes[i].group == TimelineGroup::Events) {
                ++slots[i];
                --left;
            }
        }
    }
}

/// Lanes know nothing of each other: where they have many items, all cores work on them.
void placeMarks(LaneRows &rows, const TimelinePlaces &places, const TimelineData &data, const TimelineSheet &sheet)
{
    constexpr size_t many = 10'000;
    const auto place = [&](LaneRows::Row &row) {
        if (!row.isHeading)
            row.marks = LaneMarks::of(places, places.lanes[size_t(row.lane)], data, sheet.scale(), row.slots, true, sheet.compact);
    };
    if (data.items.size() < many)
        std::for_each(rows.rows.begin(), rows.rows.end(), place);
    else
        QtConcurrent::blockingMap(rows.rows, place);
}

} // namespace

LaneRows LaneRows::of(const TimelinePlaces &places, const TimelineData &data, const TimelineSheet &sheet)
{
    const double heading = std::ceil(sheet.metrics.height()) + 8;
    auto slots = wantedSlots(places, data, sheet);
    if (slots.empty())
        return {};
    double fixed = double(places.lanes.size()) * lanePadding;
    for (size_t i = 0; i < places.lanes.size() && !sheet.compact; ++i)
        fixed += i == 0 || places.lanes[i].group != places.lanes[i - 1].group ? heading : 0;
    const int room = int((sheet.lanesBottom() - fixed) / sheet.slotHeight());
    if (sheet.compact)
        squeeze(slots, places, room);
    stretch(slots, places, room);

    LaneRows result;
    for (size_t i = 0; i < places.lanes.size(); ++i) {
        const auto &lane = places.lanes[i];
        if (!sheet.compact && (i == 0 || lane.group != places.lanes[i - 1].group)) {
            result.rows.push_back({lane.group, true, int(i), result.height, heading, 0, 0, {}});
            result.height += heading;
        }
        const double height = slots[i] * sheet.slotHeight() + lanePadding;
        result.rows.push_back({lane.group, false, int(i), result.height, height, 0.5 * lanePadding, slots[i], {}});
        result.height += height;
    }
    placeMarks(result, places, data, sheet);
    return result;
}

} // namespace Parallax

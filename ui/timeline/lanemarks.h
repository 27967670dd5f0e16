// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelineplaces.h"

namespace Parallax {

/// What stands for one item, or for several that lie too close. Lengths are pixels, from position 0 of the line.
struct TimelineMark
{
    /// A stack: several items of one date that is a bar.
    enum class Shape : quint8 { Point, Bar, Stack, Count };

    Shape shape = Shape::Point;
    quint8 slot = 0; ///< row of its lane
    quint32 item = 0; ///< of several, the first of its `count` in LaneMarks::crowds
    quint32 count = 1;
    double left = 0; ///< with arrows and fading ends
    double right = 0;
};

/// The marks of one lane at one scale. Each item is in exactly one of them.
struct LaneMarks
{
    static constexpr double pointSize = 12;
    static constexpr double pitch = 14; ///< of points side by side
    static constexpr double leastBar = 16;
    static constexpr double barHeight = 7;
    static constexpr double longBar = 240; ///< a line along the bottom of its row, with the title on it
    static constexpr double arrow = 12; ///< beyond the end that is open or not known
    /// Points closer than this are one crowd when they find no room. Fixed on the line, so that panning changes no count.
    static constexpr double cell = 36;

    std::vector<TimelineMark> marks; ///< ascending by left
    std::vector<double> reach; ///< the farthest right so far, by mark
    std::vector<quint32> crowds; ///< items

    static constexpr int mostSlots = 16;

    /// `scale` is pixels a position, `slots` the rows there are, at least one. Points gather around the middle row where
    /// `middleFirst`, else they fill the rows from the first one. Points of one day stand one below the other where they are events,
    /// whose titles need room; others stand side by side as far as the day is wide enough. `stacks`: bars of one date are put together
    /// where there are more than two.
    static LaneMarks of(const TimelinePlaces &places, const TimelinePlaces::Lane &lane, const TimelineData &data, double scale, int slots,
        bool middleFirst, bool stacks);
    /// How many rows they take one above the other, at most `most`; at least one.
    static int slotsFor(
        const TimelinePlaces &places, const TimelinePlaces::Lane &lane, const TimelineData &data, double scale, int most, bool stacks);
    /// Indexes of the first mark that reaches beyond `left` and of the first that begins after `right`.
    [[nodiscard]] std::pair<size_t, size_t> between(double left, double right) const;
};

/// Of the round count of this many.
double countWidth(quint32 count);
/// "12", "340", "1.2k".
QString countText(quint32 count);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinebins.h"

#include <algorithm>

namespace Parallax {

std::vector<TimelineBin> timelineBins(const TimelineData &data, const FoldedTime &time, int count)
{
    std::vector<TimelineBin> bins(size_t(std::clamp(count, 1, mostTimelineBins)));
    if (time.isEmpty())
        return bins;
    for (const TimelineItem &item : data.items) {
        const double middle = 0.5 * (time.position(item.time.first) + time.position(item.time.last));
        const auto bin = size_t(std::clamp(middle, 0.0, 1.0) * double(bins.size()));
        ++bins[std::min(bin, bins.size() - 1)].counts[size_t(data.lanes[item.lane].group)];
    }
    return bins;
}

} // namespace Parallax

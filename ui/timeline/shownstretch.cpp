// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/shownstretch.h"

#include <algorithm>

namespace Parallax {

namespace {

double daysOf(const ShownStretch &stretch, const FoldedTime &time)
{
    return time.day(stretch.last) - time.day(stretch.first);
}

} // namespace

ShownStretch kept(ShownStretch stretch, const FoldedTime &time)
{
    const ShownStretch all;
    if (time.isEmpty() || stretch.length() >= all.length())
        return all;
    // Where a fold lies within, the line is not straight, so one correction may fall short.
    for (int i = 0; i < 4; ++i) {
        const double days = daysOf(stretch, time);
        if (days >= ShownStretch::leastDays * 0.999)
            break;
        const double half = 0.5 * stretch.length() * ShownStretch::leastDays / std::max(days, 1e-9);
        const double middle = 0.5 * (stretch.first + stretch.last);
        stretch = {middle - half, middle + half};
    }
    if (stretch.length() >= all.length())
        return all;
    if (stretch.first < all.first)
        return {all.first, all.first + stretch.length()};
    if (stretch.last > all.last)
        return {all.last - stretch.length(), all.last};
    return stretch;
}

ShownStretch zoomed(const ShownStretch &stretch, const FoldedTime &time, double around, double factor)
{
    const double days = daysOf(stretch, time);
    // At the limit the middle would creep away from the pointer.
    factor = std::min(factor, std::max(1.0, days / ShownStretch::leastDays));
    return kept({around - (around - stretch.first) / factor, around + (stretch.last - around) / factor}, time);
}

ShownStretch panned(const ShownStretch &stretch, const FoldedTime &time, double part)
{
    const double by = part * stretch.length();
    return kept({stretch.first + by, stretch.last + by}, time);
}

ShownStretch around(const FoldedTime &time, double first, double last)
{
    const double room = 0.15 * (last - first);
    return kept({first - room, last + room}, time);
}

ShownStretch aroundDate(const FoldedTime &time, double firstDay, double lastDay)
{
    constexpr double daysSeen = 21;
    const double middle = 0.5 * (firstDay + lastDay);
    const double half = std::max(0.5 * daysSeen, 0.75 * (lastDay - firstDay));
    return kept({time.position(middle - half), time.position(middle + half)}, time);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/eventtimes.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Parallax {

namespace {

/// Whether all of `inner` lies in what `outer` can mean.
bool holds(const TimeSpan &outer, const TimeSpan &inner)
{
    constexpr double endless = std::numeric_limits<double>::infinity();
    const auto start = [](const TimeSpan &span) {
        return span.has(Edtf::OpenStart) || span.has(Edtf::UnknownStart) ? -endless : span.first;
    };
    const auto end = [](const TimeSpan &span) { return span.has(Edtf::OpenEnd) || span.has(Edtf::UnknownEnd) ? endless : span.last; };
    return start(outer) <= start(inner) && end(inner) <= end(outer);
}

} // namespace

bool agree(const TimeSpan &a, const TimeSpan &b)
{
    // A date with an open end, and the start of it alone.
    return holds(a, b) || holds(b, a) || (a.first == b.first && a.last == b.last);
}

std::vector<size_t> otherDates(const std::optional<TimeSpan> &own, const std::vector<TimeSpan> &given)
{
    std::vector<size_t> order(given.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(
        order.begin(), order.end(), [&](size_t a, size_t b) { return given[a].last - given[a].first < given[b].last - given[b].first; });
    std::vector<size_t> others;
    for (const size_t each : order) {
        const auto agrees = [&](size_t other) { return agree(given[other], given[each]); };
        if ((!own || !agree(*own, given[each])) && std::none_of(others.begin(), others.end(), agrees))
            others.push_back(each);
    }
    std::sort(others.begin(), others.end(), [&](size_t a, size_t b) { return isEarlier(given[a], given[b]); });
    return others;
}

} // namespace Parallax

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
    const auto start = [](const TimeSpan &it) { return it.has(Edtf::OpenStart) || it.has(Edtf::UnknownStart) ? -endless : it.first; };
    const auto end = [](const TimeSpan &it) { return it.has(Edtf::OpenEnd) || it.has(Edtf::UnknownEnd) ? endless : it.last; };
    return start(outer) <= start(inner) && end(inner) <= end(outer);
}

/// As holds(), of the ends that are written: "2022-02" holds the start of "2022-02-24/..".
bool holdsWritten(const TimeSpan &outer, const TimeSpan &inner)
{
    return outer.first <= inner.first && inner.last <= outer.last;
}

} // namespace

bool agree(const TimeSpan &a, const TimeSpan &b)
{
    return holds(a, b) || holds(b, a) || holdsWritten(a, b) || holdsWritten(b, a);
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

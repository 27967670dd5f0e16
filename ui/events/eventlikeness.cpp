// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventlikeness.h"

#include "core/base/edtf.h"
#include "core/project/project.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <tuple>

namespace Parallax {

namespace {

bool overlap(const Edtf &a, const Edtf &b)
{
    const auto startsInTime = [](QDate start, QDate end) { return !start.isValid() || !end.isValid() || start <= end; };
    return startsInTime(a.earliest(), b.latest()) && startsInTime(b.earliest(), a.latest());
}

/// Of about a month or less: that two fall into one year says little.
bool isNarrow(const Edtf &date)
{
    return date.earliest().isValid() && date.latest().isValid() && date.earliest().daysTo(date.latest()) <= 31;
}

/// In days; the undated are farthest.
qint64 distance(const std::optional<Edtf> &a, const std::optional<Edtf> &b)
{
    const QDate first = a ? a->earliest() : QDate();
    const QDate second = b ? b->earliest() : QDate();
    return first.isValid() && second.isValid() ? std::abs(first.daysTo(second)) : std::numeric_limits<qint64>::max();
}

} // namespace

int eventLikeness(const Event &a, const Event &b)
{
    std::vector<qint64> both;
    std::set_intersection(
        a.participants.begin(), a.participants.end(), b.participants.begin(), b.participants.end(), std::back_inserter(both));
    const bool place = a.place && a.place == b.place;
    const bool kind = a.kind == b.kind;
    const auto first = Edtf::fromText(a.date);
    const auto second = Edtf::fromText(b.date);
    const bool time = first && second && overlap(*first, *second);
    if ((both.empty() && !place) || (!kind && !time))
        return 0;
    const int timing = !time ? 0 : isNarrow(*first) && isNarrow(*second) ? 4 : 2;
    return 2 * int(std::min<size_t>(both.size(), 3)) + (place ? 3 : 0) + (kind ? 3 : 0) + timing;
}

std::vector<EventChoice> eventChoices(Project &project, const Event &event)
{
    struct Rated
    {
        int likeness;
        qint64 days;
        EventChoice choice;
    };
    const auto date = Edtf::fromText(event.date);
    std::vector<Rated> rated;
    for (Event &each : project.events().all()) {
        if (each.id == event.id || each.state == FindingState::Rejected)
            continue;
        const int likeness = eventLikeness(event, each);
        const qint64 days = distance(date, Edtf::fromText(each.date));
        rated.push_back({likeness, days, {each.id, std::move(each.title), std::move(each.kind), std::move(each.date), likeness > 0}});
    }
    std::stable_sort(rated.begin(), rated.end(),
        [](const Rated &a, const Rated &b) { return std::tuple(-a.likeness, a.days) < std::tuple(-b.likeness, b.days); });
    std::vector<EventChoice> choices;
    choices.reserve(rated.size());
    for (Rated &each : rated)
        choices.push_back(std::move(each.choice));
    return choices;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/edtf.h"
#include "core/compare/comparison.h"

#include <algorithm>

namespace Parallax {

namespace {

bool datesExclude(const QString &a, const QString &b)
{
    const auto first = Edtf::fromText(a);
    const auto second = Edtf::fromText(b);
    if (!first || !second)
        return false;
    const auto after = [](QDate early, QDate late) { return early.isValid() && late.isValid() && early > late; };
    return after(first->earliest(), second->latest()) || after(second->earliest(), first->latest());
}

// Of one kind, on days that can be one, with two participants in common or all of one's.
bool mayBeOne(const EventUnit &a, const EventUnit &b)
{
    if (a.kind != b.kind || a.date.isEmpty() || b.date.isEmpty() || datesExclude(a.date, b.date))
        return false;
    std::vector<Actor> shared;
    std::set_intersection(
        a.participants.begin(), a.participants.end(), b.participants.begin(), b.participants.end(), std::back_inserter(shared));
    return shared.size() >= 2;
}

} // namespace

std::vector<PassageLink> eventLinks(const Comparison &comparison)
{
    // Further passages of one event are joined to its first and to the one before; a chain keeps their number linear.
    QHash<QUuid, std::vector<size_t>> passages;
    QHash<QString, std::vector<size_t>> dated;
    std::vector<PassageLink> links;
    const auto join = [&](const EventUnit &a, const EventUnit &b) {
        if (a.article == b.article && a.span.overlaps(b.span))
            return;
        links.push_back({LinkKind::SameEvent, comparison.passage(a.article, a.span), comparison.passage(b.article, b.span),
            CompareWords::tr("Both tell of one event: %1.").arg(b.title), false});
    };
    for (size_t i = 0; i < comparison.events.size(); ++i) {
        const EventUnit &event = comparison.events[i];
        std::vector<size_t> &same = passages[event.id];
        if (!same.empty())
            join(comparison.events[same.back()], event);
        if (same.size() > 1)
            join(comparison.events[same.front()], event);
        if (same.empty() && !event.date.isEmpty()) {
            constexpr size_t most = 50;
            std::vector<size_t> &others = dated[event.kind + u' ' + event.date.left(4)];
            for (const size_t other : others) {
                if (comparison.events[other].id != event.id && mayBeOne(comparison.events[other], event))
                    join(comparison.events[other], event);
            }
            if (others.size() < most)
                others.push_back(i);
        }
        same.push_back(i);
    }
    return links;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/edtf.h"
#include "core/compare/comparison.h"

#include <algorithm>
#include <iterator>

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

// Of one kind, on days or in months that can be one, with two participants in common.
bool mayBeOne(const EventUnit &a, const EventUnit &b)
{
    constexpr qsizetype month = 7; // "2024-11"
    if (std::min(a.date.size(), b.date.size()) < month || a.kind != b.kind || datesExclude(a.date, b.date))
        return false;
    std::vector<Actor> shared;
    std::set_intersection(
        a.participants.begin(), a.participants.end(), b.participants.begin(), b.participants.end(), std::back_inserter(shared));
    return shared.size() >= 2;
}

} // namespace

std::vector<PassageLink> eventLinks(const Comparison &comparison)
{
    // Further passages of an article are joined to its first of that event, and the first ones of all articles to the one
    // before and the very first: a chain keeps their number linear.
    QHash<QUuid, std::vector<size_t>> firsts;
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
        std::vector<size_t> &same = firsts[event.id];
        if (!same.empty() && comparison.events[same.back()].article == event.article) {
            // All that one person says in an article is often one speech.
            if (event.kind != u"statement")
                join(comparison.events[same.back()], event);
            continue;
        }
        if (!same.empty())
            join(comparison.events[same.back()], event);
        if (same.size() > 1)
            join(comparison.events[same.front()], event);
        if (same.empty() && !event.date.isEmpty()) {
            constexpr size_t most = 50;
            std::vector<size_t> &others = dated[event.kind + u' ' + event.date.left(4)];
            for (const size_t other : others) {
                if (mayBeOne(comparison.events[other], event))
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

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/eventtwins.h"

#include "core/text/offsetmap.h"

#include <algorithm>

namespace Parallax {

namespace {

bool sharesNearlyAll(StoredSpan a, StoredSpan b)
{
    const qint64 shared = std::min(a.end, b.end) - std::max(a.start, b.start);
    return 5 * shared >= 4 * std::max(a.end - a.start, b.end - b.start);
}

} // namespace

bool isDecided(const std::vector<EventTable::DecidedSpan> &decided, const QString &kind, StoredSpan span)
{
    // A kind that a person corrected is another than the one found, so the same words are enough.
    return std::any_of(decided.begin(), decided.end(),
        [&](const EventTable::DecidedSpan &it) { return it.span == span || (it.kind == kind && sharesNearlyAll(it.span, span)); });
}

void removeEventTwins(EventTable &events, qint64 article, const QString &text)
{
    const auto decided = events.decidedIn(article);
    if (decided.empty())
        return;
    const OffsetMap offsets(text);
    for (const Event &event : events.inArticle(article, text)) {
        if (event.isHandMade() || event.state != FindingState::Suggested)
            continue;
        for (const EventSpan &it : event.spans) {
            if (const StoredSpan span = offsets.toStored(it.span); isDecided(decided, event.kind, span))
                events.removeSpan(event.id, article, span.start);
        }
        if (events.spansOf(event.id).empty())
            events.remove(event.id);
    }
}

} // namespace Parallax

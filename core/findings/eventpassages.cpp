// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of eventedits.h that deals with the passages that tell of events.

#include "core/base/uuid.h"
#include "core/findings/eventchange.h"
#include "core/findings/eventedits.h"
#include "core/project/project.h"
#include "core/text/offsetmap.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(EventEdits)
};

using Span = EventTable::StoredEventSpan;

Error notOfEvent()
{
    return Error{Translated::tr("This passage does not tell of the event any more.")};
}

std::vector<Span> shownSpans(Project &project, const QUuid &event)
{
    std::vector<Span> spans = project.events().spansOf(event);
    std::erase_if(spans, [](const Span &span) { return span.rejected; });
    return spans;
}

/// The one of `spans` that is exactly this passage.
Result<Span> spanAt(Project &project, const std::vector<Span> &spans, const Passage &passage)
{
    const StoredSpan place = OffsetMap(project.articles().text(passage.article)).toStored(passage.span);
    const auto at =
        std::find_if(spans.begin(), spans.end(), [&](const Span &it) { return it.article == passage.article && it.span == place; });
    return at == spans.end() ? Result<Span>(notOfEvent()) : *at;
}

bool isAt(const Span &a, const Span &b)
{
    return a.article == b.article && a.span.start == b.span.start;
}

void takeSpans(Project &project, const Event &from, const QUuid &into)
{
    const std::vector<Span> there = project.events().spansOf(into);
    for (Span span : project.events().spansOf(from.id)) {
        if (span.date.isEmpty())
            span.date = from.date;
        const auto same = std::find_if(there.begin(), there.end(), [&span](const Span &it) { return isAt(it, span); });
        if (same == there.end() || (same->rejected && !span.rejected))
            project.events().putSpan(into, span);
    }
}

/// The one that they give, where `event` is of the date for those that give none.
QString commonDate(const std::vector<Span> &spans, const Event &event)
{
    std::set<QString> dates;
    for (const Span &span : spans)
        dates.insert(span.date.isEmpty() ? event.date : span.date);
    return dates.size() == 1 ? *dates.begin() : event.date;
}

/// Those to merge, or why they cannot be.
Result<std::vector<Event>> mergeable(Project &project, const QUuid &into, const std::vector<QUuid> &from)
{
    std::vector<Event> events;
    for (const QUuid &id : from) {
        if (id == into)
            return Error{Translated::tr("An event cannot be merged with itself. Choose another one.")};
        const auto event = project.events().event(id);
        if (!event)
            return eventGone();
        if (std::none_of(events.begin(), events.end(), [&id](const Event &it) { return it.id == id; }))
            events.push_back(*event);
    }
    if (events.empty())
        return Error{Translated::tr("Choose the events that are the same as this one first.")};
    return events;
}

/// Those of `spans` to split off, or why they cannot be.
Result<std::vector<Span>> splittable(Project &project, const std::vector<Span> &spans, const std::vector<Passage> &passages)
{
    std::vector<Span> chosen;
    for (const Passage &passage : passages) {
        const auto span = spanAt(project, spans, passage);
        if (!span)
            return span.error();
        if (std::find(chosen.begin(), chosen.end(), *span) == chosen.end())
            chosen.push_back(*span);
    }
    if (chosen.empty())
        return Error{Translated::tr("Choose the passages that tell of another event first.")};
    if (chosen.size() == spans.size())
        return Error{Translated::tr("These are all passages of the event. Leave it at least one.")};
    return chosen;
}

} // namespace

Result<Done> addEventPassage(Project &project, const QUuid &id, const Passage &passage, const QString &date)
{
    return changeOneEvent(project, titled(Translated::tr("Add a passage to “%1”")), id, [&](Event &event) -> Result<Done> {
        const auto checked = checkedDate(date);
        if (!checked)
            return checked.error();
        auto span = storedPassage(project, passage);
        if (!span)
            return span.error();
        span->date = *checked;
        for (const Span &it : project.events().spansOf(id)) {
            if (it.article != span->article)
                continue;
            if (!it.rejected && it.span.start <= span->span.start && span->span.end <= it.span.end)
                return Error{Translated::tr("This passage tells of the event already.")};
            if (!isAt(it, *span))
                continue;
            if (span->date.isEmpty())
                span->date = it.date;
            if (it.span == span->span)
                span->rule = it.rule;
        }
        project.events().putSpan(id, *span);
        markDecided(event);
        return Done{};
    });
}

Result<Done> removeEventPassage(Project &project, const QUuid &id, const Passage &passage)
{
    return changeOneEvent(project, titled(Translated::tr("Remove a passage from “%1”")), id, [&](Event &event) -> Result<Done> {
        auto span = spanAt(project, shownSpans(project, id), passage);
        if (!span)
            return span.error();
        // What the analysis found it would find again.
        span->rejected = true;
        if (span->rule.isEmpty())
            project.events().removeSpan(id, span->article, span->span.start);
        else
            project.events().putSpan(id, *span);
        markDecided(event);
        return Done{};
    });
}

Result<Done> setPassageDate(Project &project, const QUuid &id, const Passage &passage, const QString &date)
{
    return changeOneEvent(project, titled(Translated::tr("Date a passage of “%1”")), id, [&](Event &event) -> Result<Done> {
        const auto checked = checkedDate(date);
        if (!checked)
            return checked.error();
        auto span = spanAt(project, shownSpans(project, id), passage);
        if (!span)
            return span.error();
        if (span->date == *checked)
            return Done{};
        span->date = *checked;
        project.events().putSpan(id, *span);
        markDecided(event);
        return Done{};
    });
}

Result<Done> mergeEvents(Project &project, const QUuid &into, const std::vector<QUuid> &from)
{
    const QString label = Translated::tr("Merge %n event(s) into “%1”", nullptr, int(from.size()));
    return changeOneEvent(project, titled(label), into, [&](Event &event) -> Result<Done> {
        const auto others = mergeable(project, into, from);
        if (!others)
            return others.error();
        for (const Event &other : *others) {
            takeSpans(project, other, into);
            std::vector<qint64> participants;
            std::set_union(event.participants.begin(), event.participants.end(), other.participants.begin(), other.participants.end(),
                std::back_inserter(participants));
            event.participants = participants;
            if (event.date.isEmpty())
                event.date = other.date;
            if (!event.place)
                event.place = other.place;
            project.events().remove(other.id);
        }
        markDecided(event);
        return Done{};
    });
}

Result<QUuid> splitEvent(Project &project, const QUuid &id, const std::vector<Passage> &passages)
{
    const QUuid newId = newUuid(QDateTime::currentMSecsSinceEpoch());
    const auto done = changeOneEvent(project, titled(Translated::tr("Split “%1”")), id, [&](Event &event) -> Result<Done> {
        const auto chosen = splittable(project, shownSpans(project, id), passages);
        if (!chosen)
            return chosen.error();
        markDecided(event);
        Event other = event;
        other.id = newId;
        other.date = commonDate(*chosen, event);
        project.events().write(other);
        for (const Span &span : *chosen) {
            project.events().removeSpan(id, span.article, span.span.start);
            project.events().putSpan(newId, span);
        }
        return Done{};
    });
    return done ? Result<QUuid>(newId) : done.error();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/eventedits.h"

#include "core/base/uuid.h"
#include "core/entities/nameable.h"
#include "core/findings/eventchange.h"
#include "core/project/project.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(EventEdits)
};

/// Calls `decide` with those that are still there.
Result<Done> decideOn(
    Project &project, const QString &label, const std::vector<QUuid> &ids, const std::function<void(const std::vector<Event> &)> &decide)
{
    return project.edit(label, [&]() -> Result<Done> {
        std::vector<Event> events;
        for (const QUuid &id : ids) {
            if (const auto event = project.events().event(id))
                events.push_back(*event);
        }
        if (events.empty())
            return eventGone();
        decide(events);
        return Done{};
    });
}

int countOf(const std::vector<QUuid> &ids)
{
    return int(ids.size());
}

/// Those that were there before are not asked about: one of them may have been rejected since.
Result<Done> takeEntities(Project &project, const EventFacts &facts, Event &event)
{
    if (facts.place != event.place && facts.place) {
        const auto place = nameable(project, *facts.place);
        if (!place)
            return place.error();
        event.place = place->key;
    } else {
        event.place = facts.place;
    }
    std::vector<qint64> participants;
    for (const qint64 key : facts.participants) {
        if (std::binary_search(event.participants.begin(), event.participants.end(), key)) {
            participants.push_back(key);
            continue;
        }
        const auto participant = nameable(project, key);
        if (!participant)
            return participant.error();
        participants.push_back(participant->key);
    }
    std::sort(participants.begin(), participants.end());
    participants.erase(std::unique(participants.begin(), participants.end()), participants.end());
    event.participants = participants;
    return Done{};
}

Result<Done> takeFacts(Project &project, const EventFacts &facts, Event &event)
{
    event.title = facts.title.simplified();
    if (event.title.isEmpty())
        return Error{Translated::tr("Give the event a title: a few words that say what happened.")};
    const auto date = checkedDate(facts.date);
    if (!date)
        return date.error();
    event.date = *date;
    event.kind = facts.kind.isEmpty() ? u"event"_s : facts.kind;
    event.certainty = facts.certainty.isEmpty() ? u"reported"_s : facts.certainty;
    return takeEntities(project, facts, event);
}

} // namespace

EventFacts factsOf(const Event &event)
{
    return {event.title, event.kind, event.date, event.certainty, event.place, event.participants};
}

Result<Done> acceptEvents(Project &project, const std::vector<QUuid> &events)
{
    const QString label = Translated::tr("Accept %n event(s)", nullptr, countOf(events));
    return decideOn(project, label, events, [&project](const std::vector<Event> &there) {
        for (const Event &event : there) {
            // What a person set is more than accepted.
            if (event.state != FindingState::Changed)
                project.events().setState({event.id}, FindingState::Accepted);
        }
    });
}

Result<Done> rejectEvents(Project &project, const std::vector<QUuid> &events)
{
    const QString label = Translated::tr("Reject %n event(s)", nullptr, countOf(events));
    return decideOn(project, label, events, [&project](const std::vector<Event> &there) {
        for (const Event &event : there) {
            if (event.isHandMade())
                project.events().remove(event.id);
            else
                project.events().setState({event.id}, FindingState::Rejected);
        }
    });
}

Result<Done> reconsiderEvents(Project &project, const std::vector<QUuid> &events)
{
    const QString label = Translated::tr("Reconsider %n event(s)", nullptr, countOf(events));
    return decideOn(project, label, events, [&project](const std::vector<Event> &there) {
        for (const Event &event : there) {
            if (event.isHandMade())
                continue;
            const auto spans = project.events().spansOf(event.id);
            // Nothing found it any more that it could be a suggestion of.
            if (spans.empty()) {
                project.events().remove(event.id);
                continue;
            }
            project.events().setState({event.id}, FindingState::Suggested);
            for (EventTable::StoredEventSpan span : spans) {
                if (!span.rejected)
                    continue;
                span.rejected = false;
                project.events().putSpan(event.id, span);
            }
        }
    });
}

Result<QUuid> addEvent(Project &project, const EventFacts &facts, const std::vector<Passage> &passages)
{
    Event event;
    event.state = FindingState::Accepted;
    event.author = project.author();
    event.created = QDateTime::currentDateTimeUtc();
    event.id = newUuid(event.created.toMSecsSinceEpoch());
    const auto done = project.edit(Translated::tr("Event “%1”").arg(facts.title.simplified()), [&]() -> Result<Done> {
        if (const auto taken = takeFacts(project, facts, event); !taken)
            return taken.error();
        project.events().write(event);
        for (const Passage &passage : passages) {
            const auto span = storedPassage(project, passage);
            if (!span)
                return span.error();
            project.events().putSpan(event.id, *span);
        }
        return Done{};
    });
    return done ? Result<QUuid>(event.id) : done.error();
}

Result<Done> changeEvent(Project &project, const QUuid &id, const EventFacts &facts)
{
    return changeOneEvent(project, titled(Translated::tr("Change the event “%1”")), id, [&](Event &event) -> Result<Done> {
        const EventFacts before = factsOf(event);
        if (const auto taken = takeFacts(project, facts, event); !taken)
            return taken.error();
        if (factsOf(event) != before)
            markDecided(event);
        return Done{};
    });
}

Result<Done> setEventDate(Project &project, const QUuid &id, const QString &date)
{
    const auto checked = checkedDate(date);
    if (!checked)
        return checked.error();
    const EventLabel label = [&checked](const QString &title) {
        return checked->isEmpty() ? Translated::tr("Take away the date of “%1”").arg(title)
                                  : Translated::tr("Move “%1” to %2").arg(title, *checked);
    };
    return changeOneEvent(project, label, id, [&checked](Event &event) -> Result<Done> {
        if (event.date == *checked)
            return Done{};
        event.date = *checked;
        markDecided(event);
        return Done{};
    });
}

} // namespace Parallax

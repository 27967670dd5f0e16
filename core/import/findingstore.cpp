// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/findingstore.h"

#include "core/base/uuid.h"
#include "core/events/eventmatch.h"
#include "core/project/eventtwins.h"
#include "core/project/project.h"
#include "core/text/offsetmap.h"

#include <algorithm>

namespace Parallax {

namespace {

/// Ids of findings come from their article and what tells them apart in it, so that the same finding has the same id after
/// the next analysis and in other projects.
QByteArray identityIn(const StoredArticle &article, std::initializer_list<QByteArray> parts)
{
    QByteArray identity = article.id.toRfc4122();
    for (const QByteArray &part : parts) {
        identity += part;
        identity += '\n';
    }
    return identity;
}

EventKey keyOf(const Event &event)
{
    return {event.kind, event.date, event.place, event.participants, event.title};
}

} // namespace

void FindingStore::put(const StoredArticle &article, const TextFindings &found, const PreparedEntities &entities, const EntityKeys &keys)
{
    const Actors actors{article, found, entities, keys};
    putStatements(found, actors);
    putDates(found, article);
    putPositions(found, actors);
    putEvents(found, actors);
}

void FindingStore::putDates(const TextFindings &found, const StoredArticle &article)
{
    std::vector<DateRecord> dates;
    dates.reserve(found.dates.size());
    for (const FoundDate &date : found.dates)
        dates.push_back({date.span, date.value ? date.value->toText() : QString(), dateRuleCode(date.rule)});
    m_project.findings().replaceDates(article.key, article.text, dates);
    std::vector<FigureRecord> figures;
    figures.reserve(found.figures.size());
    for (const FoundFigure &figure : found.figures)
        figures.push_back({figure.span, figure.what, figureRuleCode(figure.rule)});
    m_project.findings().replaceFigures(article.key, article.text, figures);
}

std::optional<qint64> FindingStore::keyOf(std::optional<qsizetype> entity, const Actors &actors)
{
    return entity ? actors.keys[size_t(*entity)] : std::nullopt;
}

const SpeakerName *FindingStore::nameOf(const Speaker &speaker, const Actors &actors)
{
    const auto &described = actors.found.described;
    const auto at = std::lower_bound(
        described.begin(), described.end(), speaker.words, [](const DescribedSpeaker &it, TextSpan words) { return it.words < words; });
    return at != described.end() && at->words == speaker.words && !at->name.name.isEmpty() ? &at->name : nullptr;
}

QByteArray FindingStore::identityOf(const Speaker &speaker, const Actors &actors)
{
    if (speaker.entity)
        return actors.entities.identities[size_t(*speaker.entity)];
    const SpeakerName *name = nameOf(speaker, actors);
    if (!name)
        return {};
    const QByteArray identity = "described " + entityIdentity({name->name, EntityType::Person, {}, {}});
    return name->shared ? identity : identityIn(actors.article, {identity});
}

std::optional<qint64> FindingStore::keyOf(const Speaker &speaker, const Actors &actors)
{
    if (speaker.entity)
        return keyOf(speaker.entity, actors);
    const SpeakerName *name = nameOf(speaker, actors);
    if (!name)
        return std::nullopt;
    return m_entities.put({name->name, EntityType::Person, name->aliases, {}}, identityOf(speaker, actors));
}

void FindingStore::putStatements(const TextFindings &found, const Actors &actors)
{
    std::vector<StatementRecord> statements;
    statements.reserve(found.statements.size());
    for (size_t i = 0; i < found.statements.size(); ++i) {
        const FoundStatement &it = found.statements[i];
        StatementRecord record;
        record.span = it.span;
        record.direct = it.direct;
        record.kind = QLatin1StringView(cueKindCodes[size_t(it.kind)]);
        record.negated = it.negated;
        record.speaker = keyOf(it.speaker, actors);
        record.via = keyOf(it.via, actors);
        record.cue = it.cue;
        record.date = found.said[qsizetype(i)];
        record.rule = QLatin1StringView(statementRuleCodes[size_t(it.rule)]);
        statements.push_back(record);
    }
    m_project.findings().replaceStatements(actors.article.key, actors.article.text, statements);
}

void FindingStore::putPositions(const TextFindings &found, const Actors &actors)
{
    std::vector<Position> positions;
    positions.reserve(found.positions.size());
    for (const FoundPosition &it : found.positions) {
        const auto holder = keyOf(it.holder, actors);
        if (!holder)
            continue;
        Position record;
        record.article = actors.article.key;
        record.holder = *holder;
        record.issue = it.issue;
        record.topic = it.topic;
        record.stance = it.stance;
        record.strength = it.strength;
        record.date = it.date;
        if (it.attributedBy)
            record.attributedBy = keyOf(*it.attributedBy, actors);
        record.evidence = it.evidence;
        record.cue = it.cue;
        record.rule = positionRuleCode(it.rule);
        const QByteArray about = (it.issue.isEmpty() ? it.topic : it.issue).toUtf8();
        record.id = derivedUuid("position",
            identityIn(actors.article,
                {identityOf(it.holder, actors), about, stanceCodes[size_t(it.stance)], QByteArray::number(it.evidence.front().start)}));
        positions.push_back(record);
    }
    m_project.positions().replaceFound(actors.article.key, actors.article.text, positions);
}

void FindingStore::putEvents(const TextFindings &found, const Actors &actors)
{
    EventTable &events = m_project.events();
    events.removeFound(actors.article.key);
    const auto decided = events.decidedIn(actors.article.key);
    const OffsetMap offsets(decided.empty() ? QStringView() : QStringView(actors.article.text));
    for (const FoundEvent &it : found.events) {
        if (!decided.empty() && isDecided(decided, it.kind, offsets.toStored(it.span)))
            continue;
        Event event = eventOf(it, actors);
        event.id = idOf(event, actors.article);
        events.put(event, actors.article.text);
    }
}

Event FindingStore::eventOf(const FoundEvent &found, const Actors &actors)
{
    Event event;
    event.title = found.title;
    event.kind = found.kind;
    event.date = found.date;
    event.certainty = QLatin1StringView(eventCertaintyCodes[size_t(found.certainty)]);
    event.place = keyOf(found.place, actors);
    for (const qsizetype participant : found.participants) {
        if (const auto key = keyOf(participant, actors))
            event.participants.push_back(*key);
    }
    std::sort(event.participants.begin(), event.participants.end());
    event.participants.erase(std::unique(event.participants.begin(), event.participants.end()), event.participants.end());
    event.spans = {{actors.article.key, found.span, found.date, QLatin1StringView(eventRuleCodes[size_t(found.rule)])}};
    return event;
}

QUuid FindingStore::idOf(const Event &event, const StoredArticle &article)
{
    if (!event.date.isEmpty()) {
        const EventKey key = Parallax::keyOf(event);
        for (const Event &stored : m_project.events().of(event.date, event.kind)) {
            if (sameEvent(Parallax::keyOf(stored), key))
                return stored.id;
        }
    }
    return derivedUuid(
        "event", identityIn(article, {event.kind.toUtf8(), event.date.toLatin1(), QByteArray::number(event.spans.front().span.start)}));
}

} // namespace Parallax

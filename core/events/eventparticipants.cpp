// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventparticipants.h"

#include "core/analysis/wordclass.h"
#include "core/events/eventclauses.h"

#include <algorithm>

namespace Parallax {

namespace {

bool canTakePart(EntityType type)
{
    return type == EntityType::Person || type == EntityType::Organisation || type == EntityType::Gpe || type == EntityType::Medium;
}

bool canBePlace(EntityType type)
{
    return type == EntityType::Gpe || type == EntityType::Loc || type == EntityType::Facility;
}

} // namespace

EventParticipants::EventParticipants(const Reading &reading, const EventLexicon &lexicon)
    : m_reading(reading)
    , m_lexicon(lexicon)
{
    const auto &entities = reading.entities->entities;
    QHash<QStringView, qsizetype> byName;
    for (size_t i = 0; i < entities.size(); ++i)
        byName.insert(entities[i].name, qsizetype(i));
    m_acting.reserve(entities.size());
    for (size_t i = 0; i < entities.size(); ++i)
        m_acting.push_back(entities[i].standsFor.isEmpty() ? qsizetype(i) : byName.value(entities[i].standsFor, qsizetype(i)));
}

void EventParticipants::add(std::vector<qsizetype> &participants, qsizetype entity)
{
    const auto at = std::lower_bound(participants.begin(), participants.end(), entity);
    if (at == participants.end() || *at != entity)
        participants.insert(at, entity);
}

EventParticipants::Parties EventParticipants::in(size_t first, size_t last, bool visit) const
{
    Parties parties;
    for (size_t i = first; i < last; ++i) {
        if (m_reading.items[i].kind != Item::Name)
            continue;
        const FoundMention &mention = m_reading.mention(i);
        if (isPlaceHere(i, first, visit)) {
            if (!parties.place)
                parties.place = mention.entity;
        } else if (canTakePart(mention.type) && !isModifier(i, last)) {
            add(parties.participants, acting(mention.entity));
        }
    }
    if (parties.place)
        std::erase(parties.participants, *parties.place);
    return parties;
}

// "in Geneva", "at the White House"; "visited Lima"; "the Geneva talks".
bool EventParticipants::isPlaceHere(size_t item, size_t first, bool visit) const
{
    const EntityType type = m_reading.mention(item).type;
    if (item > first && canBePlace(type) && item + 1 < m_reading.items.size()) {
        const bool ofNoun = eventWordAt(m_reading, m_lexicon, item + 1, EventWord::Noun) != nullptr;
        if (ofNoun && m_reading.items[item - 1].kind == Item::Word)
            return true;
    }
    size_t before = item;
    while (before > first && m_reading.items[before - 1].is(Grammar::Determiner))
        --before;
    if (before == first)
        return false;
    --before;
    if (eventWordAt(m_reading, m_lexicon, before, EventWord::Place))
        return canBePlace(type) || (type == EntityType::Organisation && before + 1 < item);
    const bool goal = m_reading.items[before].is(Grammar::To) || eventWordAt(m_reading, m_lexicon, before, EventWord::Verb);
    return visit && goal && canBePlace(type);
}

// "U.S. President X", "Ukraine's neutrality": what belongs to the name is meant.
bool EventParticipants::isModifier(size_t item, size_t last) const
{
    if (item + 1 >= last)
        return false;
    const Item &next = m_reading.items[item + 1];
    const EntityType type = m_reading.mention(item).type;
    const bool person = type == EntityType::Person;
    if (!person && next.kind == Item::Name && m_reading.mention(item + 1).type == EntityType::Person)
        return true;
    if (!person && next.kind == Item::Word && (next.classes & (WordClass::Role | WordClass::RoleModifier)) != 0)
        return true;
    if (!m_reading.isPossessive(item + 1) || item + 2 >= last)
        return false;
    const Item &owned = m_reading.items[item + 2];
    return !(owned.classes & (WordClass::Role | WordClass::RoleModifier)) && owned.kind == Item::Word
        && !eventWordAt(m_reading, m_lexicon, item + 2, EventWord::Noun);
}

} // namespace Parallax

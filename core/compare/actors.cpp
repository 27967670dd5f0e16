// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/actors.h"

#include <algorithm>

namespace Parallax {

void Actors::add(const ComparedEntities &entities)
{
    const MeaningTable &table = MeaningTable::shipped();
    for (auto it = entities.cbegin(); it != entities.cend(); ++it) {
        if (m_known.contains(it.key()))
            continue;
        Known known{it->name, it->type, it->standsFor, 0, {}};
        // People are called by the surname.
        const qsizetype surname = it->type == EntityType::Person ? it->name.lastIndexOf(u' ') + 1 : 0;
        known.meaning = table.ofName(QStringView(it->name).sliced(surname));
        if (it->type == EntityType::Gpe)
            m_countries.insert(known.meaning, true);
        m_known.insert(it.key(), known);
    }
    for (auto it = entities.cbegin(); it != entities.cend(); ++it) {
        if (it->type == EntityType::Person || it->type == EntityType::Gpe || it->type == EntityType::Medium)
            continue;
        // "French Foreign Ministry"
        const std::vector<MeantWord> words = table.read(it->name, {0, it->name.size()});
        if (words.size() > 1)
            speaksFor(it.key(), words.front().meaning);
    }
}

Actor Actors::actor(std::optional<qint64> entity) const
{
    constexpr int longestChain = 8;
    Actor actor = entity.value_or(0);
    for (int i = 0; i < longestChain; ++i) {
        const auto known = m_known.constFind(actor);
        if (known == m_known.cend() || !known->standsFor)
            break;
        actor = *known->standsFor;
    }
    return actor;
}

void Actors::speaksFor(Actor actor, Meaning meaning)
{
    const auto known = m_known.find(actor);
    if (known == m_known.end() || !m_countries.contains(meaning))
        return;
    if (std::find(known->sides.begin(), known->sides.end(), meaning) == known->sides.end())
        known->sides.push_back(meaning);
}

bool Actors::isFor(const Known &who, const Known &whom) const
{
    return std::find(who.sides.begin(), who.sides.end(), whom.meaning) != who.sides.end();
}

Kinship Actors::kinship(Actor a, Actor b) const
{
    if (a == 0 || b == 0)
        return Kinship::Unknown;
    if (a == b)
        return Kinship::Same;
    const auto first = m_known.constFind(a);
    const auto second = m_known.constFind(b);
    if (first == m_known.cend() || second == m_known.cend())
        return Kinship::Other;
    if (isFor(*first, *second) || isFor(*second, *first))
        return Kinship::SpeaksFor;
    const bool shared = std::any_of(first->sides.begin(), first->sides.end(),
        [&](Meaning side) { return std::find(second->sides.begin(), second->sides.end(), side) != second->sides.end(); });
    return shared ? Kinship::SameSide : Kinship::Other;
}

bool Actors::goesBy(Actor actor, Meaning meaning) const
{
    const auto known = m_known.constFind(actor);
    return known != m_known.cend()
        && (known->meaning == meaning || std::find(known->sides.begin(), known->sides.end(), meaning) != known->sides.end());
}

QString Actors::name(Actor actor) const
{
    return m_known.value(actor).name;
}

Meaning Actors::meaning(Actor actor) const
{
    return m_known.value(actor).meaning;
}

} // namespace Parallax

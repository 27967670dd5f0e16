// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose side somebody is on, as PositionReader reads it from the article.

#include "core/analysis/wordclass.h"
#include "core/positions/positionreader.h"

#include <algorithm>

namespace Parallax {

namespace {

/// Letters that a country and its adjective share: "Norway", "Norwegian".
constexpr qsizetype stemLetters = 4;
/// More than any report names as actors; keeps a long list of places cheap.
constexpr size_t mostCountries = 64;

} // namespace

// "White House officials" take the stand of the White House.
Speaker PositionReader::officialsOf(const Speaker &speaker, const Subject &subject) const
{
    if (speaker.entity || subject.isEmpty() || !m_parts.roleAt(subject.head, subject.head + 1, StanceRole::Official))
        return speaker;
    for (size_t i = subject.head; i > subject.first; --i) {
        const Item &before = m_reading.items[i - 1];
        if (before.kind == Item::Name)
            return {m_reading.mention(i - 1).entity, speaker.words};
        if ((before.classes & WordClass::Demonym) != 0) {
            if (const auto country = countryOf(before.span))
                return {*country, speaker.words};
        }
        if (before.kind == Item::Word && (before.classes & (WordClass::Role | WordClass::RoleModifier)) == 0)
            break;
    }
    return speaker;
}

// A country that the article names, by its adjective.
std::optional<qsizetype> PositionReader::countryOf(TextSpan adjective) const
{
    const QStringView word = m_reading.text.sliced(adjective.start, adjective.length()).left(stemLetters);
    for (const qsizetype country : m_countries) {
        if (word.size() == stemLetters && m_reading.entities->entities[size_t(country)].name.left(stemLetters) == word)
            return country;
    }
    return std::nullopt;
}

// Countries and bodies that the article puts before somebody's office are that person's side.
bool PositionReader::isOwnSide(const Subject &subject, const Speaker &speaker)
{
    const Item &head = m_reading.items[subject.head];
    if (head.is(Grammar::First))
        return true;
    const Speaker who = m_speakers.resolve(subject, m_sentence);
    if (!who.entity || !speaker.entity)
        return false;
    return who.entity == speaker.entity
        || std::binary_search(m_affiliations.begin(), m_affiliations.end(), std::pair(*speaker.entity, *who.entity));
}

void PositionReader::noteCountries()
{
    for (const Item &item : m_reading.items) {
        if (item.kind != Item::Name || m_countries.size() >= mostCountries)
            continue;
        const FoundMention &mention = m_reading.entities->mentions[size_t(item.index)];
        if (mention.type == EntityType::Gpe && std::find(m_countries.begin(), m_countries.end(), mention.entity) == m_countries.end())
            m_countries.push_back(mention.entity);
    }
}

// "Norwegian Prime Minister X", "Norway's foreign minister, X".
void PositionReader::noteAffiliations()
{
    noteCountries();
    const auto &items = m_reading.items;
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].kind != Item::Name || m_reading.mention(i).type != EntityType::Person)
            continue;
        const qsizetype person = m_reading.mention(i).entity;
        bool role = false;
        for (size_t at = i; at > 0 && i - at < 8; --at) {
            const Item &before = items[at - 1];
            if (before.kind == Item::Name) {
                if (role)
                    m_affiliations.push_back({person, m_reading.mention(at - 1).entity});
                break;
            }
            role = role || (before.classes & WordClass::Role) != 0;
            if (role && (before.classes & WordClass::Demonym) != 0) {
                if (const auto country = countryOf(before.span))
                    m_affiliations.push_back({person, *country});
            }
            const bool goesOn = before.kind == Item::Word
                ? (before.classes & (WordClass::Role | WordClass::RoleModifier | WordClass::Demonym)) != 0
                : m_reading.isPossessive(at - 1);
            if (!goesOn)
                break;
        }
    }
    std::sort(m_affiliations.begin(), m_affiliations.end());
}

} // namespace Parallax

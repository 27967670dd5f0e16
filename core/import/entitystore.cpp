// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/entitystore.h"

#include "core/analysis/lexicon.h"
#include "core/base/uuid.h"
#include "core/project/project.h"

#include <algorithm>

namespace Parallax {

namespace {

// Names of a million articles would fill the memory; those in use are soon known again.
constexpr qsizetype mostKnown = 50000;

} // namespace

EntityStore::EntityStore(Project &project, const Lexicon &lexicon)
    : m_project(project)
    , m_lexicon(lexicon)
{
    // From the last to the first, so that of two entries with one name the first, which the lexicon puts first, stays.
    for (qint32 i = qint32(lexicon.entryCount()) - 1; i >= 0; --i)
        m_entryByName.insert(lexicon.entry(i).name, i);
}

PlacedMentions EntityStore::put(const PreparedEntities &entities)
{
    if (m_known.size() > mostKnown)
        m_known.clear();
    std::vector<EntityTable::Stored> stored;
    stored.reserve(entities.identities.size());
    for (size_t i = 0; i < entities.identities.size(); ++i)
        stored.push_back(keyOf(entities.findings.entities[i], entities.identities[i]));

    PlacedMentions placed;
    placed.keys.reserve(stored.size());
    for (const EntityTable::Stored &entity : stored)
        placed.keys.push_back(entity.rejected ? std::nullopt : std::optional(entity.key));
    placed.mentions.reserve(entities.findings.mentions.size());
    for (const FoundMention &found : entities.findings.mentions) {
        const EntityTable::Stored &entity = stored[size_t(found.entity)];
        placed.mentions.push_back({found.span, entity.key, found.type, FindingState::Suggested});
        placed.counted += entity.rejected ? 0 : 1;
    }
    return placed;
}

std::optional<qint64> EntityStore::put(const FoundEntity &entity, const QByteArray &identity)
{
    const EntityTable::Stored stored = keyOf(entity, identity);
    return stored.rejected ? std::nullopt : std::optional(stored.key);
}

EntityTable::Stored EntityStore::keyOf(const FoundEntity &entity, const QByteArray &identity)
{
    const auto known = m_known.constFind(identity);
    const bool complete = known != m_known.cend()
        && (entity.aliases.isSharedWith(known->complete)
            || std::all_of(
                entity.aliases.begin(), entity.aliases.end(), [known](const QString &alias) { return known->aliases.contains(alias); }));
    if (complete)
        return known->stored;

    Entity record;
    record.id = derivedUuid("entity", identity);
    record.name = entity.name;
    record.type = entity.type;
    record.aliases = entity.aliases;
    if (!entity.standsFor.isEmpty() && entity.standsFor != entity.name)
        record.standsFor = keyOfName(entity.standsFor);
    Known &now = m_known[identity];
    now.stored = m_project.entities().store(record);
    for (const QString &alias : entity.aliases)
        now.aliases.insert(alias);
    if (now.complete.isEmpty())
        now.complete = entity.aliases;
    return now.stored;
}

std::optional<qint64> EntityStore::keyOfName(const QString &name)
{
    const auto entry = m_entryByName.constFind(name);
    if (entry == m_entryByName.cend())
        return std::nullopt;
    const Lexicon::Entry &it = m_lexicon.entry(*entry);
    // Without what this one stands for in turn: a chain in the lexicon could be a ring.
    const FoundEntity entity{it.name, it.type, it.aliases, {}};
    return keyOf(entity, entityIdentity(entity)).key;
}

} // namespace Parallax

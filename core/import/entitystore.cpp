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

std::vector<Mention> EntityStore::put(const PreparedEntities &entities)
{
    if (m_known.size() > mostKnown)
        m_known.clear();
    std::vector<qint64> keys;
    keys.reserve(entities.identities.size());
    for (size_t i = 0; i < entities.identities.size(); ++i)
        keys.push_back(keyOf(entities.findings.entities[i], entities.identities[i]));

    std::vector<Mention> mentions;
    mentions.reserve(entities.findings.mentions.size());
    for (const FoundMention &found : entities.findings.mentions)
        mentions.push_back({found.span, keys[size_t(found.entity)], found.type, FindingState::Suggested});
    return mentions;
}

qint64 EntityStore::keyOf(const FoundEntity &entity, const QByteArray &identity)
{
    const auto known = m_known.constFind(identity);
    const bool complete = known != m_known.cend()
        && (entity.aliases.isSharedWith(known->complete)
            || std::all_of(
                entity.aliases.begin(), entity.aliases.end(), [known](const QString &alias) { return known->aliases.contains(alias); }));
    if (complete)
        return known->key;

    Entity record;
    record.id = derivedUuid("entity", identity);
    record.name = entity.name;
    record.type = entity.type;
    record.aliases = entity.aliases;
    if (!entity.standsFor.isEmpty() && entity.standsFor != entity.name)
        record.standsFor = keyOfName(entity.standsFor);
    Known &now = m_known[identity];
    now.key = m_project.entities().put(record);
    for (const QString &alias : entity.aliases)
        now.aliases.insert(alias);
    if (now.complete.isEmpty())
        now.complete = entity.aliases;
    return now.key;
}

std::optional<qint64> EntityStore::keyOfName(const QString &name)
{
    const auto entry = m_entryByName.constFind(name);
    if (entry == m_entryByName.cend())
        return std::nullopt;
    const Lexicon::Entry &it = m_lexicon.entry(*entry);
    // Without what this one stands for in turn: a chain in the lexicon could be a ring.
    const FoundEntity entity{it.name, it.type, it.aliases, {}};
    return keyOf(entity, entityIdentity(entity));
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/textanalysis.h"
#include "core/project/entitytable.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace Parallax {

class Lexicon;
class Project;

/// Keys of EntityFindings::entities, in their order; nothing for what a person rejected.
using EntityKeys = std::vector<std::optional<qint64>>;

/// The mentions of one article, with the keys of what they name.
struct PlacedMentions
{
    std::vector<Mention> mentions;
    EntityKeys keys;
    int counted = 0; ///< without those of entities that a person rejected, which are kept in case that is taken back
};

/// Gives what articles name its keys in the project, and remembers them for the articles to come: most name the same
/// few. For one import; used inside its Transactions, on the project's thread. Throws StorageError.
class EntityStore
{
public:
    /// Both outlive the store.
    EntityStore(Project &project, const Lexicon &lexicon);

    /// Stores entities and aliases that are not there yet. What was merged into another entity names that one.
    PlacedMentions put(const PreparedEntities &entities);
    /// One that no list knows and nothing names: a speaker whom the text describes. Nothing for one that a person rejected.
    std::optional<qint64> put(const FoundEntity &entity, const QByteArray &identity);
    /// After another connection wrote to the project: an entity may be gone or its names with it.
    void forget() { m_known.clear(); }

private:
    struct Known
    {
        EntityTable::Stored stored;
        QSet<QString> aliases;
        QStringList complete; ///< of an article before: most articles bring the very list of the lexicon
    };

    EntityTable::Stored keyOf(const FoundEntity &entity, const QByteArray &identity);
    std::optional<qint64> keyOfName(const QString &name);

    Project &m_project;
    const Lexicon &m_lexicon;
    QHash<QString, qint32> m_entryByName;
    QHash<QByteArray, Known> m_known; ///< by identity
};

} // namespace Parallax

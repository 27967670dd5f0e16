// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/entitystore.h"
#include "core/project/findingrecords.h"

#include <QUuid>

#include <optional>
#include <vector>

namespace Parallax {

/// The article that findings belong to, as it is stored.
struct StoredArticle
{
    qint64 key = 0;
    QUuid id;
    const QString &text; ///< outlives the call it is given to
};

/// Stores statements, dates, figures, positions and events of articles in place of what no person decided. For one import
/// or analysis; used inside its Transactions, on the project's thread. Throws StorageError.
class FindingStore
{
public:
    /// Both outlive the store.
    FindingStore(Project &project, EntityStore &entities)
        : m_project(project)
        , m_entities(entities)
    {
    }

    /// `keys` as EntityStore::put() gave them for the same `entities`.
    void put(const StoredArticle &article, const TextFindings &found, const PreparedEntities &entities, const EntityKeys &keys);

private:
    /// Who may speak or act in one article.
    struct Actors
    {
        const StoredArticle &article;
        const TextFindings &found;
        const PreparedEntities &entities;
        const EntityKeys &keys;
    };
    void putStatements(const TextFindings &found, const Actors &actors);
    void putDates(const TextFindings &found, const StoredArticle &article);
    void putPositions(const TextFindings &found, const Actors &actors);
    void putEvents(const TextFindings &found, const Actors &actors);
    /// Without id.
    [[nodiscard]] static Event eventOf(const FoundEvent &found, const Actors &actors);
    [[nodiscard]] QUuid idOf(const Event &event, const StoredArticle &article);

    static std::optional<qint64> keyOf(std::optional<qsizetype> entity, const Actors &actors);
    /// Somebody whom the text only describes becomes an entity without mentions. Nothing for nobody.
    std::optional<qint64> keyOf(const Speaker &speaker, const Actors &actors);
    static const SpeakerName *nameOf(const Speaker &speaker, const Actors &actors);
    static QByteArray identityOf(const Speaker &speaker, const Actors &actors);

    Project &m_project;
    EntityStore &m_entities;
};

} // namespace Parallax

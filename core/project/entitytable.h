// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"

#include <memory>

namespace Parallax {

class Database;

/// An article that names an entity.
struct Naming
{
    qint64 article = 0;
    QString title; ///< as Article::displayTitle()
    QString source;
    std::optional<EventDate> published;
    int mentions = 0;

    friend bool operator==(const Naming &, const Naming &) = default;
};

/// The entities of a project. Throws StorageError.
class EntityTable
{
public:
    explicit EntityTable(Database &database);
    ~EntityTable();
    Q_DISABLE_COPY_MOVE(EntityTable)

    [[nodiscard]] std::vector<Entity> all();
    [[nodiscard]] std::optional<Entity> entity(qint64 key);

    /// By number of mentions, most first: over `articles`, or over the whole project when it is empty.
    [[nodiscard]] std::vector<EntityCount> counts(const std::vector<qint64> &articles, int limit = -1);

    /// The newest articles that name the entity; the undated last.
    [[nodiscard]] std::vector<Naming> articlesNaming(qint64 entity, int limit = -1);
    [[nodiscard]] int articleCount(qint64 entity);

    /// The key of the entity of this id, inserted with its aliases when it is not there; new aliases are added to one
    /// that is. Inside the caller's Transaction.
    qint64 put(const Entity &entity);

    /// Brings the counts kept beside the mentions in agreement with them, for (article, entity) whose mentions changed.
    void recount(const std::vector<std::pair<qint64, qint64>> &touched);
    /// The same for all articles that name an entity whose state changed: a rejected one does not count.
    void recountEntity(qint64 entity);

private:
    /// Prepared on first use and kept: an import runs them for every new entity.
    struct Statements;

    Database &m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Parallax

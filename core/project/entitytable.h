// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"

#include <memory>
#include <utility>

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

/// The entities of a project. Lists and counts leave out what a person rejected or merged into another, mentions that
/// were rejected, and articles that a newer version took the place of. Throws StorageError.
class EntityTable
{
public:
    explicit EntityTable(Database &database);
    ~EntityTable();
    Q_DISABLE_COPY_MOVE(EntityTable)

    /// By name, with those that nothing names.
    [[nodiscard]] std::vector<Entity> all();
    /// What a person rejected, by name: to be reconsidered.
    [[nodiscard]] std::vector<Entity> rejected();
    /// Also a rejected or merged one.
    [[nodiscard]] std::optional<Entity> entity(qint64 key);
    [[nodiscard]] std::optional<qint64> keyOf(const QUuid &id);
    /// One that is listed, of exactly this name and type.
    [[nodiscard]] std::optional<qint64> named(const QString &name, EntityType type);
    /// The entity that this one was merged into, through any number of merges; itself when it was not.
    [[nodiscard]] qint64 survivor(qint64 key);

    /// By number of mentions, most first: over `articles` (whatever became of them), or over the whole project when it
    /// is empty.
    [[nodiscard]] std::vector<EntityCount> counts(const std::vector<qint64> &articles, int limit = -1);

    /// The newest articles that name the entity; the undated last.
    [[nodiscard]] std::vector<Naming> articlesNaming(qint64 entity, int limit = -1);
    [[nodiscard]] int articleCount(qint64 entity);

    /// What put() found or made.
    struct Stored
    {
        qint64 key = 0;
        bool rejected = false; ///< a person said that there is no such thing
    };
    /// The entity of this id, inserted with its aliases when it is not there; new aliases are added to one that is. One
    /// that was merged gives the survivor. Nothing else of a stored entity is changed. Inside the caller's Transaction.
    Stored store(const Entity &entity);
    qint64 put(const Entity &entity) { return store(entity).key; }

    // Corrections; inside Project::edit().
    /// Name, type, what it stands for, state and what it was merged into; not the aliases.
    void update(const Entity &entity);
    /// Those that are there already stay.
    void addAliases(qint64 entity, const QStringList &aliases);
    void removeAliases(qint64 entity);
    /// What was merged into `from` or stands for it is merged into `into` or stands for that; `into` never for itself.
    void redirect(qint64 from, qint64 into);

    // Counts that are kept beside the mentions follow them by these; inside a Transaction.
    /// What mentions of these entities in these articles are now.
    void recount(const std::vector<std::pair<qint64 /*article*/, qint64 /*entity*/>> &touched);
    /// After the entity's state changed, or what it was merged into.
    void recountEntity(qint64 entity);

private:
    std::vector<Entity> read(QStringView condition);

    /// Prepared on first use and kept: an import runs them for every new entity.
    struct Statements;

    Database &m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Parallax

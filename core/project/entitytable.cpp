// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/entitytable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView entityColumns = u"e.key, e.id, e.name, e.type, e.stands_for, e.state, e.merged_into";

Entity readEntity(const Statement &row)
{
    Entity entity;
    entity.key = row.integer(0);
    entity.id = QUuid::fromRfc4122(row.bytes(1));
    entity.name = row.text(2);
    entity.type = entityTypeFromCode(row.text(3)).value_or(EntityType::Organisation);
    if (!row.isNull(4))
        entity.standsFor = row.integer(4);
    entity.state = FindingState(row.integer(5));
    if (!row.isNull(6))
        entity.mergedInto = row.integer(6);
    return entity;
}

} // namespace

struct EntityTable::Statements
{
    explicit Statements(const Database &database)
        : find(database, u"SELECT key, state, merged_into FROM entity WHERE id = ?")
        , insert(database, u"INSERT INTO entity (id, name, type, stands_for) VALUES (?, ?, ?, ?)")
        , insertAlias(database, u"INSERT INTO entity_alias (entity_key, alias) VALUES (?, ?) ON CONFLICT DO NOTHING")
    {
    }

    Statement find;
    Statement insert;
    Statement insertAlias;
};

EntityTable::EntityTable(Database &database)
    : m_database(database)
{
}

EntityTable::~EntityTable() = default;

std::vector<Entity> EntityTable::read(QStringView condition)
{
    std::vector<Entity> entities;
    QHash<qint64, size_t> index;
    Statement find(
        m_database, QString(u"SELECT "_s % entityColumns % u" FROM entity e WHERE "_s % condition % u" ORDER BY e.name, e.key"_s));
    while (find.next()) {
        index.insert(find.integer(0), entities.size());
        entities.push_back(readEntity(find));
    }
    Statement aliases(m_database, u"SELECT entity_key, alias FROM entity_alias ORDER BY entity_key, alias");
    while (aliases.next()) {
        if (const auto at = index.constFind(aliases.integer(0)); at != index.cend())
            entities[*at].aliases.append(aliases.text(1));
    }
    return entities;
}

std::vector<Entity> EntityTable::all()
{
    return read(u"e.state <> 3 AND e.merged_into IS NULL");
}

std::vector<Entity> EntityTable::rejected()
{
    return read(u"e.state = 3 AND e.merged_into IS NULL");
}

std::optional<Entity> EntityTable::entity(qint64 key)
{
    Statement find(m_database, QString(u"SELECT "_s % entityColumns % u" FROM entity e WHERE e.key = ?"_s));
    find.bind(key);
    if (!find.next())
        return std::nullopt;
    Entity entity = readEntity(find);
    Statement aliases(m_database, u"SELECT alias FROM entity_alias WHERE entity_key = ? ORDER BY alias");
    aliases.bind(key);
    while (aliases.next())
        entity.aliases.append(aliases.text(0));
    return entity;
}

std::optional<qint64> EntityTable::keyOf(const QUuid &id)
{
    Statement find(m_database, u"SELECT key FROM entity WHERE id = ?");
    find.bind(id.toRfc4122());
    return find.next() ? std::optional(find.integer(0)) : std::nullopt;
}

std::optional<qint64> EntityTable::named(const QString &name, EntityType type)
{
    Statement find(m_database, u"SELECT key FROM entity WHERE name = ? AND type = ? AND state <> 3 AND merged_into IS NULL");
    find.bind(name).bind(QString(entityTypeCode(type)));
    return find.next() ? std::optional(find.integer(0)) : std::nullopt;
}

qint64 EntityTable::survivor(qint64 key)
{
    // A file of another program may hold a ring; merges of ours keep the way short.
    constexpr int longestWay = 100;
    Statement find(m_database, u"SELECT merged_into FROM entity WHERE key = ? AND merged_into IS NOT NULL");
    for (int i = 0; i < longestWay; ++i) {
        find.bind(key);
        const bool merged = find.next();
        if (merged)
            key = find.integer(0);
        find.reset();
        if (!merged)
            break;
    }
    return key;
}

EntityTable::Stored EntityTable::store(const Entity &entity)
{
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_database);
    Statements &it = *m_statements;
    const QByteArray id = entity.id.toRfc4122();
    it.find.bind(id);
    const bool known = it.find.next();
    Stored stored;
    bool merged = false;
    if (known) {
        merged = !it.find.isNull(2);
        stored = {it.find.integer(0), FindingState(it.find.integer(1)) == FindingState::Rejected};
    }
    it.find.reset();
    if (merged) {
        stored.key = survivor(stored.key);
        const auto into = this->entity(stored.key);
        stored.rejected = into && into->state == FindingState::Rejected;
    }
    if (!known) {
        it.insert.bind(id).bind(entity.name).bind(QString(entityTypeCode(entity.type))).bind(entity.standsFor).run();
        stored.key = m_database.lastInsertRowId();
    }
    for (const QString &alias : entity.aliases)
        it.insertAlias.bind(stored.key).bind(alias).run();
    return stored;
}

void EntityTable::update(const Entity &entity)
{
    Statement set(m_database, u"UPDATE entity SET name = ?, type = ?, stands_for = ?, state = ?, merged_into = ? WHERE key = ?");
    set.bind(entity.name).bind(QString(entityTypeCode(entity.type))).bind(entity.standsFor).bind(int(entity.state));
    set.bind(entity.mergedInto).bind(entity.key).run();
}

void EntityTable::addAliases(qint64 entity, const QStringList &aliases)
{
    Statement insert(m_database, u"INSERT INTO entity_alias (entity_key, alias) VALUES (?, ?) ON CONFLICT DO NOTHING");
    for (const QString &alias : aliases)
        insert.bind(entity).bind(alias).run();
}

void EntityTable::removeAliases(qint64 entity)
{
    Statement(m_database, u"DELETE FROM entity_alias WHERE entity_key = ?").bind(entity).run();
}

void EntityTable::redirect(qint64 from, qint64 into)
{
    Statement(m_database, u"UPDATE entity SET merged_into = ?2 WHERE merged_into = ?1").bind(from).bind(into).run();
    Statement(m_database, u"UPDATE entity SET stands_for = nullif(?2, key) WHERE stands_for = ?1").bind(from).bind(into).run();
}

} // namespace Parallax

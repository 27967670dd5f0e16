// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/entitytable.h"

#include "core/project/articletable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

Entity readEntity(const Statement &row)
{
    Entity entity;
    entity.key = row.integer(0);
    entity.id = QUuid::fromRfc4122(row.bytes(1));
    entity.name = row.text(2);
    entity.type = entityTypeFromCode(row.text(3)).value_or(EntityType::Organisation);
    if (!row.isNull(4))
        entity.standsFor = row.integer(4);
    return entity;
}

} // namespace

struct EntityTable::Statements
{
    explicit Statements(const Database &database)
        : find(database, u"SELECT key FROM entity WHERE id = ?")
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

std::vector<Entity> EntityTable::all()
{
    std::vector<Entity> entities;
    QHash<qint64, size_t> index;
    Statement find(m_database, u"SELECT key, id, name, type, stands_for FROM entity ORDER BY name, key");
    while (find.next()) {
        index.insert(find.integer(0), entities.size());
        entities.push_back(readEntity(find));
    }
    Statement aliases(m_database, u"SELECT entity_key, alias FROM entity_alias ORDER BY entity_key, alias");
    while (aliases.next())
        entities[index.value(aliases.integer(0))].aliases.append(aliases.text(1));
    return entities;
}

std::optional<Entity> EntityTable::entity(qint64 key)
{
    Statement find(m_database, u"SELECT key, id, name, type, stands_for FROM entity WHERE key = ?");
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

std::vector<EntityCount> EntityTable::counts(const std::vector<qint64> &articles, int limit)
{
    QString sql = u"SELECT e.key, e.name, e.type, sum(c.mentions) AS total, count(*) FROM "_s;
    if (articles.empty()) {
        sql += u"entity_article"_s;
    } else {
        // The table of counts is in the order of the entities: what a few articles name is found by their mentions.
        const QStringList places(qsizetype(articles.size()), u"?"_s);
        sql += u"(SELECT entity_key, count(*) AS mentions FROM mention WHERE article_key IN (%1) GROUP BY article_key, entity_key)"_s.arg(
            places.join(u", "_s));
    }
    sql += u" c JOIN entity e ON e.key = c.entity_key GROUP BY c.entity_key ORDER BY total DESC, e.name LIMIT ?"_s;
    Statement find(m_database, sql);
    for (const qint64 article : articles)
        find.bind(article);
    find.bind(limit);
    std::vector<EntityCount> counts;
    while (find.next()) {
        const auto type = entityTypeFromCode(find.text(2)).value_or(EntityType::Organisation);
        counts.push_back({find.integer(0), find.text(1), type, int(find.integer(3)), int(find.integer(4))});
    }
    return counts;
}

std::vector<Naming> EntityTable::articlesNaming(qint64 entity, int limit)
{
    Statement find(m_database,
        u"SELECT a.key, a.title, a.file, s.name, a.published, c.mentions FROM entity_article c JOIN article a ON a.key = c.article_key "
        u"LEFT JOIN source s ON s.key = a.source_key WHERE c.entity_key = ? ORDER BY a.published DESC NULLS LAST, a.key LIMIT ?");
    find.bind(entity).bind(limit);
    std::vector<Naming> namings;
    while (find.next()) {
        Article article;
        article.title = find.text(1);
        article.file = find.text(2);
        if (article.title.isEmpty())
            article.lead = ArticleTable::lead(m_database, find.integer(0));
        namings.push_back({find.integer(0), article.displayTitle(), find.text(3), EventDate::fromEdtf(find.text(4)), int(find.integer(5))});
    }
    return namings;
}

int EntityTable::articleCount(qint64 entity)
{
    Statement count(m_database, u"SELECT count(*) FROM entity_article WHERE entity_key = ?");
    count.bind(entity);
    count.next();
    return int(count.integer(0));
}

qint64 EntityTable::put(const Entity &entity)
{
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_database);
    Statements &it = *m_statements;
    const QByteArray id = entity.id.toRfc4122();
    it.find.bind(id);
    const bool known = it.find.next();
    qint64 key = known ? it.find.integer(0) : 0;
    it.find.reset();
    if (!known) {
        it.insert.bind(id).bind(entity.name).bind(QString(entityTypeCode(entity.type))).bind(entity.standsFor).run();
        key = m_database.lastInsertRowId();
    }
    for (const QString &alias : entity.aliases)
        it.insertAlias.bind(key).bind(alias).run();
    return key;
}

} // namespace Parallax

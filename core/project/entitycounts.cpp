// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of EntityTable that counts. A row of entity_article counts the mentions that were not rejected, whatever the
// state of the entity: rejecting one that many articles name, and taking that back, then changes no row of it.

#include "core/project/articletable.h"
#include "core/project/entitytable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView recountArticle =
    u"UPDATE article SET mention_count = (SELECT count(*) FROM mention m JOIN entity e ON e.key = m.entity_key WHERE m.article_key = ?1 "
    u"AND m.state <> 3 AND e.state <> 3 AND e.merged_into IS NULL) WHERE key = ?1";

} // namespace

std::vector<EntityCount> EntityTable::counts(const std::vector<qint64> &articles, int limit)
{
    QString sql = u"SELECT e.key, e.name, e.type, sum(c.mentions) AS total, count(*) FROM "_s;
    if (articles.empty()) {
        sql += u"(SELECT * FROM entity_article WHERE article_key NOT IN (SELECT key FROM article WHERE superseded_by IS NOT NULL))"_s;
    } else {
        // The table of counts is in the order of the entities: what a few articles name is found by their mentions.
        const QStringList places(qsizetype(articles.size()), u"?"_s);
        sql += u"(SELECT entity_key, count(*) AS mentions FROM mention WHERE article_key IN (%1) AND state <> 3 "
               u"GROUP BY article_key, entity_key)"_s.arg(places.join(u", "_s));
    }
    sql += u" c JOIN entity e ON e.key = c.entity_key WHERE e.state <> 3 AND e.merged_into IS NULL "
           u"GROUP BY c.entity_key ORDER BY total DESC, e.name LIMIT ?"_s;
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
        u"SELECT a.key, a.title, a.file, s.name, a.published, c.mentions FROM entity e JOIN entity_article c ON c.entity_key = e.key "
        u"JOIN article a ON a.key = c.article_key LEFT JOIN source s ON s.key = a.source_key WHERE e.key = ? AND e.state <> 3 "
        u"AND e.merged_into IS NULL AND a.superseded_by IS NULL ORDER BY a.published DESC NULLS LAST, a.key LIMIT ?");
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
    Statement count(m_database,
        u"SELECT count(*) FROM entity e JOIN entity_article c ON c.entity_key = e.key WHERE e.key = ? AND e.state <> 3 "
        u"AND e.merged_into IS NULL AND c.article_key NOT IN (SELECT key FROM article WHERE superseded_by IS NOT NULL)");
    count.bind(entity);
    count.next();
    return int(count.integer(0));
}

void EntityTable::recount(const std::vector<std::pair<qint64, qint64>> &touched)
{
    Statement count(m_database, u"SELECT count(*) FROM mention WHERE article_key = ? AND entity_key = ? AND state <> 3");
    Statement put(m_database,
        u"INSERT INTO entity_article (entity_key, article_key, mentions) VALUES (?, ?, ?) "
        u"ON CONFLICT DO UPDATE SET mentions = excluded.mentions WHERE mentions <> excluded.mentions");
    Statement remove(m_database, u"DELETE FROM entity_article WHERE entity_key = ? AND article_key = ?");
    std::vector<qint64> articles;
    for (const auto &[article, entity] : touched) {
        count.bind(article).bind(entity).next();
        const qint64 mentions = count.integer(0);
        count.reset();
        if (mentions > 0)
            put.bind(entity).bind(article).bind(mentions).run();
        else
            remove.bind(entity).bind(article).run();
        articles.push_back(article);
    }
    std::sort(articles.begin(), articles.end());
    articles.erase(std::unique(articles.begin(), articles.end()), articles.end());
    Statement total(m_database, recountArticle);
    for (const qint64 article : articles)
        total.bind(article).run();
}

void EntityTable::recountEntity(qint64 entity)
{
    // Only articles with a row here can have a mention that counts or did count.
    std::vector<qint64> articles;
    Statement named(m_database, u"SELECT article_key FROM entity_article WHERE entity_key = ?");
    named.bind(entity);
    while (named.next())
        articles.push_back(named.integer(0));
    Statement total(m_database, recountArticle);
    for (const qint64 article : articles)
        total.bind(article).run();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/entitytable.h"
#include "core/storage/statement.h"

#include <QSet>

namespace Parallax {

namespace {

/// A rejected entity keeps its rows in entity_article, so that taking the decision back finds its articles.
constexpr QStringView countMentions =
    u"UPDATE article SET mention_count = (SELECT count(*) FROM mention m JOIN entity e ON e.key = m.entity_key"
    " WHERE m.article_key = article.key AND m.state <> 3 AND e.state <> 3) WHERE key = ?";

} // namespace

void EntityTable::recount(const std::vector<std::pair<qint64, qint64>> &touched)
{
    Statement count(m_database, u"SELECT count(*) FROM mention WHERE article_key = ? AND entity_key = ? AND state <> 3");
    Statement put(m_database, u"INSERT OR REPLACE INTO entity_article (entity_key, article_key, mentions) VALUES (?, ?, ?)");
    Statement remove(m_database, u"DELETE FROM entity_article WHERE entity_key = ? AND article_key = ?");
    QSet<qint64> articles;
    for (const auto &[article, entity] : touched) {
        count.reset();
        count.bind(article).bind(entity).next();
        if (const qint64 mentions = count.integer(0))
            put.bind(entity).bind(article).bind(mentions).run();
        else
            remove.bind(entity).bind(article).run();
        articles.insert(article);
    }
    Statement total(m_database, countMentions);
    for (const qint64 article : std::as_const(articles))
        total.bind(article).run();
}

void EntityTable::recountEntity(qint64 entity)
{
    std::vector<qint64> articles;
    Statement named(m_database, u"SELECT article_key FROM entity_article WHERE entity_key = ?");
    named.bind(entity);
    while (named.next())
        articles.push_back(named.integer(0));
    Statement total(m_database, countMentions);
    for (const qint64 article : articles)
        total.bind(article).run();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/mentiontable.h"

namespace Parallax {

namespace {

MentionRow readRow(const Statement &row)
{
    return {{row.integer(0), row.integer(1)}, row.integer(2), entityTypeFromCode(row.text(3)), FindingState(row.integer(4))};
}

} // namespace

MentionTable::MentionTable(const Database &database)
    : m_rows(database, u"SELECT start, \"end\", entity_key, type, state FROM mention WHERE article_key = ? ORDER BY start, entity_key")
    , m_row(database, u"SELECT start, \"end\", entity_key, type, state FROM mention WHERE article_key = ? AND start = ? AND entity_key = ?")
    , m_articles(database,
          u"SELECT article_key FROM entity_article WHERE entity_key = ?1 "
          u"UNION SELECT article_key FROM mention WHERE entity_key = ?1 AND state <> 0 ORDER BY 1")
    , m_put(database,
          u"INSERT INTO mention (article_key, start, \"end\", entity_key, type, state) VALUES (?, ?, ?, ?, ?, ?) "
          u"ON CONFLICT DO UPDATE SET \"end\" = excluded.\"end\", type = excluded.type, state = excluded.state")
    , m_remove(database, u"DELETE FROM mention WHERE article_key = ? AND start = ? AND entity_key = ?")
    , m_removeSuggested(database, u"DELETE FROM mention WHERE article_key = ? AND state = 0")
    , m_removeOverlapping(database, u"DELETE FROM mention WHERE article_key = ? AND state = 0 AND start < ? AND \"end\" > ?")
{
}

std::vector<MentionRow> MentionTable::rows(qint64 article)
{
    std::vector<MentionRow> rows;
    m_rows.bind(article);
    while (m_rows.next())
        rows.push_back(readRow(m_rows));
    m_rows.reset();
    return rows;
}

std::optional<MentionRow> MentionTable::row(qint64 article, qint64 start, qint64 entity)
{
    m_row.bind(article).bind(start).bind(entity);
    const auto row = m_row.next() ? std::optional(readRow(m_row)) : std::nullopt;
    m_row.reset();
    return row;
}

std::vector<qint64> MentionTable::articlesOf(qint64 entity)
{
    std::vector<qint64> articles;
    m_articles.bind(entity);
    while (m_articles.next())
        articles.push_back(m_articles.integer(0));
    m_articles.reset();
    return articles;
}

void MentionTable::put(qint64 article, const MentionRow &row)
{
    m_put.bind(article).bind(row.span.start).bind(row.span.end).bind(row.entity);
    m_put.bind(row.type ? QString(entityTypeCode(*row.type)) : QString()).bind(int(row.state)).run();
}

void MentionTable::remove(qint64 article, qint64 start, qint64 entity)
{
    m_remove.bind(article).bind(start).bind(entity).run();
}

void MentionTable::removeSuggested(qint64 article)
{
    m_removeSuggested.bind(article).run();
}

void MentionTable::removeSuggested(qint64 article, StoredSpan span)
{
    m_removeOverlapping.bind(article).bind(span.end).bind(span.start).run();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of ArticleTable that corrects articles and knows their versions.

#include "core/project/articletable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

std::vector<qint64> keysFrom(Statement &find)
{
    std::vector<qint64> keys;
    while (find.next())
        keys.push_back(find.integer(0));
    return keys;
}

} // namespace

std::vector<qint64> ArticleTable::allKeys()
{
    Statement find(m_database, u"SELECT key FROM article ORDER BY key");
    return keysFrom(find);
}

std::vector<qint64> ArticleTable::withUrl(const QString &url)
{
    Statement find(m_database, u"SELECT key FROM article WHERE url = ? ORDER BY key DESC");
    find.bind(url);
    return keysFrom(find);
}

std::vector<qint64> ArticleTable::repeatingUrls(qint64 first)
{
    Statement find(m_database,
        u"SELECT n.key FROM article n WHERE n.key >= ? AND n.url IS NOT NULL "
        u"AND EXISTS (SELECT 1 FROM article o WHERE o.url = n.url AND o.key < n.key) ORDER BY n.key");
    find.bind(first);
    return keysFrom(find);
}

std::vector<qint64> ArticleTable::earlierVersions(qint64 key)
{
    // UNION, not UNION ALL: a ring, which `parallax check` names, ends where it meets itself.
    Statement find(m_database,
        u"WITH RECURSIVE earlier (key) AS (SELECT key FROM article WHERE superseded_by = ?1 "
        u"UNION SELECT a.key FROM article a JOIN earlier e ON a.superseded_by = e.key) "
        u"SELECT key FROM earlier WHERE key <> ?1 ORDER BY key DESC");
    find.bind(key);
    return keysFrom(find);
}

QStringList ArticleTable::sources()
{
    Statement find(m_database,
        u"SELECT name FROM source s WHERE EXISTS (SELECT 1 FROM article WHERE source_key = s.key) ORDER BY name COLLATE NOCASE");
    QStringList names;
    while (find.next())
        names.append(find.text(0));
    return names;
}

void ArticleTable::setDetails(const Article &article)
{
    const auto source = article.source.isEmpty() ? std::nullopt : std::optional(sourceKey(article.source));
    Statement set(m_database,
        u"UPDATE article SET title = ?, byline = ?, source_key = ?, published = ?, url = ?, language = ?, edited = ? WHERE key = ?");
    set.bind(article.title).bind(article.byline).bind(source).bind(article.published ? article.published->toEdtf() : QString());
    set.bind(article.url).bind(article.language).bind(qint64(article.edited.toInt())).bind(article.key).run();
}

void ArticleTable::setCredibility(qint64 article, int credibility)
{
    Statement set(m_database, u"UPDATE article SET credibility = nullif(?, 0) WHERE key = ?");
    set.bind(credibility).bind(article).run();
}

bool ArticleTable::setReliability(const QString &source, QChar reliability)
{
    Statement find(m_database, u"SELECT 1 FROM source WHERE name = ?");
    find.bind(source);
    if (!find.next())
        return false;
    Statement set(m_database, u"UPDATE source SET reliability = ? WHERE name = ?");
    set.bind(reliability.isNull() ? QString() : QString(reliability)).bind(source).run();
    return true;
}

void ArticleTable::setSuperseded(qint64 article, std::optional<qint64> by)
{
    Statement(m_database, u"UPDATE article SET superseded_by = ? WHERE key = ?").bind(by).bind(article).run();
}

} // namespace Parallax

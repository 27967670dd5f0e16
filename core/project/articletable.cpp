// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/articletable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QStringBuilder>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView articleColumns =
    u"a.key, a.id, a.sha256, a.file, a.format, a.encoding, a.title, a.byline, s.name, a.published, a.url, "
    u"a.language, a.imported, a.mention_count, s.reliability, a.credibility, a.edited, a.superseded_by";

/// Instead of a column to compare: that would have to be read from every row, where the index has the rest.
constexpr QStringView current = u"a.key NOT IN (SELECT key FROM article WHERE superseded_by IS NOT NULL)";

Article readArticle(const Statement &row)
{
    Article article;
    article.key = row.integer(0);
    article.id = QUuid::fromRfc4122(row.bytes(1));
    article.sha256 = row.bytes(2);
    article.file = row.text(3);
    article.format = row.text(4);
    article.encoding = row.text(5);
    article.title = row.text(6);
    article.byline = row.text(7);
    article.source = row.text(8);
    article.published = EventDate::fromEdtf(row.text(9));
    article.url = row.text(10);
    article.language = row.text(11);
    article.imported = QDateTime::fromString(row.text(12), Qt::ISODate);
    article.mentionCount = int(row.integer(13));
    if (const QString reliability = row.text(14); !reliability.isEmpty())
        article.reliability = reliability.front();
    article.credibility = int(row.integer(15));
    article.edited = ArticleFields(QFlag(int(row.integer(16))));
    if (!row.isNull(17))
        article.supersededBy = row.integer(17);
    return article;
}

constexpr int leadCharacters = 90;

QStringView orderBy(ArticleTable::Order order)
{
    switch (order) {
    case ArticleTable::Order::Published:
        return u"a.published DESC NULLS LAST, a.key";
    case ArticleTable::Order::Title:
        return u"coalesce(a.title, a.file) COLLATE NOCASE, a.key";
    case ArticleTable::Order::Source:
        return u"s.name IS NULL, s.name COLLATE NOCASE, a.published DESC, a.key";
    case ArticleTable::Order::Imported:
        return u"a.key DESC";
    }
    return {};
}

/// For LIKE … ESCAPE '\'.
QString containsPattern(const QString &word)
{
    QString escaped = word;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + escaped + u'%';
}

} // namespace

int ArticleTable::count()
{
    Statement count(m_database, u"SELECT (SELECT count(*) FROM article) - (SELECT count(*) FROM article WHERE superseded_by IS NOT NULL)");
    count.next();
    return int(count.integer(0));
}

std::vector<qint64> ArticleTable::keys(Order order, const QString &filter, int limit)
{
    const QStringList words = filter.simplified().split(u' ', Qt::SkipEmptyParts);
    QString sql = u"SELECT a.key FROM article a"_s;
    if (!words.isEmpty() || order == Order::Source)
        sql += u" LEFT JOIN source s ON s.key = a.source_key"_s;
    sql += u" WHERE "_s % current;
    for (qsizetype i = 0; i < words.size(); ++i)
        sql += uR"( AND concat_columns LIKE ? ESCAPE '\')"_s;
    sql.replace(u"concat_columns"_s,
        u"(coalesce(a.title, '') || ' ' || coalesce(s.name, '') || ' ' || coalesce(a.byline, '') || ' ' || coalesce(a.published, '') || ' ' || a.file)"_s);
    // Every row has to be read for the filter: in the order of the table that takes a quarter of the time that it takes
    // in the order of the index. The plus sign keeps SQLite from using it.
    const bool readsAll = !words.isEmpty() && limit < 0 && order == Order::Published;
    sql += u" ORDER BY "_s % (readsAll ? u"+" : u"") % orderBy(order) % u" LIMIT ?"_s;

    Statement find(m_database, sql);
    for (const QString &word : words)
        find.bind(containsPattern(word));
    find.bind(limit);
    std::vector<qint64> keys;
    while (find.next())
        keys.push_back(find.integer(0));
    return keys;
}

std::vector<Article> ArticleTable::articles(const std::vector<qint64> &keys)
{
    Statement find(m_database,
        QString(u"SELECT "_s % articleColumns % u" FROM article a LEFT JOIN source s ON s.key = a.source_key WHERE a.key = ?"_s));
    std::vector<Article> articles;
    articles.reserve(keys.size());
    for (const qint64 key : keys) {
        find.bind(key);
        if (find.next())
            articles.push_back(readArticle(find));
        find.reset();
        if (!articles.empty() && articles.back().key == key && articles.back().title.isEmpty())
            articles.back().lead = lead(m_database, key);
    }
    return articles;
}

QString ArticleTable::lead(const Database &database, qint64 key)
{
    Statement find(database,
        u"SELECT substr(t.text, b.start + 1, min(b.\"end\" - b.start, ?)) FROM block b JOIN article_text t ON t.key = b.article_key "
        u"WHERE b.article_key = ? AND b.kind IN ('body', 'quote') ORDER BY b.start LIMIT 1");
    find.bind(leadCharacters).bind(key);
    if (!find.next())
        return {};
    QString words = find.text(0).simplified();
    if (const qsizetype cut = words.lastIndexOf(u' '); words.size() >= leadCharacters - 1 && cut > 0)
        words = words.left(cut) + u'…';
    return words;
}

std::optional<Article> ArticleTable::article(qint64 key)
{
    auto found = articles({key});
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::optional<qint64> ArticleTable::keyOf(const QUuid &id)
{
    Statement find(m_database, u"SELECT key FROM article WHERE id = ?");
    find.bind(id.toRfc4122());
    return find.next() ? std::optional(find.integer(0)) : std::nullopt;
}

std::vector<quint64> ArticleTable::hashPrefixes()
{
    std::vector<quint64> prefixes;
    Statement all(m_database, u"SELECT sha256 FROM article ORDER BY sha256");
    while (all.next())
        prefixes.push_back(qFromBigEndian<quint64>(all.bytes(0).constData()));
    return prefixes;
}

} // namespace Parallax

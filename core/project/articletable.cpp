// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/articletable.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/text/offsetmap.h"

#include <QStringBuilder>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView articleColumns =
    u"a.key, a.id, a.sha256, a.file, a.format, a.encoding, a.title, a.byline, s.name, a.published, a.url, "
    u"a.language, a.imported, a.mention_count";

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
    Statement count(m_database, u"SELECT count(*) FROM article");
    count.next();
    return int(count.integer(0));
}

std::vector<qint64> ArticleTable::keys(Order order, const QString &filter, int limit)
{
    const QStringList words = filter.simplified().split(u' ', Qt::SkipEmptyParts);
    QString sql = u"SELECT a.key FROM article a"_s;
    if (!words.isEmpty() || order == Order::Source)
        sql += u" LEFT JOIN source s ON s.key = a.source_key"_s;
    for (qsizetype i = 0; i < words.size(); ++i) {
        sql += i == 0 ? u" WHERE "_s : u" AND "_s;
        sql += uR"(concat_columns LIKE ? ESCAPE '\')"_s;
    }
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

std::optional<ArticleContent> ArticleTable::content(qint64 key)
{
    Statement text(m_database, u"SELECT text FROM article_text WHERE key = ?");
    text.bind(key);
    if (!text.next())
        return std::nullopt;
    ArticleContent content;
    content.text = text.text(0);
    const OffsetMap offsets(content.text);
    // The file may have been damaged or edited by another program: a span that does not fit the text is left out
    // here, and named by `parallax check`.
    const auto fits = [&content](TextSpan span) { return 0 <= span.start && span.start < span.end && span.end <= content.text.size(); };

    Statement blocks(m_database, u"SELECT start, \"end\", kind, what FROM block WHERE article_key = ? ORDER BY start");
    blocks.bind(key);
    while (blocks.next()) {
        const TextSpan span = offsets.fromStored({blocks.integer(0), blocks.integer(1)});
        if (fits(span))
            content.blocks.push_back({span, blockKindFromCode(blocks.text(2)), blocks.text(3)});
    }
    Statement mentions(m_database,
        u"SELECT m.start, m.\"end\", m.entity_key, coalesce(m.type, e.type), m.state FROM mention m JOIN entity e ON e.key = m.entity_key "
        u"WHERE m.article_key = ? ORDER BY m.start, m.\"end\"");
    mentions.bind(key);
    while (mentions.next()) {
        const TextSpan span = offsets.fromStored({mentions.integer(0), mentions.integer(1)});
        const auto type = entityTypeFromCode(mentions.text(3));
        if (fits(span) && type)
            content.mentions.push_back({span, mentions.integer(2), *type, FindingState(mentions.integer(4))});
    }
    return content;
}

QByteArray ArticleTable::original(qint64 key)
{
    Statement find(m_database,
        u"SELECT o.size, o.deflated, CASE WHEN o.deflated IS NULL THEN CAST(t.text AS BLOB) END FROM article_original o "
        u"LEFT JOIN article_text t ON t.key = o.key WHERE o.key = ?");
    find.bind(key);
    if (!find.next())
        return {};
    if (find.isNull(1))
        return find.bytes(2);
    // qUncompress wants the size, big-endian, before the stream.
    const qint64 size = find.integer(0);
    QByteArray framed;
    for (const int shift : {24, 16, 8, 0})
        framed.append(char(size >> shift));
    return qUncompress(framed + find.bytes(1));
}

} // namespace Parallax

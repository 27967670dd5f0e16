// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/taggingtable.h"

#include "core/project/annotationvalues.h"
#include "core/project/articletable.h"
#include "core/project/notetable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QStringBuilder>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView columns = u"g.id, g.tag_id, a.key, g.start, g.\"end\", g.quote, g.prefix, g.suffix, g.author, g.created "
                                u"FROM tagging g JOIN article a ON a.id = g.article_id";

Tagging readTagging(const Statement &row, const SpanColumns &spans)
{
    return {idFrom(row, 0), idFrom(row, 1), row.integer(2), spans.read(row, 3), {row.text(5), row.text(6), row.text(7)}, row.text(8),
        timeFrom(row, 9)};
}

std::vector<Tagging> inTextOrder(Statement &find, const SpanColumns &spans)
{
    std::vector<Tagging> taggings;
    while (find.next())
        taggings.push_back(readTagging(find, spans));
    // Here, because SQLite would sort whole rows.
    std::sort(taggings.begin(), taggings.end(),
        [](const Tagging &a, const Tagging &b) { return std::tuple(!a.span, a.span, a.id) < std::tuple(!b.span, b.span, b.id); });
    return taggings;
}

void bindTagging(Statement &statement, const Tagging &tagging, const SpanColumns &spans)
{
    statement.bind(idBytes(tagging.tag)).bind(tagging.article);
    spans.bind(statement, tagging.span);
    statement.bind(notNull(tagging.anchor.quote)).bind(notNull(tagging.anchor.prefix)).bind(notNull(tagging.anchor.suffix));
    statement.bind(notNull(tagging.author)).bind(timeText(tagging.created)).bind(idBytes(tagging.id)).run();
}

} // namespace

std::vector<Tagging> TaggingTable::inArticle(qint64 article, const QString &text)
{
    Statement find(m_database, QString(u"SELECT "_s % columns % u" WHERE a.key = ?"_s));
    find.bind(article);
    return inTextOrder(find, SpanColumns(text));
}

std::vector<Tagging> TaggingTable::meeting(const QUuid &tag, qint64 article, TextSpan span, const QString &text)
{
    const StoredSpan stored = OffsetMap(text).toStored(span);
    Statement find(
        m_database, QString(u"SELECT "_s % columns % u" WHERE a.key = ? AND +g.tag_id = ? AND g.start <= ? AND g.\"end\" >= ?"_s));
    find.bind(article).bind(idBytes(tag)).bind(stored.end).bind(stored.start);
    return inTextOrder(find, SpanColumns(text));
}

std::optional<QUuid> TaggingTable::on(const QUuid &tag, qint64 article, StoredSpan span)
{
    Statement find(m_database,
        u"SELECT id FROM tagging WHERE article_id = (SELECT id FROM article WHERE key = ?) AND start = ? AND \"end\" = ? AND +tag_id = ?");
    find.bind(article).bind(span.start).bind(span.end).bind(idBytes(tag));
    return find.next() ? std::optional(idFrom(find, 0)) : std::nullopt;
}

std::optional<Tagging> TaggingTable::tagging(const QUuid &id)
{
    Statement find(m_database, QString(u"SELECT "_s % columns % u" WHERE g.id = ?"_s));
    find.bind(idBytes(id));
    if (!find.next())
        return std::nullopt;
    const QString text = find.isNull(3) ? QString() : ArticleTable(m_database).text(find.integer(2));
    return readTagging(find, SpanColumns(text));
}

int TaggingTable::count()
{
    Statement count(m_database, u"SELECT count(*) FROM tagging");
    count.next();
    return int(count.integer(0));
}

std::vector<TaggedSpan> TaggingTable::spans()
{
    std::vector<TaggedSpan> spans;
    Statement find(m_database, u"SELECT article_id, start, \"end\", tag_id FROM tagging WHERE start IS NOT NULL");
    while (find.next())
        spans.push_back({idFrom(find, 0), {find.integer(1), find.integer(2)}, idFrom(find, 3)});
    std::sort(spans.begin(), spans.end(),
        [](const TaggedSpan &a, const TaggedSpan &b) { return a.article != b.article ? a.article < b.article : a.span < b.span; });
    return spans;
}

void TaggingTable::insert(const Tagging &tagging, const QString &text)
{
    insert(std::vector<Tagging>{tagging}, text);
}

void TaggingTable::insert(const std::vector<Tagging> &taggings, const QString &text)
{
    const SpanColumns spans(text);
    Statement insert(m_database,
        u"INSERT INTO tagging (tag_id, article_id, start, \"end\", quote, prefix, suffix, author, created, id) "
        u"VALUES (?, (SELECT id FROM article WHERE key = ?), ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const Tagging &tagging : taggings)
        bindTagging(insert, tagging, spans);
}

void TaggingTable::update(const Tagging &tagging, const QString &text)
{
    Statement update(m_database,
        u"UPDATE tagging SET tag_id = ?, article_id = (SELECT id FROM article WHERE key = ?), start = ?, \"end\" = ?, quote = ?, "
        u"prefix = ?, suffix = ?, author = ?, created = ? WHERE id = ?");
    bindTagging(update, tagging, SpanColumns(text));
}

void TaggingTable::setTag(const std::vector<QUuid> &taggings, const QUuid &tag)
{
    Statement twin(m_database,
        u"SELECT o.id FROM tagging g JOIN tagging o ON o.article_id = g.article_id AND o.start = g.start AND o.\"end\" = g.\"end\" "
        u"WHERE g.id = ?1 AND o.tag_id = ?2 AND g.tag_id <> ?2 LIMIT 1");
    Statement update(m_database, u"UPDATE tagging SET tag_id = ? WHERE id = ?");
    const QByteArray tagBytes = idBytes(tag);
    for (const QUuid &id : taggings) {
        twin.bind(idBytes(id)).bind(tagBytes);
        const QUuid other = twin.next() ? idFrom(twin, 0) : QUuid();
        twin.reset();
        if (other.isNull()) {
            update.bind(tagBytes).bind(idBytes(id)).run();
        } else {
            NoteTable(m_database).giveAway(id, other);
            remove({id});
        }
    }
}

void TaggingTable::remove(const std::vector<QUuid> &taggings)
{
    Statement remove(m_database, u"DELETE FROM tagging WHERE id = ?");
    for (const QUuid &id : taggings)
        remove.bind(idBytes(id)).run();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/briefingtable.h"

#include "core/project/annotationvalues.h"
#include "core/project/articletable.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView columns = u"c.id, c.briefing_id, c.name, a.key, c.start, c.\"end\", c.quote, c.prefix, c.suffix, c.cited, c.author, "
                                u"c.created FROM citation c JOIN article a ON a.id = c.article_id";

Briefing readBriefing(const Statement &row)
{
    Briefing briefing;
    briefing.id = idFrom(row, 0);
    briefing.title = row.text(1);
    briefing.author = row.text(2);
    briefing.created = timeFrom(row, 3);
    briefing.changed = timeFrom(row, 4);
    return briefing;
}

Citation readCitation(const Statement &row, const SpanColumns &spans)
{
    Citation citation;
    citation.id = idFrom(row, 0);
    citation.briefing = idFrom(row, 1);
    citation.name = row.text(2);
    citation.article = row.integer(3);
    citation.span = spans.read(row, 4);
    citation.anchor = {row.text(6), row.text(7), row.text(8)};
    citation.cited = row.text(9);
    citation.author = row.text(10);
    citation.created = timeFrom(row, 11);
    return citation;
}

/// Those that `find` gives, which come article by article.
std::vector<Citation> readCitations(Database &database, Statement &find)
{
    std::vector<Citation> citations;
    std::optional<SpanColumns> spans;
    for (qint64 article = 0; find.next();) {
        if (!spans || article != find.integer(3)) {
            article = find.integer(3);
            spans.emplace(ArticleTable(database).text(article));
        }
        citations.push_back(readCitation(find, *spans));
    }
    return citations;
}

void bindCitation(Statement &statement, const Citation &citation, const QString &text)
{
    statement.bind(idBytes(citation.briefing)).bind(citation.name).bind(citation.article);
    SpanColumns(text).bind(statement, citation.span);
    for (const QString &words : {citation.anchor.quote, citation.anchor.prefix, citation.anchor.suffix, citation.cited, citation.author})
        statement.bind(notNull(words));
    statement.bind(timeText(citation.created)).bind(idBytes(citation.id)).run();
}

} // namespace

std::vector<Briefing> BriefingTable::list()
{
    Statement find(m_database, u"SELECT id, title, author, created, changed FROM briefing ORDER BY changed DESC, id");
    std::vector<Briefing> briefings;
    while (find.next())
        briefings.push_back(readBriefing(find));
    return briefings;
}

std::optional<Briefing> BriefingTable::briefing(const QUuid &id)
{
    Statement find(m_database, u"SELECT id, title, author, created, changed, text FROM briefing WHERE id = ?");
    find.bind(idBytes(id));
    if (!find.next())
        return std::nullopt;
    Briefing briefing = readBriefing(find);
    briefing.text = find.text(5);
    return briefing;
}

void BriefingTable::insert(const Briefing &briefing)
{
    Statement insert(m_database, u"INSERT INTO briefing (id, title, text, author, created, changed) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(idBytes(briefing.id)).bind(briefing.title).bind(notNull(briefing.text)).bind(notNull(briefing.author));
    insert.bind(timeText(briefing.created)).bind(timeText(briefing.changed)).run();
}

void BriefingTable::update(const Briefing &briefing)
{
    Statement update(m_database, u"UPDATE briefing SET title = ?, text = ?, changed = ? WHERE id = ?");
    update.bind(briefing.title).bind(notNull(briefing.text)).bind(timeText(briefing.changed)).bind(idBytes(briefing.id)).run();
}

void BriefingTable::remove(const QUuid &briefing)
{
    Statement(m_database, u"DELETE FROM briefing WHERE id = ?").bind(idBytes(briefing)).run();
}

std::vector<Citation> BriefingTable::citations(const QUuid &briefing)
{
    Statement find(m_database, QString(u"SELECT "_s % columns % u" WHERE c.briefing_id = ? ORDER BY a.key, c.name"_s));
    find.bind(idBytes(briefing));
    std::vector<Citation> citations = readCitations(m_database, find);
    std::sort(citations.begin(), citations.end(), [](const Citation &a, const Citation &b) { return a.name < b.name; });
    return citations;
}

std::optional<Citation> BriefingTable::citation(const QUuid &id)
{
    Statement find(m_database, QString(u"SELECT "_s % columns % u" WHERE c.id = ?"_s));
    find.bind(idBytes(id));
    const std::vector<Citation> found = readCitations(m_database, find);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

std::vector<Citation> BriefingTable::inArticle(qint64 article, const QString &text)
{
    Statement find(m_database,
        QString(u"SELECT "_s % columns
            % u" WHERE c.article_id = (SELECT id FROM article WHERE key = ?) ORDER BY c.start IS NULL, c.start, c.\"end\", c.id"_s));
    find.bind(article);
    const SpanColumns spans(text);
    std::vector<Citation> citations;
    while (find.next())
        citations.push_back(readCitation(find, spans));
    return citations;
}

void BriefingTable::insert(const Citation &citation, const QString &text)
{
    Statement insert(m_database,
        u"INSERT INTO citation (briefing_id, name, article_id, start, \"end\", quote, prefix, suffix, cited, author, created, id) "
        u"VALUES (?, ?, (SELECT id FROM article WHERE key = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    bindCitation(insert, citation, text);
}

void BriefingTable::update(const Citation &citation, const QString &text)
{
    Statement update(m_database,
        u"UPDATE citation SET briefing_id = ?, name = ?, article_id = (SELECT id FROM article WHERE key = ?), start = ?, \"end\" = ?, "
        u"quote = ?, prefix = ?, suffix = ?, cited = ?, author = ?, created = ? WHERE id = ?");
    bindCitation(update, citation, text);
}

void BriefingTable::remove(const std::vector<QUuid> &citations)
{
    Statement remove(m_database, u"DELETE FROM citation WHERE id = ?");
    for (const QUuid &id : citations)
        remove.bind(idBytes(id)).run();
}

QString BriefingTable::draft(const QUuid &briefing)
{
    Statement find(m_database, u"SELECT text FROM briefing_draft WHERE briefing_id = ?");
    find.bind(idBytes(briefing));
    return find.next() ? notNull(find.text(0)) : QString();
}

void BriefingTable::setDraft(const QUuid &briefing, const QString &text)
{
    if (text.isNull()) {
        Statement(m_database, u"DELETE FROM briefing_draft WHERE briefing_id = ?").bind(idBytes(briefing)).run();
        return;
    }
    Statement put(m_database, u"INSERT OR REPLACE INTO briefing_draft (briefing_id, text, changed) VALUES (?, ?, ?)");
    put.bind(idBytes(briefing)).bind(notNull(text)).bind(timeText(QDateTime::currentDateTimeUtc())).run();
}

} // namespace Parallax

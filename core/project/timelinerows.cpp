// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/timelinerows.h"

#include "core/project/articletable.h"
#include "core/project/records.h"
#include "core/project/storedspans.h"
#include "core/project/supersededarticles.h"
#include "core/storage/database.h"

namespace Parallax {

namespace {

QByteArrayView optionalText(const Statement &row, int column)
{
    return row.isNull(column) ? QByteArrayView() : row.view(column);
}

QSet<qint64> rejectedEntities(const Database &database)
{
    QSet<qint64> keys;
    Statement row(database, u"SELECT key FROM entity WHERE state = 3");
    while (row.next())
        keys.insert(row.integer(0));
    return keys;
}

} // namespace

TimelineRows::TimelineRows(Database &database)
    : m_database(database)
    , m_superseded(supersededArticles(database))
    , m_rejected(rejectedEntities(database))
{
}

void TimelineRows::articles(const std::function<bool(const ArticleRow &)> &visit)
{
    Statement row(m_database, u"SELECT key, id, source_key, published, title, file FROM article WHERE superseded_by IS NULL ORDER BY key");
    while (row.next()) {
        Article named;
        named.title = row.text(4);
        if (named.title.isEmpty()) {
            named.file = row.text(5);
            named.lead = ArticleTable::lead(m_database, row.integer(0));
        }
        const ArticleRow article{
            row.integer(0), QUuid::fromRfc4122(row.view(1)), optionalKey(row, 2), optionalText(row, 3), named.displayTitle()};
        if (!visit(article))
            return;
    }
}

QString TimelineRows::sourceName(qint64 source)
{
    Statement row(m_database, u"SELECT name FROM source WHERE key = ?");
    row.bind(source);
    return row.next() ? row.text(0) : QString();
}

void TimelineRows::statements(const std::function<bool(const StatementRow &)> &visit)
{
    Statement row(m_database,
        u"SELECT article_key, start, \"end\", speaker_key, date, rule = '', state FROM statement WHERE state <> 3 "
        u"ORDER BY article_key, start, \"end\"");
    while (row.next()) {
        StatementRow statement{row.integer(0), {row.integer(1), row.integer(2)}, optionalKey(row, 3), optionalText(row, 4),
            row.integer(5) != 0, FindingState(row.integer(6))};
        if (m_superseded.contains(statement.article))
            continue;
        if (statement.speaker && m_rejected.contains(*statement.speaker))
            statement.speaker.reset();
        if (!visit(statement))
            return;
    }
}

void TimelineRows::positions(const std::function<bool(const PositionRow &)> &visit)
{
    Statement row(m_database,
        u"SELECT p.id, p.article_key, v.start, v.\"end\", p.holder_key, p.stance, p.date, p.created IS NOT NULL, p.state "
        u"FROM position p JOIN position_evidence v ON v.position_id = p.id WHERE p.state <> 3 ORDER BY p.id, v.start");
    while (row.next()) {
        const PositionRow position{QUuid::fromRfc4122(row.view(0)), row.integer(1), {row.integer(2), row.integer(3)}, row.integer(4),
            stanceFromCode(row.text(5)).value_or(Stance::Unclear), optionalText(row, 6), row.integer(7) != 0, FindingState(row.integer(8))};
        if (m_superseded.contains(position.article) || m_rejected.contains(position.holder))
            continue;
        if (!visit(position))
            return;
    }
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/timelinerows.h"

#include "core/project/records.h"
#include "core/project/storedspans.h"
#include "core/storage/database.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QByteArrayView optionalText(const Statement &row, int column)
{
    return row.isNull(column) ? QByteArrayView() : row.view(column);
}

} // namespace

void TimelineRows::articles(const std::function<bool(const ArticleRow &)> &visit)
{
    Statement row(m_database, u"SELECT key, id, source_key, published, title, file FROM article WHERE superseded_by IS NULL ORDER BY key");
    while (row.next()) {
        Article named;
        named.title = row.text(4);
        if (named.title.isEmpty())
            named.file = row.text(5);
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
        u"SELECT s.article_key, s.start, s.\"end\", e.key, s.date, s.rule = '', s.state FROM statement s "
        u"JOIN article a ON a.key = s.article_key LEFT JOIN entity e ON e.key = s.speaker_key AND e.state <> 3 "
        u"WHERE s.state <> 3 AND a.superseded_by IS NULL ORDER BY s.article_key, s.start, s.\"end\"");
    while (row.next()) {
        const StatementRow statement{row.integer(0), {row.integer(1), row.integer(2)}, optionalKey(row, 3), optionalText(row, 4),
            row.integer(5) != 0, FindingState(row.integer(6))};
        if (!visit(statement))
            return;
    }
}

void TimelineRows::positions(const std::function<bool(const PositionRow &)> &visit)
{
    Statement row(m_database,
        QString(u"SELECT p.id, p.article_key, v.start, v.\"end\", p.holder_key, p.stance, p.date, p.created IS NOT NULL, p.state "
                u"FROM position p JOIN position_evidence v ON v.position_id = p.id JOIN article a ON a.key = p.article_key "
                u"WHERE p.state <> 3 AND a.superseded_by IS NULL AND "_s
            % heldBySomebody % u" ORDER BY p.id, v.start"));
    while (row.next()) {
        const PositionRow position{QUuid::fromRfc4122(row.view(0)), row.integer(1), {row.integer(2), row.integer(3)}, row.integer(4),
            stanceFromCode(row.text(5)).value_or(Stance::Unclear), optionalText(row, 6), row.integer(7) != 0, FindingState(row.integer(8))};
        if (!visit(position))
            return;
    }
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of positiontable.h that lists read.

#include "core/project/articletable.h"
#include "core/project/positiontable.h"
#include "core/project/storedspans.h"
#include "core/storage/database.h"

#include <QStringBuilder>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView columns = u"p.id, p.article_key, p.holder_key, p.issue_id, p.topic, p.stance, p.strength, p.date, p.attributed_key, "
                                u"p.state, p.author <> ''";

PositionLine readLine(const Statement &row)
{
    PositionLine line;
    line.id = QUuid::fromRfc4122(row.view(0));
    line.article = row.integer(1);
    line.holder = row.integer(2);
    line.issue = row.text(3);
    line.topic = row.text(4);
    line.stance = stanceFromCode(row.text(5)).value_or(Stance::Unclear);
    line.strength = int(row.integer(6));
    line.date = row.text(7);
    line.attributedBy = optionalKey(row, 8);
    line.state = FindingState(row.integer(9));
    line.handMade = row.integer(10) != 0;
    return line;
}

QString conditionOf(const PositionFilter &filter)
{
    QStringList conditions{u"a.superseded_by IS NULL"_s, heldBySomebody.toString()};
    if (!filter.withRejected)
        conditions.append(u"p.state <> 3"_s);
    if (filter.holder)
        conditions.append(u"p.holder_key = %1"_s.arg(*filter.holder));
    if (!filter.issue.isEmpty())
        conditions.append(u"p.issue_id = ?"_s);
    if (!filter.articles.empty()) {
        QStringList keys;
        for (const qint64 key : filter.articles)
            keys.append(QString::number(key));
        conditions.append(u"p.article_key IN (%1)"_s.arg(keys.join(u',')));
    }
    return conditions.join(u" AND "_s);
}

} // namespace

std::vector<PositionLine> PositionTable::lines(const PositionFilter &filter)
{
    Statement row(m_database,
        QString(u"SELECT "_s % columns % u" FROM position p JOIN article a ON a.key = p.article_key WHERE "_s % conditionOf(filter)
            % u" ORDER BY p.article_key, (SELECT min(start) FROM position_evidence e WHERE e.position_id = p.id), p.id"));
    if (!filter.issue.isEmpty())
        row.bind(filter.issue);
    std::vector<PositionLine> lines;
    while (row.next())
        lines.push_back(readLine(row));
    return lines;
}

std::vector<PositionLine> PositionTable::linesOf(const std::vector<QUuid> &ids)
{
    Statement row(m_database, QString(u"SELECT "_s % columns % u" FROM position p WHERE p.id = ?"));
    std::vector<PositionLine> lines;
    lines.reserve(ids.size());
    for (const QUuid &id : ids) {
        row.bind(id.toRfc4122());
        if (row.next())
            lines.push_back(readLine(row));
        row.reset();
    }
    return lines;
}

std::vector<PositionQuote> PositionTable::quotes(const std::vector<QUuid> &ids)
{
    Statement row(m_database,
        u"SELECT e.start, e.\"end\", substr(t.text, e.start + 1, min(e.\"end\" - e.start, 400)), a.key, a.title, a.file, s.name, "
        u"a.published "
        u"FROM position p JOIN position_evidence e ON e.position_id = p.id JOIN article_text t ON t.key = p.article_key "
        u"JOIN article a ON a.key = p.article_key LEFT JOIN source s ON s.key = a.source_key WHERE p.id = ? ORDER BY e.start LIMIT 1");
    std::vector<PositionQuote> quotes;
    quotes.reserve(ids.size());
    for (const QUuid &id : ids) {
        row.bind(id.toRfc4122());
        if (row.next()) {
            Article article;
            article.key = row.integer(3);
            article.title = row.text(4);
            article.file = row.text(5);
            if (article.title.isEmpty())
                article.lead = ArticleTable::lead(m_database, article.key);
            quotes.push_back(
                {id, row.text(2), {row.integer(0), row.integer(1)}, article.displayTitle(), row.text(6), EventDate::fromEdtf(row.text(7))});
        }
        row.reset();
    }
    return quotes;
}

} // namespace Parallax

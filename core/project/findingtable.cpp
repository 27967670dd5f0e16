// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/findingtable.h"

#include "core/project/storedspans.h"
#include "core/storage/database.h"
#include "core/storage/rowinserts.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView statementColumns =
    u"start, \"end\", direct, kind, negated, speaker_key, via_key, cue_start, cue_end, date, rule, state";

StatementRecord readStatement(const Statement &row, const OffsetMap &offsets)
{
    StatementRecord record;
    record.span = offsets.fromStored({row.integer(0), row.integer(1)});
    record.direct = row.integer(2) != 0;
    record.kind = row.text(3);
    record.negated = row.integer(4) != 0;
    record.speaker = optionalKey(row, 5);
    record.via = optionalKey(row, 6);
    if (!row.isNull(7))
        record.cue = offsets.fromStored({row.integer(7), row.integer(8)});
    record.date = row.text(9);
    record.rule = row.text(10);
    record.state = FindingState(row.integer(11));
    return record;
}

} // namespace

struct FindingTable::Statements
{
    explicit Statements(const Database &database)
        : statements(database,
            QString(u"SELECT "_s % statementColumns % u" FROM statement WHERE article_key = ? AND state <= ? ORDER BY start, \"end\""))
        , statement(
              database, QString(u"SELECT "_s % statementColumns % u" FROM statement WHERE article_key = ? AND start = ? AND \"end\" = ?"))
        , decided(database, u"SELECT start, \"end\" FROM statement WHERE article_key = ? AND state <> 0")
        , removeStatements(database, u"DELETE FROM statement WHERE article_key = ? AND state = 0")
        , removeDates(database, u"DELETE FROM date_expression WHERE article_key = ?")
        , removeFigures(database, u"DELETE FROM figure WHERE article_key = ?")
        , insertStatements(database,
              u"INSERT OR FAIL INTO statement (article_key, start, \"end\", direct, kind, negated, speaker_key, via_key, cue_start, "
              u"cue_end, "
              u"date, rule, state) VALUES"_s,
              13)
        , insertDates(database, u"INSERT OR FAIL INTO date_expression (article_key, start, \"end\", value, rule) VALUES"_s, 5)
        , insertFigures(database, u"INSERT OR FAIL INTO figure (article_key, start, \"end\", what, rule) VALUES"_s, 5)
        , removeStatement(database, u"DELETE FROM statement WHERE article_key = ? AND start = ? AND \"end\" = ?")
    {
    }

    Statement statements;
    Statement statement;
    Statement decided;
    Statement removeStatements;
    Statement removeDates;
    Statement removeFigures;
    RowInserts insertStatements;
    RowInserts insertDates;
    RowInserts insertFigures;
    Statement removeStatement;
};

FindingTable::FindingTable(Database &database)
    : m_database(database)
{
}

FindingTable::~FindingTable() = default;

FindingTable::Statements &FindingTable::prepared()
{
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_database);
    return *m_statements;
}

std::vector<StatementRecord> FindingTable::statements(qint64 article, const QString &text, Rejected rejected)
{
    const OffsetMap offsets(text);
    std::vector<StatementRecord> found;
    Statement &row = prepared().statements;
    row.bind(article).bind(int(rejected == Rejected::Include ? FindingState::Rejected : FindingState::Changed));
    while (row.next()) {
        if (const StatementRecord record = readStatement(row, offsets); liesIn(record.span, text))
            found.push_back(record);
    }
    row.reset();
    return found;
}

std::optional<StatementRecord> FindingTable::statement(qint64 article, const QString &text, TextSpan span)
{
    const OffsetMap offsets(text);
    const StoredSpan stored = offsets.toStored(span);
    Statement &row = prepared().statement;
    row.bind(article).bind(stored.start).bind(stored.end);
    const auto found = row.next() ? std::optional(readStatement(row, offsets)) : std::nullopt;
    row.reset();
    return found && liesIn(found->span, text) ? found : std::nullopt;
}

std::vector<DateRecord> FindingTable::dates(qint64 article, const QString &text)
{
    const OffsetMap offsets(text);
    std::vector<DateRecord> found;
    Statement row(m_database, u"SELECT start, \"end\", value, rule FROM date_expression WHERE article_key = ? ORDER BY start");
    row.bind(article);
    while (row.next()) {
        if (const TextSpan span = offsets.fromStored({row.integer(0), row.integer(1)}); liesIn(span, text))
            found.push_back({span, row.text(2), row.text(3)});
    }
    return found;
}

std::vector<FigureRecord> FindingTable::figures(qint64 article, const QString &text)
{
    const OffsetMap offsets(text);
    std::vector<FigureRecord> found;
    Statement row(m_database, u"SELECT start, \"end\", what, rule FROM figure WHERE article_key = ? ORDER BY start");
    row.bind(article);
    while (row.next()) {
        if (const TextSpan span = offsets.fromStored({row.integer(0), row.integer(1)}); liesIn(span, text))
            found.push_back({span, row.text(2), row.text(3)});
    }
    return found;
}

void FindingTable::replaceStatements(qint64 article, const QString &text, const std::vector<StatementRecord> &found)
{
    prepared().removeStatements.bind(article).run();
    std::vector<StoredSpan> decided;
    Statement &row = prepared().decided;
    row.bind(article);
    while (row.next())
        decided.push_back({row.integer(0), row.integer(1)});
    row.reset();
    const OffsetMap offsets(text);
    std::vector<StatementRecord> fresh;
    fresh.reserve(found.size());
    for (const StatementRecord &statement : found) {
        const StoredSpan span = offsets.toStored(statement.span);
        if (!fresh.empty() && fresh.back().span == statement.span)
            continue;
        const bool isDecided = std::any_of(decided.begin(), decided.end(), [span](StoredSpan other) { return sharesMost(span, other); });
        if (!isDecided)
            fresh.push_back(statement);
    }
    insert(article, offsets, fresh);
}

void FindingTable::insert(qint64 article, const OffsetMap &offsets, const std::vector<StatementRecord> &statements)
{
    prepared().insertStatements.run(statements, [article, &offsets](Statement &row, const StatementRecord &it) {
        const StoredSpan span = offsets.toStored(it.span);
        row.bind(article).bind(span.start).bind(span.end).bind(int(it.direct)).bind(orEmpty(it.kind)).bind(int(it.negated));
        row.bind(it.speaker).bind(it.via);
        bindSpan(row, it.cue, offsets);
        row.bind(it.date).bind(orEmpty(it.rule)).bind(int(it.state));
    });
}

void FindingTable::replaceDates(qint64 article, const QString &text, const std::vector<DateRecord> &found)
{
    prepared().removeDates.bind(article).run();
    const OffsetMap offsets(text);
    prepared().insertDates.run(found, [article, &offsets](Statement &row, const DateRecord &it) {
        const StoredSpan span = offsets.toStored(it.span);
        row.bind(article).bind(span.start).bind(span.end).bind(it.value).bind(orEmpty(it.rule));
    });
}

void FindingTable::replaceFigures(qint64 article, const QString &text, const std::vector<FigureRecord> &found)
{
    prepared().removeFigures.bind(article).run();
    const OffsetMap offsets(text);
    prepared().insertFigures.run(found, [article, &offsets](Statement &row, const FigureRecord &it) {
        const StoredSpan span = offsets.toStored(it.span);
        row.bind(article).bind(span.start).bind(span.end).bind(orEmpty(it.what)).bind(orEmpty(it.rule));
    });
}

void FindingTable::putStatement(qint64 article, const QString &text, const StatementRecord &statement)
{
    removeStatement(article, text, statement.span);
    insert(article, OffsetMap(text), {statement});
}

void FindingTable::removeStatement(qint64 article, const QString &text, TextSpan span)
{
    const StoredSpan stored = OffsetMap(text).toStored(span);
    prepared().removeStatement.bind(article).bind(stored.start).bind(stored.end).run();
}

void FindingTable::removeSuggested(qint64 article, const QString &text, TextSpan span)
{
    const OffsetMap offsets(text);
    for (const StatementRecord &it : statements(article, text)) {
        if (it.state == FindingState::Suggested && sharesMost(offsets.toStored(it.span), offsets.toStored(span)))
            removeStatement(article, text, it.span);
    }
}

void FindingTable::redirect(qint64 from, qint64 into)
{
    for (const QStringView column : {u"speaker_key", u"via_key"}) {
        Statement update(m_database, QString(u"UPDATE statement SET "_s % column % u" = ? WHERE "_s % column % u" = ?"));
        update.bind(into).bind(from).run();
    }
}

} // namespace Parallax

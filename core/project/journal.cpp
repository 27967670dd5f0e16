// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/journal.h"

#include "core/project/tablecolumns.h"
#include "core/storage/statement.h"

#include <QStringBuilder>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr QStringView entryColumns = u"number, id, state, label, author, time, row_count";

JournalEntry entryAt(const Statement &row)
{
    JournalEntry entry;
    entry.number = row.integer(0);
    entry.id = QUuid::fromRfc4122(row.bytes(1));
    entry.state = JournalEntry::State(row.integer(2));
    entry.label = row.text(3);
    entry.author = row.text(4);
    entry.time = QDateTime::fromString(row.text(5), Qt::ISODateWithMs);
    entry.rows = row.integer(6);
    return entry;
}

std::optional<JournalEntry> first(const Database &database, QStringView condition)
{
    Statement find(database, QString(u"SELECT "_s % entryColumns % u" FROM journal WHERE "_s % condition % u" LIMIT 1"_s));
    return find.next() ? std::optional(entryAt(find)) : std::nullopt;
}

/// How a changeset writes a value (sqlite3session.c, "Record format"): to find those that may speak of a record
/// without parsing them all.
QByteArray encoded(const QVariant &value)
{
    if (value.typeId() == QMetaType::LongLong) {
        QByteArray bytes(9, '\1');
        qToBigEndian<qint64>(value.toLongLong(), bytes.data() + 1);
        return bytes;
    }
    return value.typeId() == QMetaType::QString ? value.toString().toUtf8() : value.toByteArray();
}

bool speaksOf(const RowChange &change, const RecordKey &record)
{
    if (change.table != record.table)
        return false;
    const auto &values = change.before.empty() ? change.after : change.before;
    qsizetype part = 0;
    for (size_t column = 0; column < values.size(); ++column) {
        if (change.isKey[column] && (part >= record.key.size() || values[column].value != record.key[part++]))
            return false;
    }
    return part == record.key.size();
}

} // namespace

std::optional<JournalEntry> Journal::undoable()
{
    return first(m_database, u"state = 0 ORDER BY number DESC");
}

std::optional<JournalEntry> Journal::redoable()
{
    return first(m_database, u"state = 1 ORDER BY number");
}

std::vector<JournalEntry> Journal::entries(int limit, qint64 before)
{
    Statement find(
        m_database, QString(u"SELECT "_s % entryColumns % u" FROM journal WHERE ?1 = 0 OR number < ?1 ORDER BY number DESC LIMIT ?2"_s));
    find.bind(before).bind(limit);
    std::vector<JournalEntry> entries;
    while (find.next())
        entries.push_back(entryAt(find));
    return entries;
}

std::vector<RecordChange> Journal::history(const RecordKey &record)
{
    if (record.key.isEmpty())
        return {};
    const QStringList columns = columnsOf(m_database, record.table);
    Statement find(m_database,
        QString(
            u"SELECT "_s % entryColumns % u", changeset FROM journal WHERE state = 0 AND instr(changeset, ?) > 0 ORDER BY number DESC"_s));
    find.bind(encoded(record.key.first()));
    std::vector<RecordChange> history;
    while (find.next()) {
        visitChanges(find.bytes(7), [&](const RowChange &change) {
            if (!speaksOf(change, record))
                return true;
            history.push_back({entryAt(find), change.kind, namedValues(change.before, columns), namedValues(change.after, columns)});
            return false;
        });
    }
    return history;
}

QByteArray Journal::changeset(qint64 number)
{
    Statement find(m_database, u"SELECT changeset FROM journal WHERE number = ?");
    find.bind(number);
    return find.next() ? find.bytes(0) : QByteArray();
}

} // namespace Parallax

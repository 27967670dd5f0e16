// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/recordstate.h"

#include "core/project/tablecolumns.h"
#include "core/storage/statement.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QString quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', u"\"\""_s) + u'"';
}

QStringList keyColumns(const Database &database, const QString &table)
{
    Statement read(database, u"SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY cid");
    read.bind(table);
    QStringList columns;
    while (read.next())
        columns.push_back(quoted(read.text(0)));
    return columns;
}

QString whereKey(const Database &database, const RecordKey &record)
{
    return u" WHERE "_s + keyColumns(database, record.table).join(u" = ? AND "_s) + u" = ?"_s;
}

void bindKey(Statement &statement, const RecordKey &record)
{
    for (const QVariant &part : record.key)
        bindValue(statement, part);
}

QVariant columnValue(const Statement &row, int column, const QString &type)
{
    if (row.isNull(column))
        return {};
    if (type == "integer"_L1)
        return row.integer(column);
    if (type == "real"_L1)
        return row.real(column);
    return type == "blob"_L1 ? QVariant(row.bytes(column)) : QVariant(row.text(column));
}

void insertRecord(Database &database, const RecordKey &record, const QVariantMap &values)
{
    QStringList columns;
    QStringList places;
    for (auto value = values.begin(); value != values.end(); ++value) {
        columns.push_back(quoted(value.key()));
        places.push_back(u"?"_s);
    }
    Statement insert(database,
        QString(
            u"INSERT INTO "_s % quoted(record.table) % u" ("_s % columns.join(u", "_s) % u") VALUES ("_s % places.join(u", "_s) % u")"_s));
    for (const QVariant &value : values)
        bindValue(insert, value);
    insert.run();
}

void updateRecord(Database &database, const RecordKey &record, const QVariantMap &values)
{
    QStringList columns;
    for (auto value = values.begin(); value != values.end(); ++value)
        columns.push_back(quoted(value.key()) + u" = ?"_s);
    Statement update(
        database, QString(u"UPDATE "_s % quoted(record.table) % u" SET "_s % columns.join(u", "_s) % whereKey(database, record)));
    for (const QVariant &value : values)
        bindValue(update, value);
    bindKey(update, record);
    update.run();
}

} // namespace

RecordKey keyOf(const RowChange &change)
{
    const auto &values = change.before.empty() ? change.after : change.before;
    RecordKey record{change.table, {}};
    for (size_t column = 0; column < values.size(); ++column) {
        if (change.isKey[column])
            record.key.append(values[column].value);
    }
    return record;
}

RecordState readRecord(const Database &database, const RecordKey &record)
{
    const QStringList columns = columnsOf(database, record.table);
    QStringList wanted;
    for (const QString &column : columns)
        wanted << quoted(column) << u"typeof("_s + quoted(column) + u')';
    Statement read(
        database, QString(u"SELECT "_s % wanted.join(u", "_s) % u" FROM "_s % quoted(record.table) % whereKey(database, record)));
    bindKey(read, record);
    if (!read.next())
        return {};
    QVariantMap values;
    for (int i = 0; i < int(columns.size()); ++i)
        values.insert(columns[i], columnValue(read, 2 * i, read.text(2 * i + 1)));
    return values;
}

void writeRecord(Database &database, const RecordKey &record, const RecordState &state)
{
    const bool exists = readRecord(database, record).has_value();
    if (exists && state) {
        updateRecord(database, record, *state);
    } else if (state) {
        insertRecord(database, record, *state);
    } else if (exists) {
        Statement remove(database, QString(u"DELETE FROM "_s % quoted(record.table) % whereKey(database, record)));
        bindKey(remove, record);
        remove.run();
    }
}

RecordState stateAfter(qint64 entry, RecordState now, const std::vector<RecordChange> &history)
{
    for (const RecordChange &change : history) {
        if (change.entry.number <= entry)
            break;
        switch (change.kind) {
        case RowChange::Kind::Insert:
            now.reset();
            break;
        case RowChange::Kind::Delete:
            now = change.before;
            break;
        case RowChange::Kind::Update:
            if (now)
                now->insert(change.before);
            break;
        }
    }
    return now;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/partrows.h"

#include "core/project/journal.h"
#include "core/project/recordstate.h"
#include "core/project/tablecolumns.h"
#include "core/storage/statement.h"

#include <QHash>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// The first column of a part names what it is part of.
struct Part
{
    QLatin1StringView table;
    QLatin1StringView whole;
};
constexpr std::array<Part, 3> parts{
    Part{"position_evidence"_L1, "position"_L1}, Part{"event_participant"_L1, "event"_L1}, Part{"event_span"_L1, "event"_L1}};

void apply(Database &database, const RowChange &change, const QStringList &columns)
{
    const RecordKey key = keyOf(change);
    if (change.kind == RowChange::Kind::Delete)
        writeRecord(database, key, std::nullopt);
    else if (change.kind == RowChange::Kind::Insert || readRecord(database, key))
        writeRecord(database, key, namedValues(change.after, columns));
}

QStringList partsOf(const QString &whole)
{
    QStringList tables;
    for (const Part &part : parts) {
        if (part.whole == whole)
            tables.append(part.table);
    }
    return tables;
}

/// What takes back what the edits after `entry` did to parts of the record, newest first. `visit` returns false to go on with
/// the next edit.
void visitPartChanges(const Database &database, const RecordKey &record, qint64 entry,
    const std::function<bool(qint64 number, const RowChange &change)> &visit)
{
    const QStringList tables = partsOf(record.table);
    if (tables.isEmpty())
        return;
    Statement find(
        database, u"SELECT number, changeset FROM journal WHERE state = 0 AND number > ? AND instr(changeset, ?) > 0 ORDER BY number DESC");
    find.bind(entry).bind(record.key.front().toByteArray());
    while (find.next()) {
        visitChanges(invertedChangeset(find.bytes(1)), [&](const RowChange &change) {
            return !tables.contains(change.table) || keyOf(change).key.front() != record.key.front() || visit(find.integer(0), change);
        });
    }
}

} // namespace

QStringList partTables()
{
    QStringList tables;
    for (const Part &part : parts)
        tables.append(part.table);
    return tables;
}

void applyParts(Database &database, const QByteArray &changeset)
{
    const QStringList touched = summaryOf(changeset).tables;
    for (const Part &part : parts) {
        if (!touched.contains(part.table))
            continue;
        const QStringList columns = columnsOf(database, part.table);
        visitChanges(changeset, [&](const RowChange &change) {
            if (change.table == part.table && readRecord(database, {part.whole, {keyOf(change).key.front()}}))
                apply(database, change, columns);
            return true;
        });
    }
}

void restoreParts(Database &database, const RecordKey &record, qint64 entry)
{
    if (partsOf(record.table).isEmpty() || !readRecord(database, record))
        return;
    QHash<QString, QStringList> columns;
    for (const QString &table : partsOf(record.table))
        columns.insert(table, columnsOf(database, table));
    visitPartChanges(database, record, entry, [&](qint64, const RowChange &change) {
        apply(database, change, columns.value(change.table));
        return true;
    });
}

std::vector<qint64> partEdits(const Database &database, const RecordKey &record)
{
    std::vector<qint64> numbers;
    visitPartChanges(database, record, 0, [&numbers](qint64 number, const RowChange &) {
        numbers.push_back(number);
        return false;
    });
    return numbers;
}

} // namespace Parallax

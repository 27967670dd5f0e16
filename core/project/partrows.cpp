// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/partrows.h"

#include "core/project/journal.h"
#include "core/project/recordstate.h"
#include "core/project/tablecolumns.h"
#include "core/storage/statement.h"

#include <QHash>

#include <array>

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
    QHash<QString, QStringList> columns;
    for (const Part &part : parts) {
        if (part.whole == record.table)
            columns.insert(part.table, columnsOf(database, part.table));
    }
    if (columns.isEmpty() || !readRecord(database, record))
        return;
    Statement find(
        database, u"SELECT changeset FROM journal WHERE state = 0 AND number > ? AND instr(changeset, ?) > 0 ORDER BY number DESC");
    find.bind(entry).bind(record.key.front().toByteArray());
    while (find.next()) {
        visitChanges(invertedChangeset(find.bytes(0)), [&](const RowChange &change) {
            if (columns.contains(change.table) && keyOf(change).key.front() == record.key.front())
                apply(database, change, columns.value(change.table));
            return true;
        });
    }
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/sharedrecords.h"

#include "core/project/issuetable.h"
#include "core/project/recordstate.h"
#include "core/project/tablecolumns.h"
#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(SharedRecords)
};

constexpr QStringView sourceUsed = u"SELECT 1 FROM article WHERE source_key = ?1";

// Mentions have no index by entity; those that nobody decided on have a row in entity_article.
constexpr QStringView entityUsed =
    u"SELECT 1 FROM entity_article WHERE entity_key = ?1 UNION ALL SELECT 1 FROM mention WHERE entity_key = ?1 AND state <> 0 UNION ALL "
    u"SELECT 1 FROM note WHERE entity_id = (SELECT id FROM entity WHERE key = ?1) UNION ALL "
    u"SELECT 1 FROM position WHERE holder_key = ?1 UNION ALL SELECT 1 FROM position WHERE attributed_key = ?1 UNION ALL "
    u"SELECT 1 FROM statement WHERE speaker_key = ?1 UNION ALL SELECT 1 FROM statement WHERE via_key = ?1 UNION ALL "
    u"SELECT 1 FROM event WHERE place_key = ?1 UNION ALL SELECT 1 FROM event_participant WHERE entity_key = ?1 UNION ALL "
    u"SELECT 1 FROM entity WHERE stands_for = ?1 OR merged_into = ?1";

bool isUsed(const Database &database, const RecordKey &record)
{
    Statement find(database, record.table == "source"_L1 ? sourceUsed : entityUsed);
    bindValue(find, record.key.first());
    return find.next();
}

/// What tells one record from another, beside its key here.
QString identityColumn(const QString &table)
{
    return table == "source"_L1 ? u"name"_s : u"id"_s;
}

/// Whether another record has what only one can have: the name of an outlet, the id of an entity.
bool isTaken(const Database &database, const RecordKey &record, const QVariantMap &values)
{
    if (record.table == "issue"_L1)
        return false;
    const bool source = record.table == "source"_L1;
    Statement find(
        database, source ? u"SELECT 1 FROM source WHERE name = ? AND key <> ?"_s : u"SELECT 1 FROM entity WHERE id = ? AND key <> ?"_s);
    bindValue(find, values.value(identityColumn(record.table)));
    bindValue(find, record.key.first());
    return find.next();
}

} // namespace

QStringList SharedRecords::tables()
{
    return {u"source"_s, u"entity"_s, u"issue"_s};
}

SharedRecords::SharedRecords(Database &database, const QByteArray &changeset)
    : m_database(database)
{
    const QStringList touched = summaryOf(changeset).tables;
    if (std::none_of(touched.begin(), touched.end(), [](const QString &table) { return tables().contains(table); }))
        return;
    visitChanges(changeset, [this](const RowChange &change) {
        if (tables().contains(change.table))
            m_changes.push_back(change);
        return true;
    });
}

void SharedRecords::put()
{
    for (const RowChange &change : m_changes) {
        if (change.kind == RowChange::Kind::Delete)
            continue;
        const RecordKey record = keyOf(change);
        const QVariantMap values = namedValues(change.after, columnsOf(m_database, change.table));
        const RecordState there = readRecord(m_database, record);
        if (change.kind == RowChange::Kind::Update) {
            if (there)
                writeRecord(m_database, record, values);
            continue;
        }
        const QString identity = identityColumn(change.table);
        if ((there && there->value(identity) != values.value(identity)) || isTaken(m_database, record, values))
            throw StorageError(
                0, Translated::tr("an import or an analysis has stored the same outlet or entity, or another one in its place"));
        writeRecord(m_database, record, values);
    }
}

void SharedRecords::remove()
{
    for (const RowChange &change : m_changes) {
        if (change.kind != RowChange::Kind::Delete)
            continue;
        const RecordKey record = keyOf(change);
        if (change.table == "issue"_L1)
            IssueTable(m_database).remove(record.key.first().toString());
        else if (!isUsed(m_database, record))
            writeRecord(m_database, record, std::nullopt);
        else if (change.table == "entity"_L1)
            writeRecord(m_database, record, QVariantMap{{u"state"_s, qint64(0)}});
    }
}

} // namespace Parallax

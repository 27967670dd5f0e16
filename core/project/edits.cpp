// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"
#include "core/project/partrows.h"
#include "core/project/project.h"
#include "core/project/recordstate.h"
#include "core/project/sharedrecords.h"
#include "core/project/tablecolumns.h"
#include "core/project/touchedarticles.h"
#include "core/storage/fault.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCoreApplication>
#include <QScopedValueRollback>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(Project)
};

/// Those whose rows a person can change. What follows from them (counts, the search index) is brought up to date instead.
/// A changeset is applied in this order: those that refer come before those they refer to, or a delete would cascade
/// to rows that the same changeset is about to point elsewhere.
const QStringList &editedTables()
{
    static const QStringList tables{u"citation"_s, u"briefing"_s, u"note"_s, u"tagging"_s, u"tag"_s, u"position_evidence"_s, u"position"_s, u"issue"_s, u"event_span"_s,
        u"event_participant"_s, u"event"_s, u"statement"_s, u"mention"_s, u"entity_alias"_s, u"entity"_s, u"article"_s, u"source"_s};
    return tables;
}

Error failure(const QString &label, const StorageError &error)
{
    return Error{Translated::tr("“%1” could not be done, because %2. Nothing was changed.").arg(label, faultReason(error))};
}

/// Whether lists and counts leave out an entity of this row, as far as the row tells. Only coming from or going to that
/// changes counts, which for one that many articles name takes long.
bool leavesOut(const std::vector<RowChange::Value> &entity, size_t state, size_t mergedInto)
{
    return !entity.empty()
        && (entity[state].value.toInt() == int(FindingState::Rejected) || (entity[mergedInto].known && !entity[mergedInto].value.isNull()));
}

void setState(Database &database, qint64 number, JournalEntry::State state)
{
    Statement update(database, u"UPDATE journal SET state = ? WHERE number = ?");
    update.bind(int(state)).bind(number).run();
}

} // namespace

Result<Done> Project::edit(const QString &label, const std::function<Result<Done>()> &change)
{
    if (m_readOnly)
        return Error{Translated::tr(
            "The project is open read-only, so nothing can be changed in it. Copy it to a folder where you may write, and open the copy.")};
    if (m_editing)
        return editWithin(change);
    QByteArray changeset;
    Changes changes;
    try {
        const QScopedValueRollback editing(m_editing, true);
        std::optional<WriteTurns::Request> waiting(*m_writeTurns);
        Transaction transaction(m_database);
        waiting.reset();
        {
            const ChangeRecorder recorder(m_database, editedTables());
            if (const auto result = change(); !result)
                return result.error();
            changeset = recorder.changeset();
        }
        if (changeset.isEmpty())
            return Done{};
        recount(changeset);
        addToJournal(label, changeset);
        changes = changesOf(m_database, changeset);
        transaction.commit();
    } catch (const StorageError &error) {
        return failure(label, error);
    }
    Q_EMIT changed(changes);
    return Done{};
}

Result<Done> Project::editWithin(const std::function<Result<Done>()> &change)
{
    // Also when `change` throws: the outer one may take that for an Error and go on.
    Savepoint savepoint(m_database);
    auto result = change();
    if (result)
        savepoint.keep();
    return result;
}

void Project::addToJournal(const QString &label, const QByteArray &changeset)
{
    m_database.execute(u"UPDATE journal SET state = 2 WHERE state = 1"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Statement insert(m_database, u"INSERT INTO journal (id, label, author, time, row_count, changeset) VALUES (?, ?, ?, ?, ?, ?)");
    insert.bind(newUuid(now.toMSecsSinceEpoch()).toRfc4122()).bind(label).bind(m_author.isNull() ? u""_s : m_author);
    insert.bind(now.toString(Qt::ISODateWithMs)).bind(summaryOf(changeset).rows).bind(changeset).run();
}

void Project::recount(const QByteArray &changeset)
{
    const QStringList tables = summaryOf(changeset).tables;
    if (!tables.contains("mention"_L1) && !tables.contains("entity"_L1))
        return;
    const QStringList mentionColumns = columnsOf(m_database, u"mention"_s);
    const auto articleColumn = size_t(mentionColumns.indexOf(u"article_key"_s));
    const auto entityColumn = size_t(mentionColumns.indexOf(u"entity_key"_s));
    const QStringList entityColumns = columnsOf(m_database, u"entity"_s);
    const auto stateColumn = size_t(entityColumns.indexOf(u"state"_s));
    const auto mergedColumn = size_t(entityColumns.indexOf(u"merged_into"_s));
    QSet<std::pair<qint64, qint64>> named;
    QSet<qint64> entities;
    visitChanges(changeset, [&](const RowChange &change) {
        const auto &row = change.before.empty() ? change.after : change.before;
        if (change.table == "mention"_L1)
            named.insert({row[articleColumn].value.toLongLong(), row[entityColumn].value.toLongLong()});
        else if (change.table == "entity"_L1
            && (leavesOut(change.before, stateColumn, mergedColumn) || leavesOut(change.after, stateColumn, mergedColumn)))
            entities.insert(row[0].value.toLongLong());
        return true;
    });
    if (!named.isEmpty())
        m_entities.recount({named.begin(), named.end()});
    for (const qint64 entity : std::as_const(entities))
        m_entities.recountEntity(entity);
}

Result<Done> Project::undo()
{
    return replay(false);
}

Result<Done> Project::redo()
{
    return replay(true);
}

Result<Done> Project::replay(bool forward)
{
    if (m_readOnly)
        return Error{Translated::tr("The project is open read-only, so nothing can be undone in it.")};
    QString label;
    Changes changes;
    try {
        std::optional<WriteTurns::Request> waiting(*m_writeTurns);
        Transaction transaction(m_database);
        waiting.reset();
        const auto entry = forward ? m_journal.redoable() : m_journal.undoable();
        if (!entry)
            return Error{forward ? Translated::tr("There is nothing to do again.") : Translated::tr("There is nothing to undo.")};
        label = entry->label;
        const QByteArray kept = m_journal.changeset(entry->number);
        const QByteArray changeset = forward ? kept : invertedChangeset(kept);
        SharedRecords shared(m_database, changeset);
        shared.put();
        applyChangeset(m_database, changeset, SharedRecords::tables() + partTables());
        applyParts(m_database, changeset);
        recount(changeset);
        shared.remove();
        setState(m_database, entry->number, forward ? JournalEntry::State::Done : JournalEntry::State::Undone);
        changes = changesOf(m_database, changeset);
        transaction.commit();
    } catch (const StorageError &error) {
        return failure(forward ? Translated::tr("Redo: %1").arg(label) : Translated::tr("Undo: %1").arg(label), error);
    }
    Q_EMIT changed(changes);
    return Done{};
}

Result<Done> Project::restore(const RecordKey &record, qint64 entry, const QString &label)
{
    return edit(label, [&]() -> Result<Done> {
        const auto history = m_journal.history(record);
        writeRecord(m_database, record, stateAfter(entry, readRecord(m_database, record), history));
        restoreParts(m_database, record, entry);
        return Done{};
    });
}

} // namespace Parallax

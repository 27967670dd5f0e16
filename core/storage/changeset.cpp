// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/changeset.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <sqlite3.h>

#include <limits>

namespace Parallax {

namespace {

void check(int result)
{
    if (result != SQLITE_OK)
        throw StorageError(result, QString::fromUtf8(sqlite3_errstr(result)));
}

/// The session extension counts bytes in int.
int sizeOf(const QByteArray &changeset)
{
    if (changeset.size() > std::numeric_limits<int>::max())
        throw StorageError(SQLITE_TOOBIG, QString::fromUtf8(sqlite3_errstr(SQLITE_TOOBIG)));
    return int(changeset.size());
}

/// Of SQLite's own allocation.
QByteArray taken(int size, void *bytes)
{
    QByteArray copy(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return copy;
}

void *input(const QByteArray &changeset)
{
    // SQLite takes a pointer to non-const and only reads.
    return const_cast<char *>(changeset.constData());
}

struct Finalize
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};

RowChange::Value valueOf(sqlite3_value *value)
{
    if (!value)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return {true, qint64(sqlite3_value_int64(value))};
    case SQLITE_FLOAT:
        return {true, sqlite3_value_double(value)};
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return {true, textFrom({text, sqlite3_value_bytes(value)})};
    }
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_value_blob(value));
        return {true, bytes ? QByteArray(bytes, sqlite3_value_bytes(value)) : QByteArray("")};
    }
    default:
        return {true, QVariant()};
    }
}

using ReadColumn = int (*)(sqlite3_changeset_iter *, int, sqlite3_value **);

std::vector<RowChange::Value> row(sqlite3_changeset_iter *iterator, int columns, ReadColumn read)
{
    std::vector<RowChange::Value> values;
    values.reserve(size_t(columns));
    for (int column = 0; column < columns; ++column) {
        sqlite3_value *value = nullptr;
        check(read(iterator, column, &value));
        values.push_back(valueOf(value));
    }
    return values;
}

RowChange changeAt(sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    check(sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr));
    RowChange change;
    change.table = QString::fromUtf8(table);
    change.kind = operation == SQLITE_INSERT ? RowChange::Kind::Insert
        : operation == SQLITE_DELETE         ? RowChange::Kind::Delete
                                             : RowChange::Kind::Update;
    if (change.kind != RowChange::Kind::Insert)
        change.before = row(iterator, columns, sqlite3changeset_old);
    if (change.kind != RowChange::Kind::Delete)
        change.after = row(iterator, columns, sqlite3changeset_new);
    unsigned char *keys = nullptr;
    check(sqlite3changeset_pk(iterator, &keys, nullptr));
    change.isKey.assign(keys, keys + columns);
    return change;
}

int isWanted(void *except, const char *table)
{
    return static_cast<const QStringList *>(except)->contains(QString::fromUtf8(table)) ? 0 : 1;
}

int resolveConflict(void *, int conflict, sqlite3_changeset_iter *)
{
    switch (conflict) {
    case SQLITE_CHANGESET_NOTFOUND:
        // Most often a cascade that was faster; else the analysis dropped what nobody had decided on.
        return SQLITE_CHANGESET_OMIT;
    case SQLITE_CHANGESET_DATA:
    case SQLITE_CHANGESET_CONFLICT:
        return SQLITE_CHANGESET_REPLACE;
    default:
        return SQLITE_CHANGESET_ABORT;
    }
}

/// Calls `visit` for each row until it returns false.
template <typename Visit> void eachRow(const QByteArray &changeset, Visit visit)
{
    sqlite3_changeset_iter *iterator = nullptr;
    check(sqlite3changeset_start(&iterator, sizeOf(changeset), input(changeset)));
    const std::unique_ptr<sqlite3_changeset_iter, Finalize> owned(iterator);
    int step = sqlite3changeset_next(iterator);
    while (step == SQLITE_ROW && visit(iterator))
        step = sqlite3changeset_next(iterator);
    if (step != SQLITE_ROW && step != SQLITE_DONE)
        check(step);
}

} // namespace

void ChangeRecorder::Close::operator()(sqlite3_session *session) const
{
    sqlite3session_delete(session);
}

ChangeRecorder::ChangeRecorder(Database &database, const QStringList &tables)
{
    sqlite3_session *session = nullptr;
    check(sqlite3session_create(database.handle(), "main", &session));
    m_session.reset(session);
    for (const QString &table : tables)
        check(sqlite3session_attach(session, table.toUtf8().constData()));
}

ChangeRecorder::~ChangeRecorder() = default;

QByteArray ChangeRecorder::changeset() const
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3session_changeset(m_session.get(), &size, &bytes));
    return taken(size, bytes);
}

void visitChanges(const QByteArray &changeset, const std::function<bool(const RowChange &)> &visit)
{
    eachRow(changeset, [&visit](sqlite3_changeset_iter *iterator) { return visit(changeAt(iterator)); });
}

ChangesetSummary summaryOf(const QByteArray &changeset)
{
    ChangesetSummary summary;
    QByteArray last;
    eachRow(changeset, [&](sqlite3_changeset_iter *iterator) {
        const char *table = nullptr;
        int columns = 0;
        int operation = 0;
        check(sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr));
        // The rows of a table come together.
        if (last != table)
            summary.tables.append(QString::fromUtf8(last = table));
        ++summary.rows;
        return true;
    });
    return summary;
}

QByteArray invertedChangeset(const QByteArray &changeset)
{
    int size = 0;
    void *bytes = nullptr;
    check(sqlite3changeset_invert(sizeOf(changeset), input(changeset), &size, &bytes));
    return taken(size, bytes);
}

void applyChangeset(Database &database, const QByteArray &changeset, const QStringList &except)
{
    QStringList leftAlone = except;
    check(sqlite3changeset_apply(database.handle(), sizeOf(changeset), input(changeset), isWanted, resolveConflict, &leftAlone));
}

} // namespace Parallax

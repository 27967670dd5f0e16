// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/changeset.h"

#include <QDateTime>
#include <QString>
#include <QUuid>
#include <QVariant>

#include <optional>
#include <vector>

namespace Parallax {

class Database;

/// Who did what, when.
struct JournalEntry
{
    enum class State {
        Done,
        Undone, ///< can be done again
        PassedOver ///< undone, and then something else was edited
    };

    qint64 number = 0;
    QUuid id;
    State state = State::Done;
    QString label; ///< "Tag 3 passages", in the author's language
    QString author;
    QDateTime time; ///< UTC
    qint64 rows = 0;

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

/// A row of a table by its key: one value a key column, in the order of the columns; a UUID as 16 bytes.
struct RecordKey
{
    QString table;
    QVariantList key;

    static RecordKey of(const QString &table, const QUuid &id) { return {table, {id.toRfc4122()}}; }
    friend bool operator==(const RecordKey &, const RecordKey &) = default;
};

/// What one edit did to one record. Values by column name; an update names only what it changed.
struct RecordChange
{
    JournalEntry entry;
    RowChange::Kind kind = RowChange::Kind::Update;
    QVariantMap before;
    QVariantMap after;
};

/// The edits of a project, in the order they were made. Reads only; Project writes it. Throws StorageError.
class Journal
{
public:
    explicit Journal(Database &database)
        : m_database(database)
    {
    }

    /// The edit that undo takes back, and the one that redo does again.
    [[nodiscard]] std::optional<JournalEntry> undoable();
    [[nodiscard]] std::optional<JournalEntry> redoable();

    /// Newest first, from before the edit of number `before` on; 0 for the newest.
    [[nodiscard]] std::vector<JournalEntry> entries(int limit, qint64 before = 0);

    /// What was done to one record and stands, newest first.
    [[nodiscard]] std::vector<RecordChange> history(const RecordKey &record);

    [[nodiscard]] QByteArray changeset(qint64 number);

private:
    Database &m_database;
};

} // namespace Parallax

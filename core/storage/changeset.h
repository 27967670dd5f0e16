// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <vector>

struct sqlite3_session;

namespace Parallax {

class Database;

/// One row that a changeset inserts, updates or deletes.
struct RowChange
{
    enum class Kind { Insert, Update, Delete };

    Kind kind = Kind::Update;
    QString table;
    struct Value
    {
        bool known = false; ///< false: an update did not touch this column
        QVariant value; ///< qint64, double, QString or QByteArray; null for NULL
    };
    // One for each column of the table as it was then.
    std::vector<Value> before; ///< empty for an insert
    std::vector<Value> after; ///< empty for a delete
    std::vector<bool> isKey; ///< by column; key columns are known in every change
};

/// Records what is done to some tables through one connection, by SQLite's session extension, from where it is made.
/// Throws StorageError, as everything here does.
class ChangeRecorder
{
public:
    ChangeRecorder(Database &database, const QStringList &tables);
    ~ChangeRecorder();
    Q_DISABLE_COPY_MOVE(ChangeRecorder)

    /// Everything since, one change a row; empty when nothing is different.
    [[nodiscard]] QByteArray changeset() const;

private:
    struct Close
    {
        void operator()(sqlite3_session *session) const;
    };
    std::unique_ptr<sqlite3_session, Close> m_session;
};

/// Calls `visit` for each row; it returns false to stop.
void visitChanges(const QByteArray &changeset, const std::function<bool(const RowChange &)> &visit);

/// As visitChanges() counts, without a look at the values.
struct ChangesetSummary
{
    QStringList tables;
    qint64 rows = 0;
};
[[nodiscard]] ChangesetSummary summaryOf(const QByteArray &changeset);

[[nodiscard]] QByteArray invertedChangeset(const QByteArray &changeset);

/// Applies it inside the caller's Transaction. Rows that are gone already (with the row they referred to) are passed
/// over; rows that something else changed in between get the value of the changeset. Throws when a rule of the schema
/// would be broken. Leaves the tables `except` alone.
void applyChangeset(Database &database, const QByteArray &changeset, const QStringList &except = {});

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/bulkload.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

qint64 pragma(Database &database, QStringView sql)
{
    Statement statement(database, sql);
    statement.next();
    return statement.integer(0);
}

/// Bytes that FTS5 gathers before it writes a segment: fewer, larger segments need less merging (measured: 0.6 of the
/// time). Its default is 1 MB.
void setSearchBuffer(Database &database, qint64 bytes)
{
    Statement set(database, u"INSERT INTO article_search (article_search, rank) VALUES ('hashsize', ?)");
    set.bind(bytes).run();
}

constexpr qint64 defaultSearchBuffer = 1024 * 1024;
constexpr qint64 bulkSearchBuffer = 64 * 1024 * 1024;

} // namespace

BulkLoad::BulkLoad(Database &database)
    : m_database(database)
    , m_synchronous(pragma(database, u"PRAGMA synchronous"))
{
    // A foreign key costs a lookup a row, and both it and CHECK stand in the way of RowInserts; the keys that a loader
    // writes are those that it has just been given.
    database.execute(u"PRAGMA foreign_keys = OFF"_s);
    database.execute(u"PRAGMA ignore_check_constraints = ON"_s);
    setSearchBuffer(database, bulkSearchBuffer);
    database.execute(u"PRAGMA synchronous = NORMAL"_s);
}

BulkLoad::~BulkLoad()
{
    try {
        m_database.execute(u"PRAGMA foreign_keys = ON"_s);
        m_database.execute(u"PRAGMA ignore_check_constraints = OFF"_s);
        m_database.execute(u"PRAGMA synchronous = %1"_s.arg(m_synchronous));
        setSearchBuffer(m_database, defaultSearchBuffer);
    } catch (const StorageError &) {
        // A full disk: the buffer's size stays as it is until the next import.
    }
}

} // namespace Parallax

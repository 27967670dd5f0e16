// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/transaction.h"

#include "core/storage/database.h"

using namespace Qt::StringLiterals;

namespace Parallax {

Transaction::Transaction(Database &database)
    : m_database(database)
{
    m_database.execute(u"BEGIN IMMEDIATE"_s);
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        m_database.execute(u"ROLLBACK"_s);
    } catch (const StorageError &) {
        // SQLite has rolled back by itself already (disk full, I/O error).
    }
}

void Transaction::commit()
{
    m_database.execute(u"COMMIT"_s);
    m_open = false;
}

Savepoint::Savepoint(Database &database)
    : m_database(database)
{
    m_database.execute(u"SAVEPOINT part"_s);
}

Savepoint::~Savepoint()
{
    if (!m_open)
        return;
    try {
        m_database.execute(u"ROLLBACK TO part; RELEASE part"_s);
    } catch (const StorageError &) {
        // The whole transaction is rolled back already, as above.
    }
}

void Savepoint::keep()
{
    m_database.execute(u"RELEASE part"_s);
    m_open = false;
}

} // namespace Parallax

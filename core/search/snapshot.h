// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/database.h"

namespace Parallax {

/// While it lives, all statements of a connection see the project as it was at the first of them. What they put into
/// the connection's own temporary tables is gone afterwards.
class Snapshot
{
public:
    explicit Snapshot(Database &database)
        : m_database(database)
    {
        m_database.execute(QStringLiteral("BEGIN"));
    }
    ~Snapshot()
    {
        try {
            m_database.execute(QStringLiteral("ROLLBACK"));
        } catch (const StorageError &) {
            // Rolled back already, after an error of the disk.
        }
    }
    Q_DISABLE_COPY_MOVE(Snapshot)

private:
    Database &m_database;
};

} // namespace Parallax

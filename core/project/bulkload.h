// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Parallax {

class Database;

/// While it lives, a connection is set for storing many articles: no wait for the disk at each commit (a crash of the
/// machine may lose the last seconds, never the file), and a larger buffer of the search index.
/// The last one is kept in the project file, so a killed import leaves it there until the next one ends; it costs
/// memory while writing and nothing else. Made and ended outside a Transaction. Throws StorageError when it is made.
class BulkLoad
{
public:
    explicit BulkLoad(Database &database);
    ~BulkLoad();
    Q_DISABLE_COPY_MOVE(BulkLoad)

private:
    Database &m_database;
    qint64 m_synchronous;
};

} // namespace Parallax

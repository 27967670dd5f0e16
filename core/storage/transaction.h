// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Parallax {

class Database;

/// Begins where it is made and rolls back where it ends, unless commit() was called. Takes the write lock at once, so
/// that a transaction that began cannot fail later for want of it.
class Transaction
{
public:
    explicit Transaction(Database &database);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit();

private:
    Database &m_database;
    bool m_open = true;
};

/// A part of a Transaction: taken back where it ends, unless keep() was called. They nest.
class Savepoint
{
public:
    explicit Savepoint(Database &database);
    ~Savepoint();
    Q_DISABLE_COPY_MOVE(Savepoint)

    void keep();

private:
    Database &m_database;
    bool m_open = true;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/fault.h"

#include "core/storage/database.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(StorageError)
};

} // namespace

QString faultReason(const StorageError &error)
{
    if (error.code() == SQLITE_CONSTRAINT_FOREIGNKEY)
        return Translated::tr("what it belongs to is not in the project any more");
    if (error.code() == SQLITE_CONSTRAINT_UNIQUE || error.code() == SQLITE_CONSTRAINT_PRIMARYKEY)
        return Translated::tr("the project has another one of the same name or in the same place");
    constexpr int primary = 0xff; // the low byte of an extended result code
    switch (error.code() & primary) {
    case SQLITE_FULL:
        return Translated::tr("the disk is full");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Translated::tr("another program or window is writing to the project");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Translated::tr("the project or its folder cannot be written");
    case SQLITE_CANTOPEN:
        return Translated::tr("the file or its folder cannot be opened");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Translated::tr("the project file is damaged");
    case SQLITE_IOERR:
        return Translated::tr("the disk reports an error (%1)").arg(error.message());
    case SQLITE_NOMEM:
        return Translated::tr("there is not enough memory");
    case SQLITE_TOOBIG:
        return Translated::tr("an article is too large for the project file");
    default:
        return error.message();
    }
}

} // namespace Parallax

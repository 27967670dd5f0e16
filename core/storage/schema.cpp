// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/schema.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Parallax::Schema {

namespace {

qint64 pragma(Database &database, QStringView sql)
{
    Statement statement(database, sql);
    statement.next();
    return statement.integer(0);
}

} // namespace

Fit fit(Database &database)
{
    const qint64 id = pragma(database, u"PRAGMA application_id");
    if (id != applicationId) {
        const qint64 tables = pragma(database, u"SELECT count(*) FROM sqlite_schema");
        return id == 0 && tables == 0 ? Fit::Empty : Fit::Foreign;
    }
    const qint64 version = pragma(database, u"PRAGMA user_version");
    if (version == newestVersion)
        return Fit::Current;
    return version < newestVersion ? Fit::Older : Fit::Newer;
}

void migrate(Database &database)
{
    if (fit(database) == Fit::Empty) {
        // Both must come before the first table. 16 KB pages: a sixth smaller and faster to fill than 4 KB ones.
        database.execute(u"PRAGMA page_size = 16384"_s);
        database.execute(u"PRAGMA journal_mode = WAL"_s);
    }
    for (qint64 version = pragma(database, u"PRAGMA user_version") + 1; version <= newestVersion; ++version) {
        QFile step(u":/schema/%1.sql"_s.arg(version, 3, 10, QLatin1Char('0')));
        if (!step.open(QIODevice::ReadOnly))
            throw StorageError(0, u"schema step %1 is missing from the program"_s.arg(version));
        Transaction transaction(database);
        database.execute(QString::fromUtf8(step.readAll()));
        database.execute(u"PRAGMA application_id = %1"_s.arg(applicationId));
        database.execute(u"PRAGMA user_version = %1"_s.arg(version));
        transaction.commit();
    }
}

} // namespace Parallax::Schema

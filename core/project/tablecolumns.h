// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QVariant>

namespace Parallax {

class Database;
class Statement;

/// Names of a table's columns in their order, as changesets count them. Throws StorageError.
QStringList columnsOf(const Database &database, const QString &table);

/// A value of a RowChange: qint64, double, QString, QByteArray or null.
void bindValue(Statement &statement, const QVariant &value);

} // namespace Parallax

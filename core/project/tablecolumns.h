// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/changeset.h"

#include <QStringList>
#include <QVariant>

#include <vector>

namespace Parallax {

class Database;
class Statement;

/// Names of a table's columns in their order, as changesets count them. Throws StorageError.
QStringList columnsOf(const Database &database, const QString &table);

/// Those of a RowChange that are known, by column.
QVariantMap namedValues(const std::vector<RowChange::Value> &values, const QStringList &columns);

/// A value of a RowChange: qint64, double, QString, QByteArray or null.
void bindValue(Statement &statement, const QVariant &value);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rowinserts.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QString withRows(const QString &sql, size_t rows, int columns)
{
    const QString row = u" ("_s + QStringList(columns, u"?"_s).join(u", "_s) + u')';
    return sql + QStringList(qsizetype(rows), row).join(u',');
}

} // namespace

RowInserts::RowInserts(const Database &database, const QString &sql, int columns)
    : m_statements{Statement(database, withRows(sql, counts[0], columns)), Statement(database, withRows(sql, counts[1], columns)),
        Statement(database, withRows(sql, counts[2], columns))}
{
}

} // namespace Parallax

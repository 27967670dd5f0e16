// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/tablecolumns.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

namespace Parallax {

QStringList columnsOf(const Database &database, const QString &table)
{
    Statement read(database, u"SELECT name FROM pragma_table_info(?) ORDER BY cid");
    read.bind(table);
    QStringList columns;
    while (read.next())
        columns.push_back(read.text(0));
    return columns;
}

QVariantMap namedValues(const std::vector<RowChange::Value> &values, const QStringList &columns)
{
    QVariantMap map;
    for (size_t column = 0; column < values.size() && column < size_t(columns.size()); ++column) {
        if (values[column].known)
            map.insert(columns[qsizetype(column)], values[column].value);
    }
    return map;
}

void bindValue(Statement &statement, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::LongLong:
        statement.bind(value.toLongLong());
        break;
    case QMetaType::Double:
        statement.bind(value.toDouble());
        break;
    case QMetaType::QString:
        statement.bind(value.toString());
        break;
    case QMetaType::QByteArray:
        statement.bind(value.toByteArray());
        break;
    default:
        statement.bindNull();
    }
}

} // namespace Parallax

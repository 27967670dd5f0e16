// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/annotationvalues.h"

#include "core/storage/statement.h"

namespace Parallax {

QByteArray idBytes(const QUuid &id)
{
    return id.isNull() ? QByteArray() : id.toRfc4122();
}

QUuid idFrom(const Statement &row, int column)
{
    const QByteArrayView bytes = row.view(column);
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid();
}

QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime timeFrom(const Statement &row, int column)
{
    return QDateTime::fromString(row.text(column), Qt::ISODateWithMs);
}

std::optional<TextSpan> SpanColumns::read(const Statement &row, int column) const
{
    if (row.isNull(column))
        return std::nullopt;
    const TextSpan span = m_offsets.fromStored({row.integer(column), row.integer(column + 1)});
    return 0 <= span.start && span.start < span.end && span.end <= m_size ? std::optional(span) : std::nullopt;
}

void SpanColumns::bind(Statement &statement, const std::optional<TextSpan> &span) const
{
    if (!span) {
        statement.bindNull().bindNull();
        return;
    }
    const StoredSpan stored = m_offsets.toStored(*span);
    statement.bind(stored.start).bind(stored.end);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"
#include "core/storage/statement.h"
#include "core/text/offsetmap.h"

#include <QString>

#include <algorithm>

namespace Parallax {

// What the tables of findings have in common in reading and writing their rows.

/// False for a span that another program broke.
inline bool liesIn(TextSpan span, const QString &text)
{
    return 0 <= span.start && span.start < span.end && span.end <= text.size();
}

/// More than half of the longer of the two: the same finding with another boundary.
inline bool sharesMost(StoredSpan a, StoredSpan b)
{
    const qint64 shared = std::min(a.end, b.end) - std::max(a.start, b.start);
    return 2 * shared > std::max(a.end - a.start, b.end - b.start);
}

inline std::optional<qint64> optionalKey(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.integer(column));
}

/// NULL for an empty one, as the columns have it that refer to something.
inline QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

/// For columns that are NOT NULL.
inline QString orEmpty(const QString &text)
{
    return text.isNull() ? QString(QLatin1StringView("")) : text;
}

/// Of a position p: false where a person said of the holder that there is no such thing. The analysis drops it the next time.
inline constexpr QStringView heldBySomebody = u"(SELECT state FROM entity WHERE key = p.holder_key) <> 3";

/// Two columns; NULL for an empty one.
inline void bindSpan(Statement &row, TextSpan span, const OffsetMap &offsets)
{
    if (span.isEmpty())
        row.bindNull().bindNull();
    else
        row.bind(offsets.toStored(span.start)).bind(offsets.toStored(span.end));
}

} // namespace Parallax

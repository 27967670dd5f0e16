// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/eventtable.h"
#include "core/project/storedspans.h"
#include "core/storage/statement.h"

namespace Parallax {

// How the parts of EventTable read and write their rows.

inline constexpr QStringView eventColumns = u"e.id, e.title, e.kind, e.date, e.certainty, e.place_key, e.state, e.author, e.created";
inline constexpr int eventColumnCount = 9;

/// Of eventColumns, which come first; without participants and spans.
inline Event readEvent(const Statement &row)
{
    Event event;
    event.id = QUuid::fromRfc4122(row.view(0));
    event.title = row.text(1);
    event.kind = row.text(2);
    event.date = row.text(3);
    event.certainty = row.text(4);
    event.place = optionalKey(row, 5);
    event.state = FindingState(row.integer(6));
    event.author = row.text(7);
    event.created = QDateTime::fromString(row.text(8), Qt::ISODateWithMs);
    return event;
}

/// As "INSERT INTO event" names its columns: those of eventColumns in their order.
inline void bindEvent(Statement &row, const Event &event)
{
    row.bind(event.id.toRfc4122()).bind(event.title).bind(orEmpty(event.kind)).bind(orNull(event.date));
    row.bind(event.certainty.isEmpty() ? QStringLiteral("reported") : event.certainty).bind(event.place).bind(int(event.state));
    row.bind(orEmpty(event.author)).bind(event.created.isValid() ? event.created.toUTC().toString(Qt::ISODateWithMs) : QString());
}

inline constexpr QStringView eventSpanColumns = u"s.article_key, s.start, s.\"end\", s.date, s.rule, s.rejected";

inline EventTable::StoredEventSpan readEventSpan(const Statement &row, int first)
{
    return {row.integer(first), {row.integer(first + 1), row.integer(first + 2)}, row.text(first + 3), row.text(first + 4),
        row.integer(first + 5) != 0};
}

} // namespace Parallax

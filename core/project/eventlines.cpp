// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of eventtable.h that reads across articles.

#include "core/project/eventrows.h"
#include "core/project/eventtable.h"
#include "core/project/supersededarticles.h"
#include "core/storage/database.h"

#include <QStringBuilder>

using namespace Qt::StringLiterals;

namespace Parallax {

std::vector<Event> EventTable::all()
{
    std::vector<Event> events;
    Statement row(m_database, QString(u"SELECT "_s % eventColumns % u" FROM event e ORDER BY e.date IS NULL, e.date, e.id"));
    while (row.next())
        events.push_back(readEvent(row));
    for (Event &event : events)
        readParticipants(event);
    return events;
}

std::optional<Event> EventTable::event(const QUuid &id)
{
    Statement row(m_database, QString(u"SELECT "_s % eventColumns % u" FROM event e WHERE e.id = ?"));
    row.bind(id.toRfc4122());
    if (!row.next())
        return std::nullopt;
    Event event = readEvent(row);
    readParticipants(event);
    return event;
}

std::vector<EventTable::StoredEventSpan> EventTable::spansOf(const QUuid &event)
{
    std::vector<StoredEventSpan> spans;
    Statement row(
        m_database, QString(u"SELECT "_s % eventSpanColumns % u" FROM event_span s WHERE s.event_id = ? ORDER BY s.article_key, s.start"));
    row.bind(event.toRfc4122());
    while (row.next())
        spans.push_back(readEventSpan(row, 0));
    return spans;
}

void EventTable::forEach(const std::function<void(const Event &, const std::vector<StoredEventSpan> &)> &visit)
{
    const QSet<qint64> superseded = supersededArticles(m_database);
    std::optional<Event> event;
    std::vector<StoredEventSpan> spans;
    const auto give = [&] {
        // What was found in older versions only is no background that a person knows of.
        if (event && (!spans.empty() || event->state != FindingState::Suggested))
            visit(*event, spans);
        spans.clear();
    };
    Statement row(m_database,
        QString(u"SELECT "_s % eventColumns % u", "_s % eventSpanColumns
            % u" FROM event e LEFT JOIN event_span s ON s.event_id = e.id AND s.rejected = 0 WHERE e.state <> 3 "
            % u"ORDER BY e.id, s.article_key, s.start"));
    while (row.next()) {
        if (!event || QUuid::fromRfc4122(row.view(0)) != event->id) {
            give();
            event = readEvent(row);
        }
        if (!row.isNull(eventColumnCount) && !superseded.contains(row.integer(eventColumnCount)))
            spans.push_back(readEventSpan(row, eventColumnCount));
    }
    give();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of eventtable.h that edits change.

#include "core/project/eventrows.h"
#include "core/project/eventtable.h"
#include "core/storage/database.h"

namespace Parallax {

void EventTable::write(const Event &event)
{
    Statement put(m_database,
        u"INSERT INTO event (id, title, kind, date, certainty, place_key, state, author, created) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
        u"ON CONFLICT DO UPDATE SET title = excluded.title, kind = excluded.kind, date = excluded.date, certainty = excluded.certainty, "
        u"place_key = excluded.place_key, state = excluded.state, author = excluded.author, created = excluded.created");
    bindEvent(put, event);
    put.run();
    const QByteArray id = event.id.toRfc4122();
    Statement remove(m_database, u"DELETE FROM event_participant WHERE event_id = ?");
    remove.bind(id).run();
    Statement insert(m_database, u"INSERT OR IGNORE INTO event_participant (event_id, entity_key) VALUES (?, ?)");
    for (const qint64 participant : event.participants)
        insert.bind(id).bind(participant).run();
}

void EventTable::putSpan(const QUuid &event, const StoredEventSpan &span)
{
    Statement put(m_database,
        u"INSERT INTO event_span (event_id, article_key, start, \"end\", date, rule, rejected) VALUES (?, ?, ?, ?, ?, ?, ?) "
        u"ON CONFLICT DO UPDATE SET \"end\" = excluded.\"end\", date = excluded.date, rule = excluded.rule, rejected = excluded.rejected");
    put.bind(event.toRfc4122()).bind(span.article).bind(span.span.start).bind(span.span.end);
    put.bind(orNull(span.date)).bind(orEmpty(span.rule)).bind(int(span.rejected)).run();
}

void EventTable::removeSpan(const QUuid &event, qint64 article, qint64 start)
{
    Statement remove(m_database, u"DELETE FROM event_span WHERE event_id = ? AND article_key = ? AND start = ?");
    remove.bind(event.toRfc4122()).bind(article).bind(start).run();
}

void EventTable::setState(const std::vector<QUuid> &events, FindingState state)
{
    Statement update(m_database, u"UPDATE event SET state = ? WHERE id = ?");
    for (const QUuid &id : events)
        update.bind(int(state)).bind(id.toRfc4122()).run();
}

void EventTable::remove(const QUuid &event)
{
    // Also what hangs on it by hand: a bulk load has foreign keys off.
    for (const QStringView sql : {u"DELETE FROM event_span WHERE event_id = ?", u"DELETE FROM event_participant WHERE event_id = ?"}) {
        Statement part(m_database, sql);
        part.bind(event.toRfc4122()).run();
    }
    Statement whole(m_database, u"DELETE FROM event WHERE id = ?");
    whole.bind(event.toRfc4122()).run();
}

void EventTable::redirect(qint64 from, qint64 into)
{
    Statement take(m_database,
        u"INSERT OR IGNORE INTO event_participant (event_id, entity_key) "
        u"SELECT event_id, ? FROM event_participant WHERE entity_key = ?");
    take.bind(into).bind(from).run();
    Statement leave(m_database, u"DELETE FROM event_participant WHERE entity_key = ?");
    leave.bind(from).run();
    Statement move(m_database, u"UPDATE event SET place_key = ? WHERE place_key = ?");
    move.bind(into).bind(from).run();
}

} // namespace Parallax

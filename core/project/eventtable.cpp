// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/eventtable.h"

#include "core/project/eventrows.h"
#include "core/storage/database.h"

#include <QStringBuilder>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Parallax {

struct EventTable::Statements
{
    explicit Statements(const Database &database)
        : participants(database, u"SELECT entity_key FROM event_participant WHERE event_id = ? ORDER BY entity_key")
        , of(database,
              QString(
                  u"SELECT "_s % eventColumns % u" FROM event e WHERE e.date = ? AND e.kind = ? AND e.state <> 3 ORDER BY e.id LIMIT ?"))
        , foundIn(database,
              u"SELECT s.event_id FROM event_span s JOIN event e ON e.id = s.event_id WHERE s.article_key = ? AND e.state = 0 AND "
              u"e.created IS NULL")
        , decidedIn(database,
              u"SELECT e.id, e.kind, s.start, s.\"end\" FROM event_span s JOIN event e ON e.id = s.event_id WHERE s.article_key = ? AND "
              u"(e.state <> 0 OR e.created IS NOT NULL) ORDER BY s.start, e.id")
        , isDecided(database, u"SELECT 1 FROM event WHERE id = ? AND (state <> 0 OR created IS NOT NULL)")
        , removeSpan(database, u"DELETE FROM event_span WHERE event_id = ? AND article_key = ?")
        , hasSpans(database, u"SELECT 1 FROM event_span WHERE event_id = ?")
        , removeParticipants(database, u"DELETE FROM event_participant WHERE event_id = ?")
        , remove(database, u"DELETE FROM event WHERE id = ?")
        , insert(database,
              u"INSERT INTO event (id, title, kind, date, certainty, place_key, state, author, created) "
              u"VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
              u"ON CONFLICT DO UPDATE SET place_key = coalesce(place_key, excluded.place_key) WHERE state = 0 AND created IS NULL")
        , insertParticipant(database, u"INSERT OR IGNORE INTO event_participant (event_id, entity_key) VALUES (?, ?)")
        , insertSpan(database,
              u"INSERT OR IGNORE INTO event_span (event_id, article_key, start, \"end\", date, rule, rejected) VALUES (?, ?, ?, ?, ?, ?, "
              u"?)")
    {
    }

    const OffsetMap &offsetsOf(const QString &article)
    {
        if (!offsets || text.constData() != article.constData() || text.size() != article.size()) {
            text = article;
            offsets.emplace(text);
        }
        return *offsets;
    }

    // Of the text put last: an article's events come one by one, and each map reads the whole text. The copy keeps the
    // letters where they are, so that their address tells the text.
    QString text;
    std::optional<OffsetMap> offsets;
    Statement participants;
    Statement of;
    Statement foundIn;
    Statement decidedIn;
    Statement isDecided;
    Statement removeSpan;
    Statement hasSpans;
    Statement removeParticipants;
    Statement remove;
    Statement insert;
    Statement insertParticipant;
    Statement insertSpan;
};

EventTable::EventTable(Database &database)
    : m_database(database)
{
}

EventTable::~EventTable() = default;

EventTable::Statements &EventTable::prepared()
{
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_database);
    return *m_statements;
}

void EventTable::readParticipants(Event &event)
{
    Statement &row = prepared().participants;
    row.bind(event.id.toRfc4122());
    while (row.next())
        event.participants.push_back(row.integer(0));
    row.reset();
}

std::vector<Event> EventTable::inArticle(qint64 article, const QString &text)
{
    const OffsetMap offsets(text);
    std::vector<Event> found;
    Statement row(m_database,
        QString(u"SELECT "_s % eventColumns % u", "_s % eventSpanColumns
            % u" FROM event_span s JOIN event e ON e.id = s.event_id WHERE s.article_key = ? AND e.state <> 3 AND s.rejected = 0 "
            % u"ORDER BY e.id, s.start"));
    row.bind(article);
    while (row.next()) {
        const StoredEventSpan stored = readEventSpan(row, eventColumnCount);
        const TextSpan span = offsets.fromStored(stored.span);
        if (!liesIn(span, text))
            continue;
        Event event = readEvent(row);
        if (found.empty() || found.back().id != event.id) {
            readParticipants(event);
            found.push_back(event);
        }
        found.back().spans.push_back({article, span, stored.date, stored.rule});
    }
    std::stable_sort(
        found.begin(), found.end(), [](const Event &a, const Event &b) { return a.spans.front().span < b.spans.front().span; });
    return found;
}

std::vector<Event> EventTable::of(const QString &date, const QString &kind, int limit)
{
    std::vector<Event> events;
    Statement &row = prepared().of;
    row.bind(date).bind(kind).bind(limit);
    while (row.next())
        events.push_back(readEvent(row));
    row.reset();
    for (Event &event : events)
        readParticipants(event);
    return events;
}

void EventTable::removeFound(qint64 article)
{
    std::vector<QByteArray> found;
    Statement &row = prepared().foundIn;
    row.bind(article);
    while (row.next())
        found.push_back(row.bytes(0));
    row.reset();
    for (const QByteArray &event : found) {
        prepared().removeSpan.bind(event).bind(article).run();
        prepared().hasSpans.bind(event);
        const bool isTold = prepared().hasSpans.next();
        prepared().hasSpans.reset();
        if (isTold)
            continue;
        prepared().removeParticipants.bind(event).run();
        prepared().remove.bind(event).run();
    }
}

std::vector<EventTable::DecidedSpan> EventTable::decidedIn(qint64 article)
{
    std::vector<DecidedSpan> decided;
    Statement &row = prepared().decidedIn;
    row.bind(article);
    while (row.next())
        decided.push_back({QUuid::fromRfc4122(row.view(0)), row.text(1), {row.integer(2), row.integer(3)}});
    row.reset();
    return decided;
}

void EventTable::put(const Event &event, const QString &text)
{
    Statements &into = prepared();
    const QByteArray id = event.id.toRfc4122();
    into.isDecided.bind(id);
    const bool isDecided = into.isDecided.next();
    into.isDecided.reset();
    bindEvent(into.insert, event);
    into.insert.run();
    if (!isDecided) {
        for (const qint64 participant : event.participants)
            into.insertParticipant.bind(id).bind(participant).run();
    }
    const OffsetMap &offsets = into.offsetsOf(text);
    for (const EventSpan &it : event.spans) {
        const StoredSpan span = offsets.toStored(it.span);
        into.insertSpan.bind(id).bind(it.article).bind(span.start).bind(span.end);
        into.insertSpan.bind(orNull(it.date)).bind(orEmpty(it.rule)).bind(int(it.rejected)).run();
    }
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"

#include <functional>
#include <memory>
#include <optional>

namespace Parallax {

class Database;

/// Events with the passages that tell of them. Throws StorageError.
class EventTable
{
public:
    explicit EventTable(Database &database);
    ~EventTable();
    Q_DISABLE_COPY_MOVE(EventTable)

    /// Those that are not rejected and have a span in the article, by place; of their spans only those there that are not
    /// rejected either.
    [[nodiscard]] std::vector<Event> inArticle(qint64 article, const QString &text);
    /// By date, the undated last; without spans; the rejected ones are among them.
    [[nodiscard]] std::vector<Event> all();
    /// Without spans; also a rejected one.
    [[nodiscard]] std::optional<Event> event(const QUuid &id);
    /// In code points of its article's text.
    struct StoredEventSpan
    {
        qint64 article = 0;
        StoredSpan span;
        QString date;
        QString rule;
        bool rejected = false;

        friend bool operator==(const StoredEventSpan &, const StoredEventSpan &) = default;
    };
    [[nodiscard]] std::vector<StoredEventSpan> spansOf(const QUuid &event);
    /// Each event that is not rejected, without participants, with those of its spans that are not rejected and stand in
    /// articles that no other version took the place of; by id. One is in memory at a time. A suggested one without such a
    /// span is left out.
    void forEach(const std::function<void(const Event &, const std::vector<StoredEventSpan> &)> &visit);
    /// Those of the article that a person decided, also rejected ones, and their spans there, also rejected ones, in code
    /// points: what an analysis must not find again.
    struct DecidedSpan
    {
        QUuid event;
        QString kind;
        StoredSpan span;
    };
    [[nodiscard]] std::vector<DecidedSpan> decidedIn(qint64 article);
    /// Candidates to be the same as a new one: of this very date and kind, at most `limit`; without spans.
    [[nodiscard]] std::vector<Event> of(const QString &date, const QString &kind, int limit = 50);

    // Inside the Transaction of an import or an analysis.
    /// Spans of the article that no person decided go, and events that nothing tells of any more.
    void removeFound(qint64 article);
    /// A new event, or further spans of one that is there (by id); of one that no person decided, also further participants
    /// and a place where it has none.
    void put(const Event &event, const QString &text);

    // Inside Project::edit().
    /// All of it but its spans; a new one or in place of the one with this id.
    void write(const Event &event);
    void putSpan(const QUuid &event, const StoredEventSpan &span); ///< or in place of the one that starts there
    void removeSpan(const QUuid &event, qint64 article, qint64 start);
    void setState(const std::vector<QUuid> &events, FindingState state);
    void remove(const QUuid &event); ///< with spans and participants
    /// `into` takes part where `from` did, and what happened at `from` happened at `into`.
    void redirect(qint64 from, qint64 into);

private:
    struct Statements;
    Statements &prepared();
    void readParticipants(Event &event);

    Database &m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Parallax

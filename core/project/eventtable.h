// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"

#include <memory>

namespace Parallax {

class Database;

/// Events with the passages that tell of them. Throws StorageError.
class EventTable
{
public:
    explicit EventTable(Database &database);
    ~EventTable();
    Q_DISABLE_COPY_MOVE(EventTable)

    /// Those that are not rejected and have a span in the article, by place; of their spans only those there.
    [[nodiscard]] std::vector<Event> inArticle(qint64 article, const QString &text);
    /// By date, the undated last; without spans.
    [[nodiscard]] std::vector<Event> all();
    /// With all spans in code points of their articles' texts.
    struct StoredEventSpan
    {
        qint64 article = 0;
        StoredSpan span;
        QString date;
    };
    [[nodiscard]] std::vector<StoredEventSpan> spansOf(const QUuid &event);
    /// Candidates to be the same as a new one: of this very date and kind, at most `limit`; without spans.
    [[nodiscard]] std::vector<Event> of(const QString &date, const QString &kind, int limit = 50);

    // Inside the Transaction of an import or an analysis.
    /// Spans of the article that no person decided go, and events that nothing tells of any more.
    void removeFound(qint64 article);
    /// A new event, or further spans and participants of one that is there (by id).
    void put(const Event &event, const QString &text);

    // Inside Project::edit().
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

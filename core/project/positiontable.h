// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"
#include "core/project/positionlines.h"

#include <memory>

namespace Parallax {

class Database;
class OffsetMap;

/// Who holds which position, with its evidence. What an entity holds that a person rejected is left out of lists and counts.
/// Throws StorageError.
class PositionTable
{
public:
    explicit PositionTable(Database &database);
    ~PositionTable();
    Q_DISABLE_COPY_MOVE(PositionTable)

    /// In text order; rejected ones are left out.
    [[nodiscard]] std::vector<Position> inArticle(qint64 article, const QString &text);
    /// Reads the article's text for the offsets.
    [[nodiscard]] std::optional<Position> position(const QUuid &id);
    /// Of articles that no other version took the place of; by article and place.
    [[nodiscard]] std::vector<PositionLine> lines(const PositionFilter &filter);
    /// In the order of `ids`, also rejected ones and those of older versions; an unknown id gives no line.
    [[nodiscard]] std::vector<PositionLine> linesOf(const std::vector<QUuid> &ids);
    [[nodiscard]] std::vector<PositionQuote> quotes(const std::vector<QUuid> &ids);
    [[nodiscard]] int count();

    // Inside the Transaction of an import or an analysis.
    /// In place of those that no person decided. Left out of `found`: what has the id of one a person decided, and what has
    /// its holder, its issue and overlapping evidence.
    void replaceFound(qint64 article, const QString &text, const std::vector<Position> &found);

    // Inside Project::edit().
    void insert(const Position &position, const QString &text);
    /// All of it, with its evidence.
    void update(const Position &position, const QString &text);
    /// Holder, issue, topic, stance, strength and state.
    void update(const PositionLine &line);
    void setState(const std::vector<QUuid> &positions, FindingState state);
    /// What replaceFound() would leave out because of this one, which is in the article now.
    void removeTwins(const Position &position, const QString &text);
    void remove(const std::vector<QUuid> &positions); ///< with their evidence
    /// What `from` holds or says is `into`'s.
    void redirect(qint64 from, qint64 into);

private:
    struct Statements;
    Statements &prepared();
    [[nodiscard]] std::vector<StoredSpan> evidenceOf(const QByteArray &id);
    void readEvidence(Position &position, const QString &text, const OffsetMap &offsets);
    [[nodiscard]] std::vector<Position> undecided(qint64 article, const std::vector<Position> &found, const OffsetMap &offsets);
    void insertAll(const std::vector<Position> &positions, const OffsetMap &offsets);

    Database &m_database;
    std::unique_ptr<Statements> m_statements;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/eventdate.h"
#include "core/project/findingrecords.h"

#include <memory>

namespace Parallax {

class Database;
class OffsetMap;

/// A position as lists show it, without reading its article's text.
struct PositionLine
{
    QUuid id;
    qint64 article = 0;
    qint64 holder = 0;
    QString issue; ///< id; empty where none fits
    QString topic;
    Stance stance = Stance::Unclear;
    int strength = 2;
    QString date; ///< EDTF
    std::optional<qint64> attributedBy;
    FindingState state = FindingState::Suggested;
    bool handMade = false;

    friend bool operator==(const PositionLine &, const PositionLine &) = default;
};

/// What a position shows beside its line: its first passage and its article. For the rows that are in view.
struct PositionQuote
{
    QUuid id;
    QString quote; ///< of the first passage, at most 400 code points
    StoredSpan span; ///< of the first passage
    QString title; ///< as Article::displayTitle()
    QString source;
    std::optional<EventDate> published;
};

struct PositionFilter
{
    std::optional<qint64> holder;
    QString issue; ///< id
    std::vector<qint64> articles; ///< empty for all
    bool withRejected = false;

    friend bool operator==(const PositionFilter &, const PositionFilter &) = default;
};

/// Who holds which position, with its evidence. Throws StorageError.
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
    void setState(const std::vector<QUuid> &positions, FindingState state);
    void remove(const std::vector<QUuid> &positions);
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

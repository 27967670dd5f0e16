// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"

#include <memory>

namespace Parallax {

class Database;
class OffsetMap;

/// Statements, dates and figures of articles. `text` is the article's own, for the offsets. Throws StorageError.
class FindingTable
{
public:
    explicit FindingTable(Database &database);
    ~FindingTable();
    Q_DISABLE_COPY_MOVE(FindingTable)

    // In text order. Rejected statements are among them only when asked for.
    enum class Rejected { LeaveOut, Include };
    [[nodiscard]] std::vector<StatementRecord> statements(qint64 article, const QString &text, Rejected rejected = Rejected::LeaveOut);
    /// The one with exactly this span; also a rejected one.
    [[nodiscard]] std::optional<StatementRecord> statement(qint64 article, const QString &text, TextSpan span);
    [[nodiscard]] std::vector<DateRecord> dates(qint64 article, const QString &text);
    [[nodiscard]] std::vector<FigureRecord> figures(qint64 article, const QString &text);

    // Inside the Transaction of an import or an analysis.
    /// In place of those that no person decided; what a person decided stays, and what has most of its words is left out of
    /// `found`, which is in text order. Of two with the same words the first is kept.
    void replaceStatements(qint64 article, const QString &text, const std::vector<StatementRecord> &found);
    void replaceDates(qint64 article, const QString &text, const std::vector<DateRecord> &found);
    void replaceFigures(qint64 article, const QString &text, const std::vector<FigureRecord> &found);

    // Inside Project::edit().
    /// In place of the one with this span.
    void putStatement(qint64 article, const QString &text, const StatementRecord &statement);
    void removeStatement(qint64 article, const QString &text, TextSpan span);
    /// Those that no person decided and that have most of their words in common with `span`.
    void removeSuggested(qint64 article, const QString &text, TextSpan span);
    /// What `from` said, or passed on, is `into`'s.
    void redirect(qint64 from, qint64 into);

private:
    struct Statements;
    Statements &prepared();
    void insert(qint64 article, const OffsetMap &offsets, const std::vector<StatementRecord> &statements);

    Database &m_database;
    std::unique_ptr<Statements> m_statements; ///< prepared on first use and kept
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"

#include <QHash>

namespace Parallax {

class Database;

/// What positions are about. Throws StorageError.
class IssueTable
{
public:
    explicit IssueTable(Database &database)
        : m_database(database)
    {
    }

    /// By label, as people sort.
    [[nodiscard]] std::vector<Issue> all();
    [[nodiscard]] std::optional<Issue> issue(const QString &id);
    /// Positions that PositionTable::lines() gives, by issue id.
    [[nodiscard]] QHash<QString, int> positionCounts();

    // Inside Project::edit(), or a Transaction.
    void put(const Issue &issue); ///< in place of the one with its id
    /// Its positions keep its label as their topic.
    void remove(const QString &id);

    /// Whether the example issues were ever put into this project, so that what a person deleted stays away.
    [[nodiscard]] bool hasExamples();
    void setHasExamples();

private:
    Database &m_database;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/changeset.h"

#include <QStringList>

#include <vector>

namespace Parallax {

class Database;

/// What a changeset does to outlets, entities and issues. Edits make some of them, and what an import or an analysis stores
/// later may refer to them, which no changeset knows of: such an outlet or entity stays when the edit that made it is undone,
/// and the positions that the analysis found on such an issue keep its label. Used within a Transaction around
/// applyChangeset(). Throws StorageError.
class SharedRecords
{
public:
    SharedRecords(Database &database, const QByteArray &changeset);

    /// The tables that applyChangeset() leaves to this.
    [[nodiscard]] static QStringList tables();

    /// Before the rest of the changeset, which may refer to them: inserts and updates. Throws where something else has
    /// taken the key or the name of a record that is to come back.
    void put();
    /// After the rest: deletes what nothing refers to any more.
    void remove();

private:
    Database &m_database;
    std::vector<RowChange> m_changes;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"

#include <QHash>

#include <vector>

namespace Parallax {

class Database;

/// The codebook. What changes rows is called inside Project::edit(). Throws StorageError.
class TagTable
{
public:
    explicit TagTable(Database &database)
        : m_database(database)
    {
    }

    /// By path, parents before their children.
    [[nodiscard]] std::vector<Tag> all();
    [[nodiscard]] std::optional<Tag> tag(const QUuid &id);
    /// Passages that carry the tag itself, not one below it. Tags without any are left out.
    [[nodiscard]] QHash<QUuid, int> counts();
    /// The tags used last, newest first.
    [[nodiscard]] std::vector<QUuid> recent(int limit);

    void insert(const Tag &tag);
    void update(const Tag &tag);
    /// With the tags below it, their taggings, and the notes on all of them.
    void remove(const QUuid &id);

private:
    Database &m_database;
};

} // namespace Parallax

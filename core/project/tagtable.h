// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"

#include <QHash>

#include <vector>

namespace Parallax {

class Database;

/// How often one article carries one tag.
struct TagUse
{
    QUuid tag;
    qint64 article = 0; ///< key
    int passages = 0;
};

/// What hangs on a tag.
struct TagReach
{
    int tags = 0; ///< itself and those below it
    int taggings = 0; ///< of all of them
    int notes = 0; ///< on all of them and on their taggings
};

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
    /// In no order. Reads all taggings.
    [[nodiscard]] std::vector<TagUse> uses();
    [[nodiscard]] TagReach reach(const QUuid &id);

    void insert(const Tag &tag);
    void update(const Tag &tag);
    /// With the tags below it, their taggings, and the notes on all of them.
    void remove(const QUuid &id);
    /// The taggings of `from` and the notes on it go to `into`, as TaggingTable::setTag(). The tags below it stay.
    void giveAway(const QUuid &from, const QUuid &into);

private:
    Database &m_database;
};

} // namespace Parallax

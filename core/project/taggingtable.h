// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"

#include <vector>

namespace Parallax {

class Database;

/// Which passages carry which tags. What changes rows is called inside Project::edit(). `text` is always the whole text
/// of the article: the rows count code points, the records UTF-16. Throws StorageError.
class TaggingTable
{
public:
    explicit TaggingTable(Database &database)
        : m_database(database)
    {
    }

    /// In text order; orphans last.
    [[nodiscard]] std::vector<Tagging> inArticle(qint64 article, const QString &text);
    /// Reads the article's text for the offsets, if it has to.
    [[nodiscard]] std::optional<Tagging> tagging(const QUuid &id);
    [[nodiscard]] int count();

    void insert(const Tagging &tagging, const QString &text);
    /// All of it: also the tag and the article.
    void update(const Tagging &tagging, const QString &text);
    void setTag(const std::vector<QUuid> &taggings, const QUuid &tag);
    void remove(const std::vector<QUuid> &taggings);

private:
    Database &m_database;
};

} // namespace Parallax

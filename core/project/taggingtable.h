// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"

#include <vector>

namespace Parallax {

class Database;

/// A tagged passage for counting.
struct TaggedSpan
{
    QUuid article;
    StoredSpan span;
    QUuid tag;
};

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
    /// Those of one tag that overlap or touch `span`, in text order.
    [[nodiscard]] std::vector<Tagging> meeting(const QUuid &tag, qint64 article, TextSpan span, const QString &text);
    /// The one of this tag on exactly this passage; in code points, which one OffsetMap gives for many.
    [[nodiscard]] std::optional<QUuid> on(const QUuid &tag, qint64 article, StoredSpan span);
    /// Reads the article's text for the offsets, if it has to.
    [[nodiscard]] std::optional<Tagging> tagging(const QUuid &id);
    [[nodiscard]] int count();
    /// Without orphans; by article, then by place.
    [[nodiscard]] std::vector<TaggedSpan> spans();

    void insert(const Tagging &tagging, const QString &text);
    /// Many in one article.
    void insert(const std::vector<Tagging> &taggings, const QString &text);
    /// All of it: also the tag and the article.
    void update(const Tagging &tagging, const QString &text);
    /// Where `tag` lies on the same passage already, that one stays, with the notes of both.
    void setTag(const std::vector<QUuid> &taggings, const QUuid &tag);
    /// With the notes on them.
    void remove(const std::vector<QUuid> &taggings);

private:
    Database &m_database;
};

} // namespace Parallax

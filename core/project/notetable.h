// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"

#include <vector>

namespace Parallax {

class Database;

/// What changes rows is called inside Project::edit(). `text` is the whole text of the article. Throws StorageError.
class NoteTable
{
public:
    explicit NoteTable(Database &database)
        : m_database(database)
    {
    }

    /// Those on the article, on its passages and on its taggings: in text order, the article's own first, orphans last.
    [[nodiscard]] std::vector<Note> inArticle(qint64 article, const QString &text);
    /// Those on a tag, a tagging or an entity, oldest first.
    [[nodiscard]] std::vector<Note> on(Note::Subject subject, const QUuid &record);
    [[nodiscard]] std::optional<Note> note(const QUuid &id);
    [[nodiscard]] int count();

    /// `text` matters only to a note on a passage.
    void insert(const Note &note, const QString &text = {});
    void update(const Note &note, const QString &text = {});
    /// All notes on one tagging.
    void giveAway(const QUuid &fromTagging, const QUuid &toTagging);
    void remove(const std::vector<QUuid> &notes);

private:
    Database &m_database;
};

} // namespace Parallax

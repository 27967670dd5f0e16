// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/annotationrecords.h"

#include <vector>

namespace Parallax {

class Project;

/// What a note is on, or is to be on.
struct NoteSubject
{
    Note::Subject subject = Note::Subject::Article;
    QUuid record; ///< the tag, tagging or entity
    qint64 article = 0; ///< key, for Article and Passage
    TextSpan span; ///< UTF-16, for Passage

    static NoteSubject ofTag(const QUuid &id) { return {Note::Subject::Tag, id, 0, {}}; }
    static NoteSubject ofTagging(const QUuid &id) { return {Note::Subject::Tagging, id, 0, {}}; }
    static NoteSubject ofEntity(const QUuid &id) { return {Note::Subject::Entity, id, 0, {}}; }
    static NoteSubject ofArticle(qint64 key) { return {Note::Subject::Article, {}, key, {}}; }
    static NoteSubject ofPassage(qint64 article, TextSpan span) { return {Note::Subject::Passage, {}, article, span}; }

    [[nodiscard]] bool isOf(const Note &note) const;
    friend bool operator==(const NoteSubject &, const NoteSubject &) = default;
};

/// Oldest first. Reads the article's text when the subject is in one. Throws StorageError.
std::vector<Note> notesOn(Project &project, const NoteSubject &subject);

/// One edit of the project.
Result<QUuid> addNoteTo(Project &project, const NoteSubject &subject, const QString &body);

} // namespace Parallax

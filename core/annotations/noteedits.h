// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations/taggingedits.h"

namespace Parallax {

// Edits of notes, as taggingedits.h. A body of white space alone is no note: writing it removes the note.

Result<QUuid> addPassageNote(Project &project, const Passage &passage, const QString &body);
Result<QUuid> addArticleNote(Project &project, qint64 article, const QString &body);
/// On a tag, a tagging or an entity.
Result<QUuid> addNote(Project &project, Note::Subject subject, const QUuid &record, const QString &body);
Result<Done> rewriteNote(Project &project, const QUuid &note, const QString &body);
/// Moves a note on a passage, and places an orphan.
Result<Done> moveNote(Project &project, const QUuid &note, const Passage &passage);
Result<Done> removeNotes(Project &project, const std::vector<QUuid> &notes);
/// Taggings and notes together, as one edit.
Result<Done> removeAnnotations(Project &project, const std::vector<QUuid> &taggings, const std::vector<QUuid> &notes);

} // namespace Parallax

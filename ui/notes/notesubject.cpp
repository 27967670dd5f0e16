// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notesubject.h"

#include "core/annotations/noteedits.h"
#include "core/project/project.h"

#include <algorithm>

namespace Parallax {

bool NoteSubject::isOf(const Note &note) const
{
    if (note.subject != subject)
        return false;
    if (subject == Note::Subject::Article)
        return note.article == article;
    if (subject == Note::Subject::Passage)
        return note.article == article && note.span == span;
    return note.record == record;
}

std::vector<Note> notesOn(Project &project, const NoteSubject &subject)
{
    if (subject.subject != Note::Subject::Article && subject.subject != Note::Subject::Passage)
        return project.notes().on(subject.subject, subject.record);
    const auto content = project.articles().content(subject.article);
    if (!content)
        return {};
    std::vector<Note> notes = project.notes().inArticle(subject.article, content->text);
    std::erase_if(notes, [&subject](const Note &note) { return !subject.isOf(note); });
    std::stable_sort(notes.begin(), notes.end(), [](const Note &a, const Note &b) { return a.created < b.created; });
    return notes;
}

Result<QUuid> addNoteTo(Project &project, const NoteSubject &subject, const QString &body)
{
    switch (subject.subject) {
    case Note::Subject::Passage:
        return addPassageNote(project, {subject.article, subject.span}, body);
    case Note::Subject::Article:
        return addArticleNote(project, subject.article, body);
    case Note::Subject::Tag:
    case Note::Subject::Tagging:
    case Note::Subject::Entity:
        break;
    }
    return addNote(project, subject.subject, subject.record, body);
}

} // namespace Parallax

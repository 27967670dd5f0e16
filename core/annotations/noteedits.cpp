// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/noteedits.h"

#include "core/annotations/passages.h"
#include "core/base/uuid.h"
#include "core/project/project.h"
#include "core/project/readfault.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(NoteEdits)
};

Error gone()
{
    return {Translated::tr("This note is not in the project any more.")};
}

QString addLabel(Note::Subject subject)
{
    switch (subject) {
    case Note::Subject::Passage:
        return Translated::tr("Note on a passage");
    case Note::Subject::Article:
        return Translated::tr("Note on an article");
    case Note::Subject::Tag:
        return Translated::tr("Note on a tag");
    case Note::Subject::Tagging:
        return Translated::tr("Note on a tagging");
    case Note::Subject::Entity:
        return Translated::tr("Note on an entity");
    }
    return {};
}

/// `note` lacks only its id, words and origin.
Result<QUuid> add(Project &project, Note note, const QString &body, const QString &text)
{
    note.body = body.trimmed();
    if (note.body.isEmpty())
        return Error{Translated::tr("A note needs words.")};
    note.author = project.author();
    note.created = note.changed = QDateTime::currentDateTimeUtc();
    note.id = newUuid(note.created.toMSecsSinceEpoch());
    const auto result = project.edit(addLabel(note.subject), [&]() -> Result<Done> {
        project.notes().insert(note, text);
        return Done{};
    });
    return result ? Result<QUuid>(note.id) : result.error();
}

} // namespace

Result<QUuid> addPassageNote(Project &project, const Passage &passage, const QString &body)
{
    return orFault(project, [&]() -> Result<QUuid> {
        const auto place = placed(project, passage);
        if (!place)
            return place.error();
        Note note;
        note.article = passage.article;
        note.span = place->span;
        note.anchor = place->anchor;
        return add(project, note, body, place->text);
    });
}

Result<QUuid> addArticleNote(Project &project, qint64 article, const QString &body)
{
    Note note;
    note.subject = Note::Subject::Article;
    note.article = article;
    return add(project, note, body, {});
}

Result<QUuid> addNote(Project &project, Note::Subject subject, const QUuid &record, const QString &body)
{
    Note note;
    note.subject = subject;
    note.record = record;
    return add(project, note, body, {});
}

Result<Done> rewriteNote(Project &project, const QUuid &id, const QString &body)
{
    const QString words = body.trimmed();
    if (words.isEmpty())
        return removeNotes(project, {id});
    return project.edit(Translated::tr("Rewrite a note"), [&]() -> Result<Done> {
        auto note = project.notes().note(id);
        if (!note)
            return gone();
        if (note->body == words)
            return Done{};
        note->body = words;
        note->changed = QDateTime::currentDateTimeUtc();
        const bool onPassage = note->subject == Note::Subject::Passage;
        project.notes().update(*note, onPassage ? project.articles().text(note->article) : QString());
        return Done{};
    });
}

Result<Done> moveNote(Project &project, const QUuid &id, const Passage &passage)
{
    return orFault(project, [&]() -> Result<Done> {
        const auto before = project.notes().note(id);
        if (!before)
            return gone();
        if (before->subject != Note::Subject::Passage)
            return Error{Translated::tr("Only a note on a passage can be moved.")};
        const QString label = before->span ? Translated::tr("Move the passage of a note") : Translated::tr("Place a note");
        return project.edit(label, [&]() -> Result<Done> {
            auto note = project.notes().note(id);
            if (!note)
                return gone();
            const auto place = placed(project, passage);
            if (!place)
                return place.error();
            note->article = passage.article;
            note->span = place->span;
            note->anchor = place->anchor;
            project.notes().update(*note, place->text);
            return Done{};
        });
    });
}

Result<Done> removeNotes(Project &project, const std::vector<QUuid> &notes)
{
    return project.edit(Translated::tr("Remove %n note(s)", nullptr, int(notes.size())), [&]() -> Result<Done> {
        project.notes().remove(notes);
        return Done{};
    });
}

Result<Done> removeAnnotations(Project &project, const std::vector<QUuid> &taggings, const std::vector<QUuid> &notes)
{
    const int count = int(taggings.size() + notes.size());
    return project.edit(Translated::tr("Remove %n tagging(s) and note(s)", nullptr, count), [&]() -> Result<Done> {
        project.taggings().remove(taggings);
        project.notes().remove(notes);
        return Done{};
    });
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// applyReview(): each change by the edit that a person would make for it.

#include "core/annotations/noteedits.h"
#include "core/findings/positionedits.h"
#include "core/pdfreview/pdfreview.h"
#include "core/pdfreview/reviewednotes.h"
#include "core/project/project.h"
#include "core/tags/codebook.h"
#include "core/text/offsetmap.h"
#include "core/text/trimmedspan.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

using Record = ExportManifest::Record;
using Kind = PdfChange::Kind;

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PdfReview)
};

Error gone()
{
    return Error{Translated::tr("Something that this PDF changes is not in the project any more. Open the PDF again.")};
}

template <typename T> Result<Done> done(const Result<T> &result)
{
    return result ? Result<Done>(Done{}) : result.error();
}

Result<Done> addToPassage(Project &project, const Passage &passage, const QString &body)
{
    return done(passage.span.isEmpty() ? addArticleNote(project, passage.article, body) : addPassageNote(project, passage, body));
}

/// Where the other notes on it are.
Result<Done> addBeside(Project &project, const PdfChange &change, const QString &body)
{
    if (change.record == Record::Tagging && !change.id.isNull())
        return done(addNote(project, Note::Subject::Tagging, change.id, body));
    const auto note = change.record == Record::Note && !change.id.isNull() ? project.notes().note(change.id) : std::nullopt;
    if (note && note->subject == Note::Subject::Tagging)
        return done(addNote(project, Note::Subject::Tagging, note->record, body));
    return addToPassage(project, change.passage, body);
}

Result<Done> rewriteOnTagging(Project &project, const PdfChange &change)
{
    const auto tagging = project.taggings().tagging(change.id);
    if (!tagging)
        return gone();
    const std::vector<Note> notes = project.notes().on(Note::Subject::Tagging, change.id);
    if (change.after.trimmed().isEmpty()) {
        std::vector<QUuid> ids;
        for (const Note &note : notes)
            ids.push_back(note.id);
        return removeNotes(project, ids);
    }
    if (notes.size() != 1 || change.before.trimmed().isEmpty())
        return done(addNote(project, Note::Subject::Tagging, change.id, addedNoteOf(change)));
    const QString prefix = exportedPrefix(*tagging, notes.front());
    return rewriteNote(project, notes.front().id, change.after.startsWith(prefix) ? change.after.mid(prefix.size()) : change.after);
}

Result<Done> applyChangedNote(Project &project, const PdfChange &change)
{
    switch (change.record) {
    case Record::Tagging:
        return rewriteOnTagging(project, change);
    case Record::Note:
        return rewriteNote(project, change.id, change.after);
    case Record::Position:
        return addToPassage(project, change.passage, addedNoteOf(change));
    }
    return Done{};
}

Result<Done> applyHighlight(Project &project, const PdfChange &change)
{
    const QString body = noteOf(change);
    if (change.tag.isEmpty() && !body.isEmpty())
        return addToPassage(project, change.passage, body);
    const auto tag = createTag(project, change.tag.isEmpty() ? Translated::tr("From PDF") : change.tag);
    if (!tag)
        return tag.error();
    if (const auto tagged = addTaggings(project, *tag, {change.passage}); !tagged)
        return tagged.error();
    if (body.isEmpty())
        return Done{};
    const QString text = project.articles().text(change.passage.article);
    const auto tagging =
        project.taggings().on(*tag, change.passage.article, OffsetMap(text).toStored(trimmedSpan(text, change.passage.span)));
    return tagging ? done(addNote(project, Note::Subject::Tagging, *tagging, body)) : Result<Done>(gone());
}

Result<Done> applyDeleted(Project &project, const PdfChange &change)
{
    switch (change.record) {
    case Record::Tagging:
        return untag(project, {change.id});
    case Record::Note:
        return removeNotes(project, {change.id});
    case Record::Position:
        return rejectPositions(project, {change.id});
    }
    return Done{};
}

Result<Done> applyChange(Project &project, const PdfChange &change)
{
    switch (change.kind) {
    case Kind::ChangedNote:
        return applyChangedNote(project, change);
    case Kind::NewHighlight:
        return applyHighlight(project, change);
    case Kind::Reply:
        return addBeside(project, change, noteOf(change));
    case Kind::Deleted:
        return applyDeleted(project, change);
    case Kind::NotPlaced:
        break;
    }
    return Done{};
}

} // namespace

Result<int> applyReview(Project &project, const PdfReview &review)
{
    int made = 0;
    const auto edited = project.edit(Translated::tr("Changes from “%1”").arg(QFileInfo(review.file).fileName()), [&]() -> Result<Done> {
        for (const PdfChange &change : review.changes) {
            if (!change.chosen || change.kind == Kind::NotPlaced)
                continue;
            if (auto applied = applyChange(project, change); !applied)
                return applied;
            ++made;
        }
        return Done{};
    });
    return edited ? Result<int>(made) : edited.error();
}

} // namespace Parallax

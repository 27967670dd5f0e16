// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reviewer: what became of the marks that were exported.

#include "core/pdfreview/reviewednotes.h"
#include "core/pdfreview/reviewer.h"

#include <QCoreApplication>

#include <algorithm>

namespace Parallax {

namespace {

using Record = ExportManifest::Record;
using Kind = PdfChange::Kind;

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PdfReview)
};

} // namespace

PdfChange Reviewer::changeOf(const PdfAnnotation &annotation, Kind kind) const
{
    PdfChange change;
    change.kind = kind;
    change.author = annotation.author;
    change.when = annotation.modified.isValid() ? annotation.modified : annotation.created;
    change.page = annotation.page;
    return change;
}

PdfChange Reviewer::changeOf(const Expected &expected, Kind kind) const
{
    PdfChange change;
    if (expected.group >= 0)
        change = changeOf(head(m_groups[size_t(expected.group)]), kind);
    change.kind = kind;
    change.record = expected.mark.record;
    change.id = expected.mark.id;
    change.passage = expected.now.passage;
    change.words = expected.now.words;
    change.before = expected.now.contents.isNull() ? expected.mark.contents : expected.now.contents;
    return change;
}

void Reviewer::compare(const Expected &expected)
{
    if (expected.group < 0) {
        if (m_manifest && expected.now.article)
            addDeleted(expected);
        return;
    }
    compareContents(expected);
    const AnnotationGroup &group = m_groups[size_t(expected.group)];
    addReplies(group, changeOf(expected, Kind::Reply), &expected);
}

void Reviewer::addDeleted(const Expected &expected)
{
    PdfChange change = changeOf(expected, Kind::Deleted);
    const auto pages =
        std::find_if(m_pages.begin(), m_pages.end(), [&expected](const Pages &each) { return each.article == expected.article; });
    change.page = expected.mark.page >= 0 ? expected.mark.page : pages == m_pages.end() ? 0 : pages->first;
    if (expected.now.notes > 0 && writtenSince(expected)) {
        change.why = Translated::tr("Its note was written in the project after the export. Look at it before you delete it.");
        change.chosen = false;
    }
    m_review.changes.push_back(std::move(change));
}

void Reviewer::compareContents(const Expected &expected)
{
    const AnnotationGroup &group = m_groups[size_t(expected.group)];
    QString contents = head(group).contents;
    for (const size_t part : group.marks) {
        // Some viewers write what is typed to the part that was clicked.
        const QString &other = m_file.annotations[part].contents;
        if (!other.trimmed().isEmpty() && !sameWords(other, expected.mark.contents))
            contents = other;
    }
    const bool sameAsExported = sameWords(contents, expected.mark.contents);
    const RecordNow &now = expected.now;
    const bool done = !now.contents.isNull() && (sameWords(contents, now.contents) || sameWords(contents, now.plainContents));
    // A highlight that was taken over before is known by its words, where the names are lost.
    PdfChange taken = changeOf(head(group), Kind::NewHighlight);
    taken.after = contents;
    const bool wasTaken = !now.contents.isNull() && !contents.isEmpty() && sameWords(noteOf(taken), now.plainContents);
    const bool bothGone = !now.article && contents.trimmed().isEmpty();
    // What a position was called when it was exported stands in the manifest alone.
    const bool unknown = !m_manifest && expected.mark.record == Record::Position;
    if (sameAsExported || done || wasTaken || bothGone || unknown) {
        ++m_review.unchanged;
        return;
    }
    PdfChange change = changeOf(expected, expected.now.article ? Kind::ChangedNote : Kind::NotPlaced);
    change.after = contents;
    // Notes that were left out of the export stay as they are.
    if (m_manifest && expected.mark.contents.trimmed().isEmpty() && !writtenSince(expected))
        change.before = QString();
    change.why = whyLook(expected, change);
    change.chosen = change.why.isEmpty();
    if (!isThere(change, &expected))
        m_review.changes.push_back(std::move(change));
}

/// An export of some people's notes alone has others, too, without anybody having written.
bool Reviewer::writtenSince(const Expected &expected) const
{
    const RecordNow &now = expected.now;
    return !now.contents.isNull() && !sameWords(now.contents, expected.mark.contents)
        && (now.notes == 0 || !m_manifest->exported.isValid() || now.changed >= m_manifest->exported);
}

QString Reviewer::whyLook(const Expected &expected, const PdfChange &change) const
{
    if (!expected.now.article)
        return Translated::tr("What this note was on is not in the project any more.");
    const bool isPosition = expected.mark.record == Record::Position;
    if (isPosition && addedWords(change.before, change.after).isEmpty())
        return Translated::tr("The words of a position come from the project and cannot be emptied.");
    if (isPosition)
        return {};
    // Dates of a PDF know no fractions of seconds, and not every program changes them.
    if (!m_manifest)
        return change.when.isValid() && change.when.toSecsSinceEpoch() < expected.now.changed.toSecsSinceEpoch()
            ? Translated::tr("The note in the project is newer than the one in the PDF.")
            : QString();
    return writtenSince(expected) ? Translated::tr("The note was changed in the project, too, after the export.") : QString();
}

void Reviewer::addReplies(const AnnotationGroup &group, const PdfChange &to, const Expected *expected)
{
    for (const size_t index : group.replies) {
        const PdfAnnotation &annotation = m_file.annotations[index];
        if (annotation.contents.trimmed().isEmpty())
            continue;
        PdfChange reply = changeOf(annotation, Kind::Reply);
        reply.record = to.record;
        reply.id = to.id;
        reply.passage = to.passage;
        reply.words = to.words;
        reply.after = annotation.contents.trimmed();
        if (reply.passage.article == 0) {
            reply.kind = Kind::NotPlaced;
            reply.why = Translated::tr("What this reply is on is not in the project.");
            reply.chosen = false;
        } else if (isThere(reply, expected)) {
            continue;
        }
        m_review.changes.push_back(std::move(reply));
    }
}

bool Reviewer::isThere(const PdfChange &change, const Expected *expected) const
{
    if (!expected || !expected->now.article)
        return false;
    const ReviewedArticle &article = *expected->now.article;
    const QString body = change.kind == Kind::Reply ? noteOf(change) : addedWords(expected->mark.contents, change.after);
    const bool onPassage = article.hasNote(change.passage.span, body);
    if (change.record != Record::Tagging)
        return onPassage;
    const auto notes = article.notesOn.constFind(change.id);
    return onPassage || (notes != article.notesOn.constEnd() && std::any_of(notes->begin(), notes->end(), [&body](const Note &note) {
        return sameWords(note.body, body);
    }));
}

void Reviewer::checkDeletions()
{
    const auto isDeletion = [](const PdfChange &change) { return change.kind == Kind::Deleted; };
    const auto deleted = std::count_if(m_review.changes.begin(), m_review.changes.end(), isDeletion);
    const bool anyCame = std::any_of(m_expected.begin(), m_expected.end(), [](const Expected &expected) { return expected.group >= 0; });
    constexpr int few = 2; // that a person deletes one by one
    if (anyCame || deleted <= few)
        return;
    m_notice =
        Translated::tr("None of the exported marks is in this PDF any more. It was probably printed anew, so nothing is deleted unless "
                       "you choose it.");
    for (PdfChange &change : m_review.changes)
        change.chosen = change.chosen && !isDeletion(change);
}

} // namespace Parallax

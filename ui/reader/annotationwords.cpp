// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/annotationwords.h"

#include "core/project/project.h"
#include "ui/reader/annotationmarks.h"
#include "core/words/momenttext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr qsizetype longestNote = 160;

struct AnnotationWords
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationWords)
};

} // namespace

QString describeAnnotation(Project &project, const AnnotationMark &mark)
{
    QStringList lines;
    try {
        if (mark.kind == AnnotationMark::Kind::Note) {
            if (const auto note = project.notes().note(mark.id)) {
                lines += AnnotationWords::tr("Note · %1").arg(signatureText(note->author, momentText(note->created)));
                lines += firstWords(note->body, longestNote);
            }
        } else if (const auto tagging = project.taggings().tagging(mark.id)) {
            lines += mark.name;
            lines += signatureText(tagging->author, momentText(tagging->created));
            for (const Note &note : project.notes().on(Note::Subject::Tagging, mark.id))
                lines += AnnotationWords::tr("Note: %1").arg(firstWords(note.body, longestNote));
        }
    } catch (const StorageError &) {
        lines = QStringList{mark.name}; // a tool tip is not worth a message
    }
    return lines.join(u'\n');
}

QString describePile(const std::vector<const AnnotationMark *> &marks)
{
    QStringList lines;
    for (const AnnotationMark *mark : marks)
        lines += mark->kind == AnnotationMark::Kind::Note ? AnnotationWords::tr("Note: %1").arg(mark->name) : mark->name;
    return lines.join(u'\n');
}

QString spokenAnnotations(const std::vector<const AnnotationMark *> &marks)
{
    QStringList tags;
    QStringList notes;
    for (const AnnotationMark *mark : marks)
        (mark->kind == AnnotationMark::Kind::Note ? notes : tags) += mark->name;
    QStringList parts;
    if (!tags.isEmpty())
        parts += AnnotationWords::tr("Tags: %1").arg(tags.join(u", "_s));
    if (!notes.isEmpty())
        parts += AnnotationWords::tr("Notes: %1").arg(notes.join(u", "_s));
    return parts.join(u". "_s);
}

} // namespace Parallax

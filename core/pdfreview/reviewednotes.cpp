// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdfreview/reviewednotes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PdfReview)
};

QString plain(const QString &words)
{
    QStringList lines = words.normalized(QString::NormalizationForm_C).split(u'\n');
    for (QString &line : lines)
        line = line.simplified();
    return lines.join(u'\n').trimmed();
}

QString signature(const PdfChange &change)
{
    QStringList parts;
    if (!change.author.trimmed().isEmpty())
        parts += change.author.trimmed();
    // The same in every language, so that what is read twice is known again.
    if (change.when.isValid())
        parts += change.when.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    if (parts.isEmpty())
        return {};
    const QString who = parts.join(u", "_s);
    return change.kind == PdfChange::Kind::Reply ? Translated::tr("Reply in the PDF: %1").arg(who)
                                                 : Translated::tr("Note in the PDF: %1").arg(who);
}

QString signedNote(const QString &words, const PdfChange &change)
{
    const QString note = words.trimmed();
    const QString signedBy = signature(change);
    return note.isEmpty() || signedBy.isEmpty() ? note : QString(note + u"\n\n— "_s + signedBy);
}

} // namespace

bool sameWords(const QString &a, const QString &b)
{
    return a == b || plain(a) == plain(b);
}

QString exportedPrefix(const Tagging &tagging, const Note &note)
{
    return note.author == tagging.author ? QString() : QString(note.author + u": "_s);
}

QString exportedNotes(const Tagging &tagging, const std::vector<Note> &notes)
{
    QStringList bodies;
    for (const Note &note : notes)
        bodies += exportedPrefix(tagging, note) + note.body;
    return u""_s + bodies.join(u"\n\n"_s);
}

QString plainNotes(const std::vector<Note> &notes)
{
    QStringList bodies;
    for (const Note &note : notes)
        bodies += note.body;
    return u""_s + bodies.join(u"\n\n"_s);
}

QString addedWords(const QString &exported, const QString &now)
{
    const QString before = plain(exported);
    const QString after = plain(now);
    return !before.isEmpty() && after.startsWith(before) ? after.mid(before.size()).trimmed() : now.trimmed();
}

QString noteOf(const PdfChange &change)
{
    return signedNote(change.after, change);
}

QString addedNoteOf(const PdfChange &change)
{
    return addedWords(change.before, change.after);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdfreview/pdfreview.h"
#include "core/project/annotationrecords.h"

namespace Parallax {

// What notes are called in a PDF, and what words of a PDF become as notes.

/// Whether viewers may have made the one of the other: blanks at the ends of lines and forms of composing do not count.
bool sameWords(const QString &a, const QString &b);

/// As an export writes the notes on a tagging: that of another author has their name before it.
QString exportedNotes(const Tagging &tagging, const std::vector<Note> &notes);
/// As this, without the names.
QString plainNotes(const std::vector<Note> &notes);
/// Before the words of this note, in exportedNotes(); mostly empty.
QString exportedPrefix(const Tagging &tagging, const Note &note);

/// What was written behind `exported`; all of it where `exported` is not its beginning.
QString addedWords(const QString &exported, const QString &now);

/// The note that a change becomes: its words, and under them who wrote them and when.
QString noteOf(const PdfChange &change);
/// The note that changed words of an exported mark become, where there is none to rewrite: what was added to them. Nobody
/// signs it, since a viewer leaves the name of who made the mark.
QString addedNoteOf(const PdfChange &change);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/briefing/markdownkeys.h"

namespace Parallax {

// Where marks of citations go in Markdown that is being written, and the caret with them, as pure functions. Offsets are
// UTF-16.

/// Where a mark that belongs to what stands before the caret goes: behind the word that the caret is in, before blanks that
/// it stands behind, outside of other marks, and behind the sign of a list, a heading or a quotation.
qsizetype placeForMark(const QString &text, qsizetype caret);

/// Puts the mark to the words before the caret, or as a paragraph of its own behind the comment that the caret touches, or
/// behind `blockEnd`, if that is not -1. Where no words are yet the caret stays before the mark, so that one types the
/// sentence that it supports. A placeholder that is selected makes room. Nothing changes where the same mark stands already.
TextEdit insertedMark(const QString &text, TextSpan selection, const QString &mark, qsizetype blockEnd);

/// Behind the marks that belong to the words before the caret and end their line; nothing where the caret is not before such.
std::optional<qsizetype> behindMarks(const QString &text, qsizetype caret);

/// The name of the citation whose mark the caret is in or touches; null for none.
QString citationAt(const QString &text, qsizetype caret);

/// Whether what is selected stands in for words that are still to be written: an italic paragraph below a comment.
bool isPlaceholder(const QString &text, TextSpan selection);

/// Where the author of a draft begins: the first placeholder below a heading, or the line below the first comment there that
/// asks for words; the beginning without either.
TextSpan placeToWrite(const QString &text);

} // namespace Parallax

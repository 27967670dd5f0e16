// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/annotationmark.h"

#include <vector>

namespace Parallax {

class Project;

/// The taggings and notes that have a place in the article; `text` is all of it. Throws StorageError.
std::vector<AnnotationMark> readAnnotationMarks(Project &project, qint64 article, const QString &text);

/// Null when it is not there.
const AnnotationMark *markOf(const AnnotationMarks &marks, const QUuid &id);

/// Those that overlap `span`, in text order; for an empty one, those that hold it or end there.
std::vector<const AnnotationMark *> marksTouching(const AnnotationMarks &marks, TextSpan span);

/// The mark after (1) or before (-1) the one of `id`, or else after or before `offset`; round the text's ends. Null when there is none.
const AnnotationMark *annotationBeyond(const AnnotationMarks &marks, const QUuid &id, qsizetype offset, int direction);

/// The same marks with another span for one of them.
AnnotationMarks withSpan(const AnnotationMarks &marks, const QUuid &id, TextSpan span);

/// The beginning of a Markdown text without its signs, in one line of at most `longest` characters.
QString firstWords(const QString &markdown, qsizetype longest);
/// "Words of the beginning … and of the end": a passage in one line of at most `longest` characters.
QString shortened(QStringView passage, qsizetype longest);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/annotationmark.h"

namespace Parallax {

class Project;

/// What a tool tip says of a mark, plain text in lines: the tag or note, who made it and when, the first words of the notes.
/// What cannot be read is left out.
QString describeAnnotation(Project &project, const AnnotationMark &mark);
/// The names of those that lie on a pile, a line each.
QString describePile(const std::vector<const AnnotationMark *> &marks);
/// "Tags Red lines / NATO, Key quote; note: Compare …": for a screen reader; null for none.
QString spokenAnnotations(const std::vector<const AnnotationMark *> &marks);

} // namespace Parallax

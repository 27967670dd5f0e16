// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationlist.h"
#include "ui/annotations/tagnames.h"

#include <QStringList>

namespace Parallax {

/// What a row says first: the quotation, or where there is no passage the note's first line.
QString annotationText(const AnnotationRow &row);
/// What it is, where a tag does not say so: "Note", "Note on the article", "Note on Angela Merkel". A note on a tag or
/// a tagging has the tag's path beside it.
QString annotationKind(const AnnotationRow &row);
/// Outlet, date and title of the article, as far as they are known: what reports are told apart by comes first.
QString articleLine(const AnnotationRow &row);
QString annotationAccessibleText(const AnnotationRow &row, const TagNames &tags);

/// For the clipboard: each passage as a quotation with tag, note and source.
QString annotationsAsMarkdown(const std::vector<AnnotationRow> &rows, const TagNames &tags);

} // namespace Parallax

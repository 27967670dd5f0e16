// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/project/annotationlist.h"

class QIODevice;

namespace Parallax {

class Project;

enum class AnnotationFormat {
    Csv, ///< RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read it as UTF-8; a cell that a spreadsheet
         ///< would take for a formula begins with an apostrophe
    Markdown ///< by tag, each passage as a quotation with its source
};

/// Taggings and notes with quotation, article, source, date, offsets (code points), tag path, note, author and time. A
/// tagging stands with the notes on it; such a note is a row of its own only where its tagging is filtered out.
/// Gives the number of rows. A hundred rows are in memory at a time. Fails when the device refuses a write or the work is
/// cancelled.
Result<qint64> exportAnnotations(Project &project, QIODevice &device, AnnotationFormat format, const AnnotationFilter &filter = {},
    const Progress &progress = Progress());

/// The same into a file. What is there already stays as it is until everything is written; a device or a pipe gets it as it
/// comes.
Result<qint64> writeAnnotationFile(Project &project, const QString &path, AnnotationFormat format, const AnnotationFilter &filter = {},
    const Progress &progress = Progress());

} // namespace Parallax

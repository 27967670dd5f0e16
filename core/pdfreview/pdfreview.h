// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pdf/exportmanifest.h"

#include <vector>

namespace Parallax {

class Project;

/// One difference between an annotated PDF that came back and the project.
struct PdfChange
{
    enum class Kind {
        ChangedNote, ///< of a mark that was exported
        NewHighlight, ///< of words that had none
        Reply, ///< to a mark that was exported or to a new one
        Deleted, ///< a mark that was exported is not there any more
        NotPlaced ///< cannot be taken over; `why` says it
    };

    Kind kind = Kind::NewHighlight;
    ExportManifest::Record record = ExportManifest::Record::Tagging; ///< of what was exported
    QUuid id; ///< of what was exported; null for a highlight
    /// Of the words; article 0 where it is not known, an empty span for a note on the whole article.
    Passage passage;
    QString words; ///< of the passage
    QString before; ///< the note as it is in the project
    QString after; ///< the note as it is in the PDF
    QString tag; ///< path of the tag that a new highlight gets; empty: it becomes a note on the passage
    QString author; ///< as the PDF has it
    QDateTime when; ///< not valid where it is not known
    int page = 0;
    QString why; ///< what stands in the way, or needs a look, in a sentence; null for nothing
    bool chosen = true; ///< whether applyReview() takes it
};

struct PdfReview
{
    QString file;
    std::vector<PdfChange> changes; ///< by page
    int unchanged = 0; ///< marks that came back as they went out
    QString notice; ///< a sentence about the whole file; null for none
};

/// Compares without changing anything. Marks are matched by /NM, and where a viewer dropped that, by their words. Fails with a
/// sentence for what is no PDF of this project's articles. Throws StorageError.
Result<PdfReview> reviewPdf(Project &project, const QString &path, const Progress &progress = Progress());

/// Makes the chosen changes as one undoable edit; gives how many were made.
Result<int> applyReview(Project &project, const PdfReview &review);

} // namespace Parallax

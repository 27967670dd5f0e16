// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pdf/pdfannotation.h"
#include "core/pdf/pdffinish.h"

namespace Parallax {

/// What of a PDF comes back from other people's programs.
struct PdfFile
{
    int pages = 0;
    PdfMetadata metadata;
    std::vector<PdfAnnotation> annotations; ///< page by page, in the order of the file; popups and review states left out
    std::vector<PdfAttachment> attachments;
};

/// Fails with a sentence for what is no PDF, is encrypted with a password, or is damaged beyond repair. Any thread.
Result<PdfFile> readPdf(const QString &path);

/// The words under the quads of each annotation, in the order of the list, lines joined by a space; empty where there are
/// none. By the text layer of the page: about 5 ms a line. Empty for those it did not come to when it is cancelled. Any thread.
Result<std::vector<QString>> wordsUnder(
    const QString &path, const std::vector<PdfAnnotation> &annotations, const Progress &progress = Progress());

/// The text layer page by page; empty for a page without one, and for those it did not come to when it is cancelled. Any thread.
Result<std::vector<QString>> textsOfPages(const QString &path, const Progress &progress = Progress());

} // namespace Parallax

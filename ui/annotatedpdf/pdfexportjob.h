// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotatedpdf/annotatedpdf.h"
#include "ui/session/jobs.h"
#include "ui/session/session.h"

#include <functional>
#include <vector>

class QObject;

namespace Parallax {

struct PdfExportRequest
{
    std::vector<qint64> articles; ///< keys
    PdfChoice choice;
    bool dossier = false; ///< one file of all
    QString path; ///< of the dossier's file, else of the folder, which is made
};

/// Writes it as a job that is shown and can be cancelled. A notice says how it went and what could not be placed, also when
/// `context` is gone by then; `done` is called only while it lives.
Jobs::Handle startPdfExport(const Session &session, QObject *context, const PdfExportRequest &request,
    std::function<void(const Result<AnnotatedPdfWritten> &)> done);

/// "5 articles, 23 pages and 41 annotations were written to “…”."
QString writtenSentence(const AnnotatedPdfWritten &written, const PdfExportRequest &request);

/// What of the articles will be in a PDF.
struct PdfCounts
{
    qint64 articles = 0;
    qint64 tags = 0; ///< tagged passages
    qint64 notes = 0;
    qint64 positions = 0;
    qint64 names = 0; ///< underlined
    qint64 notPlaced = 0;

    friend bool operator==(const PdfCounts &, const PdfCounts &) = default;
};

/// By reading each article as the export does. Fails when it is cancelled. Throws StorageError.
Result<PdfCounts> countMarks(
    Project &project, const std::vector<qint64> &articles, const PdfChoice &choice, const Progress &progress = Progress());

/// "12 tagged passages · 4 notes · 31 positions · 208 names"
QString countsSentence(const PdfCounts &counts);

} // namespace Parallax

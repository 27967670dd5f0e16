// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/briefing/briefingsources.h"
#include "core/briefingexport/chronology.h"

#include <QString>

class QIODevice;

namespace Parallax {

class Project;

enum class BriefingFormat { Pdf, Odt, Docx, Html, Markdown };

/// By the end of a file's name: "pdf", "odt", "docx", "html", "md".
std::optional<BriefingFormat> briefingFormat(const QString &path);
QString fileSuffix(BriefingFormat format);

struct BriefingExport
{
    enum class Notes { Foot, End };

    Notes notes = Notes::Foot; ///< of PDF, DOCX and ODT; the others have endnotes
    bool contents = true; ///< a table of contents where there are at least three headings and more than two pages
    bool marksUnsourced = true; ///< says at the foot how many sentences have no source
    bool letter = false; ///< US Letter in place of A4
};

/// All that an export needs, read once: what draws it does not know the project.
struct BriefingPages
{
    PreparedBriefing briefing;
    std::vector<std::pair<QString, Chronology>> pictures; ///< by address
};
/// Throws StorageError.
std::optional<BriefingPages> briefingPages(Project &project, const QUuid &briefing, const QString &text = {});

struct BriefingWritten
{
    QString notShown = {}; ///< a sentence about characters that no installed font has; empty for none, and where fonts are not chosen
};

/// What is at `path` stays as it is until everything is written. Fails when it is cancelled.
Result<BriefingWritten> writeBriefingFile(Project &project, const QUuid &briefing, const QString &path, BriefingFormat format,
    const BriefingExport &options = {}, const Progress &progress = Progress());

// One a format; the device is open for writing. Any thread.
Result<BriefingWritten> writeBriefingPdf(const BriefingPages &pages, const BriefingExport &options, QIODevice &device);
Result<Done> writeBriefingOdt(const BriefingPages &pages, const BriefingExport &options, QIODevice &device);
Result<Done> writeBriefingDocx(const BriefingPages &pages, const BriefingExport &options, QIODevice &device);
Result<Done> writeBriefingHtml(const BriefingPages &pages, const BriefingExport &options, QIODevice &device);
Result<Done> writeBriefingMarkdown(const BriefingPages &pages, const BriefingExport &options, QIODevice &device);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/briefingexport.h"
#include "core/briefingexport/documentwords.h"
#include "core/briefingexport/pageprinter.h"
#include "core/pdf/fontcoverage.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(BriefingExport)
};

constexpr int resolution = 1200; ///< dots an inch

PdfMetadata metadataOf(const PreparedBriefing &briefing)
{
    PdfMetadata metadata;
    metadata.title = documentTitle(briefing).text;
    metadata.author = briefing.author;
    metadata.subject = documentByline(briefing);
    metadata.language = documentLanguage();
    metadata.created = briefing.prepared;
    return metadata;
}

} // namespace

Result<BriefingWritten> writeBriefingPdf(const BriefingPages &pages, const BriefingExport &options, QIODevice &device)
{
    QTemporaryFile file;
    if (!file.open())
        return Error{Translated::tr("The pages of the briefing could not be written: %1.").arg(file.errorString())};
    const PageLayout layout = layOutPages(pages, options);
    PrintedBriefing printed;
    {
        QPdfWriter writer(&file);
        writer.setResolution(resolution);
        writer.setPageLayout(
            QPageLayout(QPageSize(options.letter ? QPageSize::Letter : QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        printed = printPages(layout, pages, options, writer);
    }
    file.close();
    printed.additions.metadata = metadataOf(pages.briefing);
    const auto done = finishPdf(file.fileName(), printed.additions, device);
    if (!done)
        return done.error();
    return BriefingWritten{missingSentence(printed.missing)};
}

} // namespace Parallax

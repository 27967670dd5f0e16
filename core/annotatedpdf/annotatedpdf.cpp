// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/annotatedpdf.h"

#include "core/annotatedpdf/pdfexport.h"
#include "core/exchange/filewriting.h"
#include "core/project/project.h"
#include "core/project/readfault.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatedPdf)
};

} // namespace

Result<AnnotatedPdfWritten> writeDocument(PdfExport &how, const QString &path, const std::vector<Article> &articles)
{
    PdfDocument document(how.reader, how.geometry, how.styles, how.step);
    if (const auto planned = document.plan(articles, how.project); !planned)
        return planned.error();
    if (const auto printed = document.print(); !printed)
        return printed.error();
    const auto written = writeFile(how.project, path, [&document](QIODevice &device) { return document.write(device); });
    return written ? Result<AnnotatedPdfWritten>(document.written()) : written.error();
}

QString unknownArticle()
{
    return Translated::tr("An article that was chosen is not in the project any more.");
}

Result<AnnotatedPdfWritten> writeAnnotatedPdf(
    Project &project, const QString &path, const std::vector<qint64> &articles, const PdfChoice &choice, const Progress &progress)
{
    return orFault(project, [&]() -> Result<AnnotatedPdfWritten> {
        const auto records = project.articles().articles(articles);
        if (records.empty())
            return Error{articles.empty() ? Translated::tr("No article was chosen to be exported.") : unknownArticle()};
        qint64 done = 0;
        const Step step = [&] {
            progress.report(++done, qint64(records.size()) * stepsAnArticle);
            return !progress.isCancelled();
        };
        PdfExport how(project, choice, step);
        auto written = writeDocument(how, path, records);
        if (written && records.size() < articles.size())
            written->notPlaced.append(unknownArticle());
        return written;
    });
}

} // namespace Parallax

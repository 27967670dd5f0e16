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

/// An order on its way through.
struct Printed
{
    explicit Printed(PdfExport &how, PrintedPages &pages)
        : document(how.reader, how.geometry, how.styles, how.step, pages)
    {
    }

    PdfDocument document;
    Result<Done> done = Done{};
};

Result<Done> print(PdfExport &how, PdfDocument &document, const std::vector<Article> &articles)
{
    return orFault(how.project, [&]() -> Result<Done> {
        auto planned = document.plan(articles, how.project);
        return planned ? document.print() : planned;
    });
}

} // namespace

std::vector<Result<AnnotatedPdfWritten>> writeDocuments(PdfExport &how, const std::vector<PdfOrder> &orders)
{
    PrintedPages pages(how.geometry);
    std::vector<std::unique_ptr<Printed>> all;
    for (const PdfOrder &order : orders) {
        Printed &one = *all.emplace_back(std::make_unique<Printed>(how, pages));
        one.done = print(how, one.document, order.articles);
    }
    const auto file = pages.finish();
    std::vector<Result<AnnotatedPdfWritten>> results;
    for (size_t i = 0; i < orders.size(); ++i) {
        Printed &one = *all[i];
        if (one.done && !file)
            one.done = file.error();
        if (one.done)
            one.done = writeFile(how.project, orders[i].path, [&](QIODevice &device) { return one.document.write(*file, device); });
        results.push_back(one.done ? Result<AnnotatedPdfWritten>(one.document.written()) : one.done.error());
    }
    return results;
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
        auto written = writeDocuments(how, {{path, records}}).front();
        if (written && records.size() < articles.size())
            written->notPlaced.append(unknownArticle());
        return written;
    });
}

} // namespace Parallax

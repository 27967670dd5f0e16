// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/annotatedpdf.h"

#include "core/annotatedpdf/pdfdocument.h"
#include "core/annotatedpdf/pdffilename.h"
#include "core/exchange/filewriting.h"
#include "core/project/project.h"
#include "core/project/readfault.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotatedPdf)
};

/// What all files of one export share.
struct Export
{
    Project &project;
    PageGeometry geometry;
    PageStyles styles;
    PdfArticleReader reader;
    Step step;

    Export(Project &from, const PdfChoice &choice, Step stepped)
        : project(from)
        , geometry(PageGeometry::of(choice.letter))
        , styles(PageStyles::make())
        , reader(from, choice)
        , step(std::move(stepped))
    {
    }
};

/// Every article is gone over twice, once to know the pages and once to print them.
Step stepsOf(const Progress &progress, size_t articles)
{
    return [&progress, done = qint64(0), total = qint64(articles) * 2]() mutable {
        progress.report(++done, total);
        return !progress.isCancelled();
    };
}

Result<AnnotatedPdfWritten> writeDocument(Export &how, const QString &path, const std::vector<Article> &articles)
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

void add(AnnotatedPdfWritten &all, const AnnotatedPdfWritten &one)
{
    all.files += one.files;
    all.articles += one.articles;
    all.pages += one.pages;
    all.annotations += one.annotations;
    all.notPlaced += one.notPlaced;
}

Result<AnnotatedPdfWritten> writeEach(Export &how, const QString &folder, const std::vector<Article> &articles, const Progress &progress)
{
    AnnotatedPdfWritten all;
    for (const Article &article : articles) {
        const QString path = freePath(folder, pdfFileName(article));
        const auto written = orFault(how.project, [&] { return writeDocument(how, path, {article}); });
        if (progress.isCancelled())
            return Error{Translated::tr("The export was cancelled. %n file(s) had been written.", nullptr, all.files + (written ? 1 : 0))};
        if (written)
            add(all, *written);
        else
            all.notPlaced +=
                Translated::tr("“%1”: %2", "a title and a sentence about it").arg(article.displayTitle(), written.error().message);
    }
    return all;
}

} // namespace

Result<AnnotatedPdfWritten> writeAnnotatedPdf(
    Project &project, const QString &path, const std::vector<qint64> &articles, const PdfChoice &choice, const Progress &progress)
{
    return orFault(project, [&]() -> Result<AnnotatedPdfWritten> {
        const auto records = project.articles().articles(articles);
        if (records.empty())
            return Error{articles.empty() ? Translated::tr("No article was chosen to be exported.") : unknownArticle()};
        Export how(project, choice, stepsOf(progress, records.size()));
        auto written = writeDocument(how, path, records);
        if (written && records.size() < articles.size())
            written->notPlaced.append(unknownArticle());
        return written;
    });
}

Result<AnnotatedPdfWritten> writeAnnotatedPdfs(
    Project &project, const QString &folder, const std::vector<qint64> &articles, const PdfChoice &choice, const Progress &progress)
{
    return orFault(project, [&]() -> Result<AnnotatedPdfWritten> {
        if (!QDir().mkpath(folder))
            return Error{Translated::tr("The folder “%1” could not be made. Choose another place.").arg(folder)};
        const auto records = project.articles().articles(articles);
        Export how(project, choice, stepsOf(progress, records.size()));
        auto written = writeEach(how, folder, records, progress);
        if (written && records.size() < articles.size())
            written->notPlaced.append(unknownArticle());
        return written;
    });
}

} // namespace Parallax

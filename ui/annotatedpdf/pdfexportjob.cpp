// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotatedpdf/pdfexportjob.h"

#include "core/project/project.h"
#include "ui/session/notices.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(PdfExport)
};

Result<AnnotatedPdfWritten> write(Project &project, const PdfExportRequest &request, const Progress &progress)
{
    if (request.dossier)
        return writeAnnotatedPdf(project, request.path, request.articles, request.choice, progress);
    if (!QDir().mkpath(request.path))
        return Error{Translated::tr("The folder “%1” is not there and cannot be made. Choose another one.")
                         .arg(QDir::toNativeSeparators(request.path))};
    return writeAnnotatedPdfs(project, request.path, request.articles, request.choice, progress);
}

} // namespace

Jobs::Handle startPdfExport(const Session &session, QObject *context, const PdfExportRequest &request,
    std::function<void(const Result<AnnotatedPdfWritten> &)> done)
{
    const auto work = [path = session.project.path(), author = session.project.author(), request](
                          const Progress &progress) -> Result<AnnotatedPdfWritten> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        (*project)->setAuthor(author);
        return write(**project, request, progress);
    };
    const auto tell = [session, context = QPointer<QObject>(context), request, done = std::move(done)](
                          const Result<AnnotatedPdfWritten> &written) {
        if (!written)
            session.notices.show(Notices::Kind::Problem, written.error().message);
        else
            session.notices.show(written->notPlaced.isEmpty() ? Notices::Kind::Information : Notices::Kind::Problem,
                writtenSentence(*written, request), written->notPlaced);
        if (context)
            done(written);
    };
    return session.jobs.start(&session.project, Translated::tr("Exporting annotated PDF"), work, tell);
}

QString writtenSentence(const AnnotatedPdfWritten &written, const PdfExportRequest &request)
{
    const QStringList parts{Translated::tr("%n article(s)", nullptr, written.articles),
        Translated::tr("%n page(s)", nullptr, written.pages), Translated::tr("%n annotation(s)", nullptr, written.annotations)};
    const QString figures = parts.join(Translated::tr(", ", "between the parts of a list"));
    const QString path = QDir::toNativeSeparators(request.path);
    const QString sentence = request.dossier
        ? Translated::tr("Written to “%1”: %2.", "a file; what it holds").arg(path, figures)
        : Translated::tr("%n file(s) written into “%1”: %2.", "a folder; what they hold", written.files).arg(path, figures);
    if (written.notPlaced.isEmpty())
        return sentence;
    return QString(sentence + u' ' + Translated::tr("%n thing(s) could not be placed.", nullptr, int(written.notPlaced.size())));
}

Result<PdfCounts> countMarks(Project &project, const std::vector<qint64> &articles, const PdfChoice &choice, const Progress &progress)
{
    PdfCounts counts;
    PdfArticleReader reader(project, choice);
    for (const qint64 key : articles) {
        if (progress.isCancelled())
            return Error{Translated::tr("The counting was stopped.")};
        const PdfArticle article = reader.read(key);
        ++counts.articles;
        counts.names += qint64(article.entities.size());
        counts.notPlaced += qint64(article.notPlaced.size());
        for (const PdfMark &mark : article.marks) {
            using Record = ExportManifest::Record;
            ++(mark.record == Record::Tagging ? counts.tags : mark.record == Record::Note ? counts.notes : counts.positions);
            // A note on a tagging stands in the margin with it.
            if (mark.record == Record::Tagging && !mark.text.isEmpty())
                ++counts.notes;
        }
    }
    return counts;
}

QString countsSentence(const PdfCounts &counts)
{
    QStringList parts;
    if (counts.tags > 0)
        parts.append(Translated::tr("%n tagged passage(s)", nullptr, int(counts.tags)));
    if (counts.notes > 0)
        parts.append(Translated::tr("%n note(s)", nullptr, int(counts.notes)));
    if (counts.positions > 0)
        parts.append(Translated::tr("%n position(s)", nullptr, int(counts.positions)));
    if (counts.names > 0)
        parts.append(Translated::tr("%n name(s) underlined", nullptr, int(counts.names)));
    if (parts.isEmpty())
        return Translated::tr("Nothing is marked in it: the text alone.");
    if (counts.notPlaced > 0)
        parts.append(Translated::tr("%n that cannot be placed", nullptr, int(counts.notPlaced)));
    return parts.join(u" · "_s);
}

} // namespace Parallax

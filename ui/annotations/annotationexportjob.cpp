// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationexportjob.h"

#include "core/project/project.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationExport)
};

Error cannotWrite(const QSaveFile &file)
{
    return Error{Translated::tr("“%1” could not be written: %2. Choose another place.")
                     .arg(QDir::toNativeSeparators(file.fileName()), file.errorString())};
}

Result<qint64> write(
    const QString &projectPath, const QString &path, AnnotationFormat format, const AnnotationFilter &filter, const Progress &progress)
{
    auto project = Project::open(projectPath, Project::Access::Read);
    if (!project)
        return project.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    auto rows = exportAnnotations(**project, file, format, filter, progress);
    if (rows && !file.commit())
        return cannotWrite(file);
    return rows;
}

} // namespace

QString suffixOf(AnnotationFormat format)
{
    return format == AnnotationFormat::Csv ? u".csv"_s : u".md"_s;
}

void exportAnnotationsTo(
    const Session &session, QObject *context, const QString &path, AnnotationFormat format, const AnnotationFilter &filter)
{
    const auto work = [project = session.project.path(), path, format, filter](
                          const Progress &progress) { return write(project, path, format, filter, progress); };
    session.jobs.start(context, Translated::tr("Exporting taggings and notes"), work, [session, path](const Result<qint64> &rows) {
        if (rows)
            session.notices.show(Notices::Kind::Information,
                Translated::tr("%n tagging(s) and note(s) written to “%1”.", nullptr, int(*rows)).arg(QDir::toNativeSeparators(path)));
        else
            session.notices.show(Notices::Kind::Problem, rows.error().message);
    });
}

} // namespace Parallax

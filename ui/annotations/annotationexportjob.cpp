// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationexportjob.h"

#include "core/project/project.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationExport)
};

} // namespace

QString suffixOf(AnnotationFormat format)
{
    return format == AnnotationFormat::Csv ? u".csv"_s : u".md"_s;
}

void exportAnnotationsTo(
    const Session &session, QObject *context, const QString &path, AnnotationFormat format, const AnnotationFilter &filter)
{
    const auto work = [from = session.project.path(), path, format, filter](const Progress &progress) -> Result<qint64> {
        auto project = Project::open(from, Project::Access::Read);
        return project ? writeAnnotationFile(**project, path, format, filter, progress) : project.error();
    };
    session.jobs.start(context, Translated::tr("Exporting taggings and notes"), work, [session, path](const Result<qint64> &rows) {
        if (rows)
            session.notices.show(Notices::Kind::Information,
                Translated::tr("%n tagging(s) and note(s) written to “%1”.", nullptr, int(*rows)).arg(QDir::toNativeSeparators(path)));
        else
            session.notices.show(Notices::Kind::Problem, rows.error().message);
    });
}

} // namespace Parallax

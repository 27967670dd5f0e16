// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/jobsoption.h"
#include "app/openproject.h"
#include "core/analysis/lexicon.h"
#include "core/import/importer.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)
};

void tell(const ImportReport &report, Console &console)
{
    for (const ImportFailure &note : report.notes)
        console.message(Translated::tr("%1: note: %2").arg(note.path, note.reason));
    for (const ImportFailure &failure : report.failures)
        console.message(Translated::tr("%1: not imported. %2").arg(failure.path, failure.reason));
    if (report.superseded > 0)
        console.message(
            Translated::tr("New versions of articles that were in the project: %1. Annotations that were not found in them: %2.")
                .arg(QString::number(report.superseded), QString::number(report.orphans)));
    if (report.cancelled)
        console.message(Translated::tr("The import was stopped. What is counted below is stored; the same command again adds the rest."));
    console.message(Translated::tr("Articles added: %1. Already in the project: %2. Other files skipped: %3. Failed: %4.")
                        .arg(QString::number(report.added), QString::number(report.alreadyThere), QString::number(report.skipped),
                            QString::number(report.failures.size())));
}

ExitCode import(const QCommandLineParser &line, Console &console)
{
    const auto jobs = jobsOf(line, console);
    if (!jobs)
        return ExitCode::WrongUsage;
    const QStringList arguments = line.positionalArguments();
    const auto project = openProject(arguments.constFirst(), Project::Access::Create, console);
    if (!project)
        return ExitCode::Failed;
    if (project->isReadOnly()) {
        console.message(Translated::tr("Nothing can be imported into a project that is read-only."));
        return ExitCode::Failed;
    }
    Progress progress([&console](qint64 done, qint64 total) { console.report(done, total); });
    const CancelOnInterrupt interrupt(progress);
    const auto report = Importer(*project, Lexicon::builtIn(), *jobs).run(arguments.mid(1), progress);
    console.clearBar();
    if (!report) {
        console.message(report.error().message);
        return ExitCode::Failed;
    }
    tell(*report, console);
    if (report->cancelled)
        return ExitCode::Failed;
    return report->failures.empty() ? ExitCode::Done : ExitCode::SomeFailed;
}

} // namespace

Command importCommand()
{
    return {u"import"_s, u"PROJECT PATH... [--jobs N]"_s,
        Translated::tr("Take files and folders into a project, which is made when it is not there."), 2, -1, {jobsOption()}, import};
}

} // namespace Parallax

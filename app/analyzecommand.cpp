// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/jobsoption.h"
#include "app/openproject.h"
#include "core/analysis/lexicon.h"
#include "core/import/reanalysis.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnalyzeCommand)
};

ExitCode analyze(const QCommandLineParser &line, Console &console)
{
    const auto jobs = jobsOf(line, console);
    if (!jobs)
        return ExitCode::WrongUsage;
    const auto project = openProject(line.positionalArguments().constFirst(), Project::Access::Write, console);
    if (!project)
        return ExitCode::Failed;
    Progress progress([&console](qint64 done, qint64 total) { console.report(done, total); });
    const CancelOnInterrupt interrupt(progress);
    const auto report = analyseAgain(*project, Lexicon::builtIn(), *jobs, progress);
    console.clearBar();
    if (!report) {
        console.message(report.error().message);
        return ExitCode::Failed;
    }
    if (report->cancelled)
        console.message(Translated::tr("The analysis was stopped. What is counted below is stored; the same command again does the rest."));
    console.message(Translated::tr("Articles analysed: %1. Decisions of people kept: %2.")
                        .arg(QString::number(report->articles), QString::number(report->kept)));
    return report->cancelled ? ExitCode::Failed : ExitCode::Done;
}

} // namespace

Command analyzeCommand()
{
    return {u"analyze"_s, u"PROJECT [--jobs N]"_s,
        Translated::tr("Analyse the articles again; what people accepted, changed or rejected stays."), 1, 1, {jobsOption()}, analyze};
}

} // namespace Parallax

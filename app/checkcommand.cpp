// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/openproject.h"
#include "core/project/projectcheck.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

ExitCode check(const QCommandLineParser &line, Console &console)
{
    // Writing is never done, but the search index can only be examined through a connection that could.
    const auto project = openProject(line.positionalArguments().constFirst(), Project::Access::Write, console);
    if (!project)
        return ExitCode::Failed;
    Progress progress([&console](qint64 done, qint64 total) { console.report(done, total); });
    const CancelOnInterrupt interrupt(progress);
    const auto report = checkProject(*project, progress);
    console.clearBar();
    if (!report) {
        console.message(report.error().message);
        return ExitCode::Failed;
    }
    for (const QString &finding : report->findings)
        console.result(finding);
    console.message(Translated::tr("Checked: %1 articles, %2 spans, %3 edits. Problems: %4.")
                        .arg(QString::number(report->articles), QString::number(report->spans), QString::number(report->edits),
                            QString::number(report->findings.size())));
    if (report->orphans > 0)
        console.message(
            Translated::tr("%n annotation(s) wait to be placed by hand, because their words are not in the newer version of the "
                           "article.",
                nullptr, int(report->orphans)));
    return report->clean() ? ExitCode::Done : ExitCode::Failed;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s, u"PROJECT"_s,
        Translated::tr(
            "Examine the file, its search index, every span and annotation, and the history; exit code 1 when a problem is found."),
        1, 1, {}, check};
}

} // namespace Parallax

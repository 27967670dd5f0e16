// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/analysisjob.h"

#include "core/analysis/lexicon.h"
#include "core/import/reanalysis.h"
#include "core/project/project.h"
#include "ui/session/notices.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(AnalysisJob)
};

QString summary(const ReanalysisReport &report)
{
    QStringList parts;
    parts.append(Translated::tr("%n article(s) analysed again.", nullptr, int(report.articles)));
    if (report.kept > 0)
        parts.append(Translated::tr("%n decision(s) of people kept.", nullptr, int(report.kept)));
    if (report.cancelled)
        parts.append(Translated::tr("The analysis was stopped; the other articles are as they were."));
    return parts.join(u' ');
}

} // namespace

Jobs::Handle startAnalysis(Jobs &jobs, Notices &notices, QObject *context, Project &project, std::function<void()> done)
{
    const auto work = [open = project.opener()](const Progress &progress) -> Result<ReanalysisReport> {
        auto writable = open();
        if (!writable)
            return writable.error();
        return analyseAgain(**writable, Lexicon::builtIn(), 0, progress);
    };
    return jobs.start(
        context, Translated::tr("Analysing articles"), work, [&notices, done = std::move(done)](const Result<ReanalysisReport> &report) {
            if (report)
                notices.show(Notices::Kind::Information, summary(*report));
            else
                notices.show(Notices::Kind::Problem, report.error().message);
            done();
        });
}

} // namespace Parallax

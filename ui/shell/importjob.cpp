// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/importjob.h"

#include "core/analysis/lexicon.h"
#include "core/import/importer.h"
#include "core/project/project.h"
#include "ui/session/notices.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated {
    Q_DECLARE_TR_FUNCTIONS(ImportJob)
};

QString summary(const ImportReport &report)
{
    QStringList parts;
    parts.append(Translated::tr("%n article(s) imported.", nullptr, report.added));
    if (report.alreadyThere > 0)
        parts.append(Translated::tr("%n was/were there already.", nullptr, report.alreadyThere));
    if (report.superseded > 0)
        parts.append(Translated::tr("%n new version(s) took the place of older ones.", nullptr, report.superseded));
    if (report.orphans > 0)
        parts.append(Translated::tr("%n annotation(s) wait to be placed by hand.", nullptr, report.orphans));
    if (!report.failures.empty())
        parts.append(Translated::tr("%n file(s) could not be imported.", nullptr, int(report.failures.size())));
    if (report.cancelled)
        parts.append(Translated::tr("The import was stopped; import the same files again to complete it."));
    return parts.join(u' ');
}

QStringList details(const ImportReport &report)
{
    QStringList lines;
    for (const auto &failure : report.failures)
        lines.append(Translated::tr("%1: %2").arg(QDir::toNativeSeparators(failure.path), failure.reason));
    for (const auto &note : report.notes)
        lines.append(Translated::tr("%1: %2").arg(QDir::toNativeSeparators(note.path), note.reason));
    return lines;
}

} // namespace

Jobs::Handle startImport(Jobs &jobs, Notices &notices, QObject *context, Project &project, const QStringList &inputs, std::function<void()> done)
{
    const auto work = [open = project.opener(), inputs](const Progress &progress) -> Result<ImportReport> {
        auto writable = open();
        if (!writable)
            return writable.error();
        return Importer(**writable, Lexicon::builtIn()).run(inputs, progress);
    };
    return jobs.start(context, Translated::tr("Importing articles"), work, [&notices, done = std::move(done)](const Result<ImportReport> &report) {
        if (report) {
            const bool problem = !report->failures.empty() || report->cancelled;
            notices.show(problem ? Notices::Kind::Problem : Notices::Kind::Information, summary(*report), details(*report));
        } else {
            notices.show(Notices::Kind::Problem, report.error().message);
        }
        done();
    });
}

} // namespace Parallax

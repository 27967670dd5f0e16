// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands.h"
#include "app/openproject.h"
#include "core/exchange/jsondump.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(DumpCommand)
};

ExitCode dump(const QCommandLineParser &line, Console &console)
{
    const auto project = openProject(line.positionalArguments().constFirst(), Project::Access::Read, console);
    if (!project)
        return ExitCode::Failed;
    std::optional<qint64> article;
    if (line.isSet(u"article"_s)) {
        const QString id = line.value(u"article"_s);
        article = project->articles().keyOf(QUuid::fromString(id));
        if (!article) {
            console.message(
                Translated::tr("The project has no article “%1”. Its articles and their ids are listed by a dump without --article.")
                    .arg(id));
            return ExitCode::Failed;
        }
    }
    const Progress progress([&console](qint64 done, qint64 total) { console.report(done, total); });
    const auto written = writeJsonDump(*project, console.results(), article, progress);
    console.clearBar();
    if (!written) {
        console.message(written.error().message);
        return ExitCode::Failed;
    }
    return ExitCode::Done;
}

} // namespace

Command dumpCommand()
{
    const QCommandLineOption article(
        u"article"_s, Translated::tr("Only the article of this id, with the entities that it names."), u"ID"_s);
    return {u"dump"_s, u"PROJECT [--article ID]"_s, Translated::tr("Write everything in the project as JSON."), 1, 1, {article}, dump};
}

} // namespace Parallax

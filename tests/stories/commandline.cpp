// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/stories/commandline.h"

#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <QProcess>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace Parallax::Test {

Outcome runParallax(const QStringList &arguments, const QStringList &environment)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    // Commands must do without a display, and in any language say what the tests read.
    for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"LANGUAGE"_s})
        variables.remove(name);
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    for (const QString &line : environment)
        variables.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.start(QStringLiteral(PARALLAX_PROGRAM), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, QString::fromUtf8(process.readAllStandardError()) + process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void makeNewer(const QString &project)
{
    Database(project, Database::Mode::ReadWrite).execute(u"PRAGMA user_version = %1"_s.arg(Schema::newestVersion + 1));
}

void damage(const QString &project)
{
    Database(project, Database::Mode::ReadWrite).execute(u"UPDATE block SET \"end\" = 100000"_s);
}

} // namespace Parallax::Test

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console.h"

#include <QCommandLineOption>
#include <QStringList>

#include <vector>

class QCommandLineParser;

namespace Parallax {

/// One command of the command line: what the usage text and the check of its arguments need, and the work.
struct Command
{
    QString name;
    QString arguments; ///< as the usage text shows them
    QString purpose; ///< one line
    int minimum = 0; ///< number of arguments beside the options
    int maximum = -1; ///< -1: any number
    QList<QCommandLineOption> options;
    ExitCode (*run)(const QCommandLineParser &line, Console &console) = nullptr;
};

// One file a command; none of them needs a display, but those that paint a QGuiApplication: see startMode().
Command importCommand();
Command analyzeCommand();
Command dumpCommand();
Command searchCommand();
Command summaryCommand();
Command checkCommand();
Command exportCommand();
Command timelineCommand();
Command annotatePdfCommand();
Command reviewPdfCommand();
Command briefCommand();
Command screenshotCommand();

/// In the order of the usage text.
std::vector<Command> commands();

} // namespace Parallax

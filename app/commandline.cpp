// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include "app/commands.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QStringBuilder>

#include <algorithm>
#include <exception>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

struct Translated
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString synopsis(const Command &command)
{
    return QString(u"parallax "_s % command.name % u' ' % command.arguments);
}

/// Names and what they mean, in two columns.
QString columns(const std::vector<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : rows)
        text += QString(u"  "_s % left.leftJustified(width + 2) % right % u'\n');
    return text;
}

QString usage()
{
    const auto entry = [](const QString &line, const QString &purpose) {
        return QString(u"  "_s % line % u"\n      "_s % purpose % u'\n');
    };
    QString rows = entry(u"parallax [PROJECT]"_s, Translated::tr("Open the workbench."));
    for (const Command &command : commands())
        rows += entry(synopsis(command), command.purpose);
    const QString codes =
        Translated::tr("Exit codes: 0 all done; 1 failed, with the reason; 2 wrong usage; 3 some inputs failed: each is named "
                       "with its reason and the rest is stored.");
    return QString(Translated::tr("Parallax: many reports of the same events, read side by side.") % u"\n\n"_s % rows % u'\n'
        % Translated::tr("“parallax COMMAND --help” tells the options of a command.") % u'\n'
        % Translated::tr("Results go to standard output, progress and messages to standard error.") % u'\n' % codes);
}

QString commandHelp(const Command &command)
{
    std::vector<std::pair<QString, QString>> rows;
    for (const QCommandLineOption &option : command.options) {
        const QString first = option.names().constFirst();
        QString name = (first.size() == 1 ? u"-"_s : u"--"_s) + first;
        if (!option.valueName().isEmpty())
            name += u' ' + option.valueName();
        rows.emplace_back(name, option.description());
    }
    QString text = QString(synopsis(command) % u'\n' % command.purpose);
    if (!rows.empty())
        text += u"\n\n"_s + columns(rows).chopped(1);
    return text;
}

ExitCode wrongUsage(Console &console, const QString &sentence, const QString &line)
{
    console.message(sentence);
    console.message(Translated::tr("Usage: %1").arg(line));
    return ExitCode::WrongUsage;
}

/// `code`, unless the results did not get out.
ExitCode unlessLost(ExitCode code, Console &console)
{
    const QString lost = console.lostResults();
    if (lost.isNull())
        return code;
    console.message(Translated::tr("The results could not be written: %1.").arg(lost));
    return ExitCode::Failed;
}

ExitCode runCommand(const Command &command, const QStringList &arguments, Console &console)
{
    QCommandLineParser line;
    line.addOptions(command.options);
    const QCommandLineOption help(QStringList{u"help"_s, u"h"_s});
    line.addOption(help);
    if (!line.parse(arguments))
        return wrongUsage(console, line.errorText(), synopsis(command));
    if (line.isSet(help)) {
        console.result(commandHelp(command));
        return unlessLost(ExitCode::Done, console);
    }
    const qsizetype count = line.positionalArguments().size();
    if (count < command.minimum)
        return wrongUsage(console, Translated::tr("“parallax %1” needs more arguments.").arg(command.name), synopsis(command));
    if (command.maximum >= 0 && count > command.maximum) {
        const QString surplus = line.positionalArguments().at(command.maximum);
        return wrongUsage(console, Translated::tr("“parallax %1” has no use for “%2”.").arg(command.name, surplus), synopsis(command));
    }
    if (line.positionalArguments().value(0).isEmpty())
        return wrongUsage(
            console, Translated::tr("The name of the project is empty. Name a project file, which ends in .parallax."), synopsis(command));
    try {
        const ExitCode code = command.run(line, console);
        return code == ExitCode::Failed ? code : unlessLost(code, console);
    } catch (const std::exception &error) {
        console.message(Translated::tr("The project could not be read or written: %1.").arg(QString::fromUtf8(error.what())));
        return ExitCode::Failed;
    }
}

} // namespace

std::vector<Command> commands()
{
    return {importCommand(), analyzeCommand(), dumpCommand(), searchCommand(), summaryCommand(), checkCommand(), exportCommand(),
        timelineCommand(), annotatePdfCommand(), reviewPdfCommand(), briefCommand(), screenshotCommand()};
}

StartMode startMode(const QString &first)
{
    if (first == "screenshot"_L1)
        return StartMode::Picture;
    if (first == "annotate-pdf"_L1 || first == "review-pdf"_L1 || first == "brief"_L1)
        return StartMode::Document;
    // Neither a command nor an option, and a file by its look or its being there: a project to open.
    const bool project = first.endsWith(".parallax"_L1) || (!first.startsWith(u'-') && QFileInfo(first).isFile());
    return first.isEmpty() || project ? StartMode::Workbench : StartMode::Command;
}

ExitCode runCommandLine(const QStringList &arguments, Console &console)
{
    const QString name = arguments.value(1);
    if (name == "--help"_L1 || name == "-h"_L1 || name == "help"_L1) {
        console.result(usage());
        return unlessLost(ExitCode::Done, console);
    }
    if (name == "--version"_L1 || name == "-v"_L1) {
        console.result(u"parallax "_s + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    for (const Command &command : commands()) {
        if (command.name == name)
            return runCommand(command, arguments.mid(1), console);
    }
    if (!name.isEmpty())
        console.message(Translated::tr("There is no command “%1”.").arg(name));
    console.message(usage());
    return ExitCode::WrongUsage;
}

} // namespace Parallax

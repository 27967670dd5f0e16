// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "translations/translator.h"
#include "ui/shell/application.h"
#include "ui/shell/workbench.h"

#include <QLocale>
#include <QLoggingCategory>

#include <langinfo.h>

#include <clocale>
#include <csignal>
#include <cstring>

namespace {

/// Qt reads and writes UTF-8 whatever the locale says, and warns where that says otherwise: with LANG=C of a bare
/// machine, or a language whose locale was never generated there. The language asked for is kept all the same.
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") == 0)
        return;
    QString wanted;
    for (const char *name : { "LC_ALL", "LC_MESSAGES", "LANG" }) {
        if (wanted.isEmpty())
            wanted = qEnvironmentVariable(name);
    }
    qputenv("LC_ALL", "C.UTF-8");
    if (!wanted.isEmpty() && !qEnvironmentVariableIsSet("LANGUAGE"))
        QLocale::setDefault(QLocale(wanted));
}

void introduce(QCoreApplication &application)
{
    QCoreApplication::setOrganizationName(QStringLiteral("parallax"));
    QCoreApplication::setApplicationName(QStringLiteral("parallax"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARALLAX_VERSION));
    Parallax::installTranslator(application, QLocale());
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace Parallax;

    useUtf8();
    const StartMode mode = startMode(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (mode == StartMode::Workbench) {
        Application application(argc, argv);
        introduce(application);
        QGuiApplication::setApplicationDisplayName(QStringLiteral("Parallax"));
        return runWorkbench(application, QCoreApplication::arguments().value(1));
    }
    // A reader that has seen enough (head) ends us quietly, also when our parent ignored the signal.
    std::signal(SIGPIPE, SIG_DFL);
    std::unique_ptr<QCoreApplication> application;
    if (mode == StartMode::Command) {
        application = std::make_unique<QCoreApplication>(argc, argv);
    } else {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // That platform warns of what it cannot do, which nobody who asked for a picture needs to know.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
        if (mode == StartMode::Picture)
            application = std::make_unique<QApplication>(argc, argv);
        else
            application = std::make_unique<QGuiApplication>(argc, argv);
    }
    introduce(*application);
    Console console;
    return int(runCommandLine(QCoreApplication::arguments(), console));
}

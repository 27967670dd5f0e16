// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"

#include <QCoreApplication>

#include <langinfo.h>

#include <clocale>
#include <csignal>
#include <cstring>

namespace {

/// Qt reads and writes UTF-8 whatever the locale says, and warns where that says otherwise (LANG=C of a bare machine).
void useUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char *argv[])
{
    using namespace Parallax;

    // A reader that has seen enough (head) ends us quietly, also when our parent ignored the signal.
    std::signal(SIGPIPE, SIG_DFL);
    useUtf8();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("parallax"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PARALLAX_VERSION));
    Console console;
    return int(runCommandLine(QCoreApplication::arguments(), console));
}

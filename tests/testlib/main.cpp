// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <catch2/catch_session.hpp>
#include <QApplication>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>

namespace {

// A Qt warning in a test is a defect nobody asked about: the program ends with a failure.
void failOnWarning(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    std::fprintf(stderr, "%s\n", qPrintable(message));
    // Fonts and session folders of a bare machine are no defect of ours, nor what the offscreen platform cannot do.
    bool harmless = false;
    for (const auto &start : {QStringLiteral("QFont"), QStringLiteral("This plugin does not support"), QStringLiteral("QStandardPaths: "),
             QStringLiteral("  OpenType support missing")})
        harmless = harmless || message.startsWith(start);
    if (type == QtFatalMsg || (type >= QtWarningMsg && type != QtInfoMsg && !harmless))
        std::abort();
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(failOnWarning);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("parallax-test"));
    QCoreApplication::setApplicationName(QStringLiteral("parallax-test"));
    return Catch::Session().run(argc, argv);
}

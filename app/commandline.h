// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console.h"

#include <QStringList>

#include <memory>

namespace Parallax {

/// What the program is started for, which decides what kind of application it needs.
enum class StartMode {
    Command, ///< no display
    Document, ///< no display, but fonts
    Picture, ///< a window that nobody sees
    Workbench ///< the window, on a project or on the welcome page
};

/// From the first argument, which is empty when there is none.
StartMode startMode(const QString &first);

/// Runs the command that `arguments` (those of main(), with the program's name) begin with, and says what is wrong
/// with a command that cannot be understood. Needs a QCoreApplication.
ExitCode runCommandLine(const QStringList &arguments, Console &console);

} // namespace Parallax

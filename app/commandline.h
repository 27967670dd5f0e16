// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console.h"

#include <QStringList>

namespace Parallax {

/// Runs the command that `arguments` (those of main(), with the program's name) begin with, and says what is wrong
/// with a command that cannot be understood. Needs a QCoreApplication.
ExitCode runCommandLine(const QStringList &arguments, Console &console);

} // namespace Parallax

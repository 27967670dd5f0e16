// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parallax {

class Application;

/// Opens the window on `project`, or, when it is empty, on the one that was open last or the welcome page, and runs
/// until it is closed. Returns the exit status of the program.
int runWorkbench(Application &application, const QString &project);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QApplication;

namespace Parallax {

/// Opens the window on `project`, or on the welcome page when it is empty, and runs until it is closed. Returns the
/// exit status of the program.
int runWorkbench(QApplication &application, const QString &project);

} // namespace Parallax

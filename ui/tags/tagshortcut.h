// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Parallax {

/// Whether a key can tag by itself in a reader: one letter or digit that no command of the readers has.
bool isTagShortcut(const QString &key);

/// Why it cannot; null when it can.
QString tagShortcutProblem(const QString &key);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Parallax {

class Database;

/// The part of checkProject() that looks at events as a whole: those that nothing tells of and nobody made or decided
/// on, and dates that
/// cannot be read. A sentence each. Throws StorageError.
QStringList eventFaults(const Database &database);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/changes.h"

#include <QByteArray>

namespace Parallax {

class Database;

/// What a changeset that was just applied means for those who show the project. Throws StorageError.
Changes changesOf(const Database &database, const QByteArray &changeset);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"

#include <optional>

namespace Parallax {

class Database;
class OffsetMap;

/// As PositionTable::position() with the text of its article and its offsets, for who reads many of one article. Throws
/// StorageError.
std::optional<Position> positionInText(Database &database, const QUuid &id, const QString &text, const OffsetMap &offsets);

} // namespace Parallax

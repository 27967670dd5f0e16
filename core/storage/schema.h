// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Parallax {

class Database;

/// The steps resources/schema/NNN.sql, run in order, each in one transaction that also sets user_version to NNN.
namespace Schema {

/// "Prlx", in PRAGMA application_id: what file(1) and we know a project by.
inline constexpr int applicationId = 0x50726c78;
inline constexpr int newestVersion = 5;

enum class Fit {
    Empty, ///< a new file
    Older, ///< migrate() brings it up to date
    Current,
    Newer, ///< written by a later Parallax: read only
    Foreign ///< a SQLite file of somebody else
};

Fit fit(Database &database);
void migrate(Database &database);

} // namespace Schema

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/journal.h"

#include <optional>

namespace Parallax {

class Database;

/// All columns of one record by name; nothing where there is no such record.
using RecordState = std::optional<QVariantMap>;

/// The row that a change is of.
RecordKey keyOf(const RowChange &change);

/// Throws StorageError, as everything here does.
RecordState readRecord(const Database &database, const RecordKey &record);
/// Inserts, updates or deletes, so that the record is as `state` says; columns of a record that is there and are not in `state`
/// stay as they are.
void writeRecord(Database &database, const RecordKey &record, const RecordState &state);

/// What it was after the edit of number `entry`: what later edits did is taken back from `now`. `history` is
/// Journal::history().
RecordState stateAfter(qint64 entry, RecordState now, const std::vector<RecordChange> &history);

} // namespace Parallax

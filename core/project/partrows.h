// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace Parallax {

class Database;
struct RecordKey;

// Rows that are part of a record and nothing without it: the evidence of a position, the participants and passages of an
// event. The analysis may have dropped the record since an edit that changed its parts, and undoing that edit must not fail
// for it. Used within a Transaction. Throws StorageError.

/// The tables that applyChangeset() leaves to applyParts().
[[nodiscard]] QStringList partTables();

/// After the rest of the changeset: the parts of what is there are as it says; the others are passed over.
void applyParts(Database &database, const QByteArray &changeset);

/// The parts that a record had after the edit of number `entry`, where they changed since. After the record itself was
/// restored; nothing where it was removed, or has no parts.
void restoreParts(Database &database, const RecordKey &record, qint64 entry);

/// Numbers of the edits that changed parts of the record and stand, newest first.
[[nodiscard]] std::vector<qint64> partEdits(const Database &database, const RecordKey &record);

} // namespace Parallax

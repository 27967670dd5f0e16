// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/journal.h"
#include "ui/history/changewords.h"

#include <vector>

namespace Parallax {

class Project;

/// A line of the history of some records.
struct HistoryLine
{
    RecordKey record;
    qint64 entry = 0; ///< number in the journal
    ChangeWords words;
    QString author;
    QDateTime time; ///< UTC
    bool restorable = false; ///< the record is another one now, and was something after this

    friend bool operator==(const HistoryLine &, const HistoryLine &) = default;
};

/// What was done to the records and stands, newest first. Several changes of one text by the same author within
/// `sitting` seconds are one line. Looks through the journal: call it in a job. Throws StorageError.
inline constexpr int sitting = 600;
std::vector<HistoryLine> historyOf(Project &project, const std::vector<RecordKey> &records);

} // namespace Parallax

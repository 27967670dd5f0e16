// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/project/records.h"

#include <QString>

#include <optional>

namespace Parallax {

class Project;

/// What a passage seems to say of whose position on what.
struct PositionProposal
{
    std::optional<qint64> holder;
    QString holderName; ///< null for no holder
    QString issue; ///< id; empty where none fits
    QString topic; ///< the selected words, shortened; used where there is no issue
    QString subject; ///< the issue's label, or the topic

    friend bool operator==(const PositionProposal &, const PositionProposal &) = default;
};

/// The holder is that of a position found there, or who speaks there, or the person or government named at the start of
/// the words or nearest before them; the issue is the one that fits the words best. Reads the article. Throws StorageError.
PositionProposal proposePosition(Project &project, const Passage &passage);

/// The words as a topic: one line of at most some 60 characters, cut between words, without marks at its ends.
QString topicOf(QStringView words);

} // namespace Parallax

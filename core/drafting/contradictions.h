// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/passagelink.h"
#include "core/drafting/blockdesk.h"

namespace Parallax {

/// Where two passages contradict each other.
struct Contradiction
{
    PassageLink link;
    std::vector<Passage> also; ///< that say the same again
    bool suggested = false; ///< one of the passages shows nothing that somebody accepted
    /// Of opposite positions of one actor, or of one and those who speak for it: all of them on one issue.
    std::vector<QUuid> positions;
    QString issue; ///< id, of positions
    std::vector<qint64> actors; ///< ascending, of positions
};

struct Contradictions
{
    std::vector<Contradiction> found; ///< hard ones first
    int further = 0; ///< that were not looked into, because there are too many
    int leftOut = 0; ///< articles that were not compared: those with fewer findings
};

/// Between findings that the desk admits, those of the issues and actors of the arguments; an article is compared when it has
/// some, the ones with most findings where there are many. Texts are in memory one at a time. Throws StorageError.
Contradictions findContradictions(BlockDesk &desk, const BlockArguments &arguments);

} // namespace Parallax

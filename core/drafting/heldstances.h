// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafting/evidence.h"
#include "core/project/positionlines.h"

#include <QSet>

namespace Parallax {

/// One stance of one actor on one thing, with the positions that show it; accepted ones and suggested ones apart.
struct HeldStance
{
    Stance stance = Stance::Unclear;
    bool suggested = false;
    int positions = 0;
    QSet<qint64> articles; ///< keys
    std::vector<PositionLine> sample; ///< one an article first; not all where there are many
    std::vector<qint64> holders; ///< each once, by number of positions
    std::vector<qint64> attributedBy; ///< each once; empty where some position is nobody's report
    int strength = 2; ///< the one that all have, or else 2
};

/// Most positions first, accepted before suggested. `lines` are of one actor and one thing.
std::vector<HeldStance> stancesOf(const std::vector<PositionLine> &lines);

struct ActorStances
{
    qint64 actor = 0;
    int positions = 0;
    std::vector<HeldStance> stances;
};
/// Of one issue; most positions first. The positions of one issue are in memory at a time. Throws StorageError.
std::vector<ActorStances> stancesOn(BlockDesk &desk, const QString &issue, const BlockArguments &arguments);

/// Those of the sample, in its order.
std::vector<Position> positionsOf(BlockDesk &desk, const HeldStance &stance, size_t most);

/// ", according to Reuters" where all positions are somebody's report.
QString tellersClause(BlockDesk &desk, const HeldStance &stance);
/// "Russia opposes NATO troops in Ukraine, in emphatic words, according to Reuters".
QString stanceWords(BlockDesk &desk, const HeldStance &stance, qint64 actor, const QString &subject);
bool isAgainst(Stance stance);
/// Also an offer and what is bound to conditions, but no demand: it may be that the thing be given up.
bool isInFavour(Stance stance);

/// Whether `names` has the holder, or the one it acts for; any does where there are none.
bool isAmong(BlockDesk &desk, qint64 holder, const QStringList &names);

} // namespace Parallax

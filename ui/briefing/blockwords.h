// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafting/buildingblocks.h"

namespace Parallax {

/// What a building block is called in menus and forms: "Table of positions".
QString blockTitle(BuildingBlock block);
/// All of them, in the order of the menu.
std::vector<BuildingBlock> allBlocks();

// What it can be asked for.
bool asksIssue(BuildingBlock block);
bool asksActor(BuildingBlock block);
bool asksTag(BuildingBlock block);
bool asksPeriod(BuildingBlock block);
/// How many of what it shows.
bool asksMost(BuildingBlock block);
bool asksAnything(BuildingBlock block);
/// Nothing can be written without it.
bool needsActor(BuildingBlock block);

/// What the project has to choose from.
struct BlockChoices
{
    QStringList issues; ///< labels
    QStringList actors; ///< names, the most often named first
    QStringList tags; ///< paths
};
/// On a connection of its own: for a job.
Result<BlockChoices> readBlockChoices(const QString &path);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafting/blockdesk.h"

namespace Parallax {

// One a building block; see BuildingBlock. Each limits itself to what a page has room for, the most told-of first, and says
// how much it leaves out. Everything throws StorageError.

WrittenBlock writePositionsTable(BlockDesk &desk, const BlockArguments &arguments);
WrittenBlock writeActorPositions(BlockDesk &desk, const BlockArguments &arguments);
WrittenBlock writeDisagreements(BlockDesk &desk, const BlockArguments &arguments);
WrittenBlock writeChronologyPicture(BlockDesk &desk, const BlockArguments &arguments);
WrittenBlock writeChronologyTable(BlockDesk &desk, const BlockArguments &arguments);
Result<WrittenBlock> writeQuotations(BlockDesk &desk, const BlockArguments &arguments);
WrittenBlock writeSources(BlockDesk &desk, const BlockArguments &arguments);

/// As writeBlock() of buildingblocks.h, and tells whether anything was found.
Result<WrittenBlock> writeBlock(BlockDesk &desk, BuildingBlock block, const BlockOptions &options);

/// "| a | b |".
QString tableRow(const QStringList &cells);
/// The line below the head.
QString tableRule(qsizetype columns);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/blocks.h"

#include "core/analysis/blockfinder.h"
#include "core/analysis/pagefoot.h"

namespace Parallax {

std::vector<Block> findBlocks(QStringView text)
{
    std::vector<Block> blocks = BlockFinder(text).find();
    markPageFoot(text, blocks);
    return blocks;
}

} // namespace Parallax

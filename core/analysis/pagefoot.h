// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/block.h"

#include <QStringView>

#include <vector>

namespace Parallax {

/// Turns what stands at the end of a page after the report (lists of tags glued together, links to categories) into
/// boilerplate: lines that are no sentences, after a line that is known to be boilerplate or glued itself.
void markPageFoot(QStringView text, std::vector<Block> &blocks);

} // namespace Parallax

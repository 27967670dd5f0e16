// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingdocument.h"

#include <vector>

namespace Parallax {

/// "<!-- ... -->" at the start of a line, not in fenced or indented code.
struct MarkdownComment
{
    TextSpan source;
    QString words; ///< trimmed
};
std::vector<MarkdownComment> findComments(QStringView markdown);

/// Pairs of "block: ..." and "end", in text order; one that is not closed before the next begins, or at all, is none.
std::vector<BuildingBlockPlace> findBuildingBlocks(const std::vector<MarkdownComment> &comments);

} // namespace Parallax

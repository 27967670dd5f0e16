// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafting/buildingblocks.h"

#include <QSet>

namespace Parallax {

/// refreshBlocks() with what a draft tells of it.
struct Rewriting
{
    RefreshedText refreshed;
    QSet<int> empty; ///< building blocks that found nothing, by their place in BriefingDocument::buildingBlocks
};
Rewriting rewriteBlocks(Project &project, CitationBook &book, const QString &text, const BlockScope &scope);

} // namespace Parallax

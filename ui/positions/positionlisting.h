// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "ui/positions/positionquery.h"
#include "ui/positions/positiontree.h"

namespace Parallax {

/// What a list of positions is made by.
struct PositionListing
{
    PositionQuery query;
    PositionGrouping grouping = PositionGrouping::Actor;
    PositionOrder order = PositionOrder::Count;

    friend bool operator==(const PositionListing &, const PositionListing &) = default;
};

struct PositionAnswer
{
    PositionDataPtr data;
    PositionTree tree;
    int shown = 0; ///< positions in the tree
    int total = 0; ///< positions of the project, without rejected ones

    /// The same groups and positions in the same places, whatever is said of them.
    [[nodiscard]] bool hasShapeOf(const PositionAnswer &other) const;
};

/// Work of a job: on a connection of its own. Reads the positions unless `data` has them.
Result<PositionAnswer> listPositions(
    const QString &projectPath, PositionDataPtr data, const PositionListing &listing, const Progress &progress);

} // namespace Parallax

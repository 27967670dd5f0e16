// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/positions/positiondata.h"

#include <array>

namespace Parallax {

enum class PositionGrouping {
    Actor, ///< holder, then issue
    Issue ///< issue or topic, then holder
};

enum class PositionOrder {
    Count, ///< groups with the most positions first
    Name,
    Newest, ///< by the positions' own dates; the undated last
    Stance ///< within a group those of one stance together
};

struct PositionGroup
{
    QString key; ///< the same after a refresh
    QString name;
    bool isActor = false;
    qint64 entity = 0; ///< of an actor
    QString issue; ///< id; empty for a topic and an actor
    int parent = -1; ///< group
    int row = 0; ///< within its parent
    std::vector<int> groups; ///< below
    std::vector<int> lines; ///< below, places in PositionData::lines; only where there are no groups
    int count = 0; ///< positions below at any depth
    int suggested = 0; ///< of them
    std::array<int, stanceCodes.size()> stances = {};
};

struct PositionTree
{
    std::vector<PositionGroup> groups;
    std::vector<int> top; ///< places in groups
};

/// `shown` are places in data.lines.
PositionTree makePositionTree(const PositionData &data, const std::vector<int> &shown, PositionGrouping grouping, PositionOrder order);

} // namespace Parallax

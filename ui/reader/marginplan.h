// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Parallax {

// How marks share the margin beside the text: each gets a lane of its own beside all of its lines, and where there are
// more than fit, those behind go into a pile that can be opened. Lines are numbers that grow down the page.

struct MarginRequest
{
    qint64 firstLine = 0;
    qint64 lastLine = 0;
    int width = 1; ///< lanes
};

struct MarginPile
{
    std::vector<size_t> requests; ///< indices, in the order of their first lines
};

struct MarginPlan
{
    std::vector<int> lanes; ///< the first lane of each request; -1 for what is in a pile
    std::vector<MarginPile> piles;
};

/// Each request in turn gets the first lanes that are free, so that one more never moves those before it. Where
/// `laneCount` lanes are not enough, only the first `lanesBesidePile` are used and the rest is piled up behind them.
MarginPlan planMargin(const std::vector<MarginRequest> &requests, int laneCount, int lanesBesidePile);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefingexport/chronologylayout.h"

namespace Parallax {

namespace ChronologyStyle {

inline constexpr qreal dot = 7.5; ///< height of all marks, points
inline constexpr qreal arrow = 7; ///< room of an end that is open

} // namespace ChronologyStyle

/// What stands on one line of time, around y = 0.
struct ChronologyMarks
{
    std::vector<ChronologyLayout::Mark> marks; ///< by the middle of their bodies
    std::vector<qreal> folds;
};

/// Of the chosen items; no two lie on each other. Those of one and the same longer time share its room.
ChronologyMarks placeMarks(const std::vector<Chronology::Item> &items, const std::vector<size_t> &chosen, qreal width);

} // namespace Parallax

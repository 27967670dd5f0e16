// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Parallax {

/// Something that wants to stand around a place on a line.
struct Wanted
{
    qreal center = 0;
    qreal width = 0;
};

/// Left edges of all, in their order (by `center`, ascending), within 0 and `room`, at least `gap` between neighbours, and with
/// the least sum of squared ways from where they want to stand. They must fit: their widths and gaps are no more than `room`.
std::vector<qreal> placesOf(const std::vector<Wanted> &wanted, qreal room, qreal gap);

/// The most that each may take so that all fit, where those that want less leave the rest to the others; unlimited (a large
/// number) where all fit as they are.
qreal fairShare(std::vector<qreal> widths, qreal room, qreal gap);

} // namespace Parallax

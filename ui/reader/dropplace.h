// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPoint>
#include <QRect>

#include <vector>

namespace Parallax {

/// What dropping articles at some place does.
struct DropPlace
{
    /// Where the first article comes to stand.
    int index = 0;
    /// It takes the place of the one there, instead of coming in before it.
    bool replaces = false;
    /// What to show the user, in the coordinates of the readers.
    QRect area;

    friend bool operator==(const DropPlace &, const DropPlace &) = default;
};

/// The outer quarters of a reader mean beside it, its middle means in its place; without a reader, anywhere means the
/// first. With as many readers as there can be, everywhere means in its place. `all` holds `readers`, left to right.
DropPlace dropPlace(const QRect &all, const std::vector<QRect> &readers, QPoint point, int maximumReaders);

} // namespace Parallax

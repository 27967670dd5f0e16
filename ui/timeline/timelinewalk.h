// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelineplaces.h"

#include <optional>

namespace Parallax {

// From item to item with the keys.

/// The next item of the same lane in time, or the one before; nothing at its end. `direction` is 1 or -1.
std::optional<quint32> besideItem(const TimelinePlaces &places, const TimelineData &data, quint32 item, int direction);
/// Of the next lane down (1) or up (-1) that has items, the one nearest in time.
std::optional<quint32> acrossLanes(const TimelinePlaces &places, const TimelineData &data, quint32 item, int direction);
/// The one nearest to a position, in the first lane that has items. Nothing where there are none.
std::optional<quint32> nearestItem(const TimelinePlaces &places, double position);

} // namespace Parallax

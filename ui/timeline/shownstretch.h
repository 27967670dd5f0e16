// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/foldedtime.h"

namespace Parallax {

/// The part of a timeline that is seen, in positions of its FoldedTime, whose own ends are 0 and 1.
struct ShownStretch
{
    /// What is left free beyond the first and the last item when all is seen.
    static constexpr double margin = 0.025;
    /// No closer than this, in days: ten minutes.
    static constexpr double leastDays = 10.0 / (24 * 60);

    double first = -margin;
    double last = 1 + margin;

    [[nodiscard]] double length() const { return last - first; }
    [[nodiscard]] bool isAll() const { return first <= -margin && last >= 1 + margin; }

    friend bool operator==(const ShownStretch &, const ShownStretch &) = default;
};

/// Within the limits: no more than all, no less than leastDays, nothing beyond the margins.
ShownStretch kept(ShownStretch stretch, const FoldedTime &time);
/// What is at `around` stays where it is, as far as the limits allow. More than 1 shows more detail.
ShownStretch zoomed(const ShownStretch &stretch, const FoldedTime &time, double around, double factor);
/// By a part of its own length; positive goes to later dates.
ShownStretch panned(const ShownStretch &stretch, const FoldedTime &time, double part);
/// So that all from `first` to `last` (positions) is seen with some room around it.
ShownStretch around(const FoldedTime &time, double first, double last);
/// Days, with the date in the middle, at a scale on which they can be told apart; longer dates are seen whole.
ShownStretch aroundDate(const FoldedTime &time, double firstDay, double lastDay);

} // namespace Parallax

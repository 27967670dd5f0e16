// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/shownstretch.h"

#include <QFontMetricsF>
#include <QSizeF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace Parallax {

/// What a layout is made for. Lengths are pixels of the paint device.
struct TimelineSheet
{
    QSizeF size;
    QFontMetricsF metrics; ///< of the labels
    ShownStretch shown;
    double scroll = 0; ///< how far the lanes are moved up
    bool compact = false;
    /// Items that are named before others: what is picked, then what is lit.
    std::vector<quint32> picked;
    std::vector<quint32> lit;

    [[nodiscard]] double slotHeight() const { return std::max(17.0, std::ceil(metrics.height()) + 2); }
    [[nodiscard]] double axisHeight() const { return std::ceil(metrics.height()) + 9; }
    [[nodiscard]] double plotLeft() const { return compact ? 104 : std::min(176.0, size.width() / 4); }
    [[nodiscard]] double plotRight() const { return size.width() - 8; }
    [[nodiscard]] double lanesBottom() const { return size.height() - axisHeight(); }
    /// Pixels a position.
    [[nodiscard]] double scale() const { return std::max(1.0, plotRight() - plotLeft()) / shown.length(); }
    [[nodiscard]] double x(double position) const { return plotLeft() + (position - shown.first) * scale(); }
    [[nodiscard]] double position(double x) const { return shown.first + (x - plotLeft()) / scale(); }
};

} // namespace Parallax

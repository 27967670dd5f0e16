// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/foldedtime.h"

#include <QLocale>
#include <QString>

namespace Parallax {

/// A line of the axis at the start of a year, month, day or hour, with the words that say which.
struct TimeTick
{
    double day = 0;
    double position = 0;
    QString label; ///< "2014", "Feb 2022", "18", "27 Aug 2025", "14:00": as much as the tick before leaves unsaid
    bool isMajor = false; ///< a year that no tick before is of, or a new day where hours are shown
};

/// The ticks of the stretch that is seen, at least `gap` apart, in positions; as fine as that allows in each part of the line,
/// never inside a fold. `gap` is the room of a label of five characters and of the space after it: longer ones get more.
std::vector<TimeTick> timeTicks(const FoldedTime &time, double first, double last, double gap, const QLocale &locale = QLocale());

} // namespace Parallax

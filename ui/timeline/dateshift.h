// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timespan.h"

#include <QString>

namespace Parallax {

/// The date, as EDTF, moved by that many days and rounded to its own precision: a month stays a month, an interval keeps its
/// length in units of its precision, "about" and "possibly" and open ends stay. A set of dates becomes the interval from its
/// first to its last. Null where that leaves the calendar.
QString shiftedDate(const TimeSpan &time, double days);

} // namespace Parallax

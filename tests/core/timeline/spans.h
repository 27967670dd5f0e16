// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timespan.h"

#include <QStringList>

#include <vector>

namespace Parallax::Test {

/// Those of the texts, which are EDTF that has a place in time.
inline std::vector<TimeSpan> spansOf(const QStringList &dates)
{
    std::vector<TimeSpan> spans;
    for (const QString &date : dates)
        spans.push_back(timeSpan(date).value());
    return spans;
}

inline double dayOf(int year, int month, int day)
{
    return double(QDate(year, month, day).toJulianDay());
}

} // namespace Parallax::Test

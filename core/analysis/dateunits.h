// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dateexpression.h"
#include "core/base/edtf.h"

#include <QDate>

namespace Parallax {

using DateValue = std::optional<Edtf>;

/// Weeks begin on Monday, as ISO 8601 has them.
QDate mondayOf(QDate day);
/// Nothing for a day that is none.
DateValue dayValue(QDate date);
DateValue daysBetween(QDate first, QDate last);
/// Month and day may be 0 for a year or a month.
DateValue writtenDate(int year, int month, int dayOfMonth);
/// EDTF that begins with so many digits: 197, 3, "X" or 2024, 4, "-22".
DateValue numberedDate(int number, int digits, const QString &rest);
DateValue approximately(const DateValue &value);

QDate movedBy(QDate date, DateUnit unit, int count);
/// The unit that the day lies in.
DateValue unitOf(QDate date, DateUnit unit);
Edtf::Precision unitPrecision(DateUnit unit);
/// From the day to `count` units after it, or from as many before it up to the day.
DateValue elapsedSpan(QDate base, DateUnit unit, int count);
/// "in recent weeks", "in recent months": approximate; how far back, a convention that dates.tsv explains.
DateValue recentSpan(QDate base, DateUnit unit);

} // namespace Parallax

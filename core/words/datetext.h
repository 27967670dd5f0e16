// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/eventdate.h"

#include <QLocale>
#include <QString>

namespace Parallax {

/// A date for lists, no more precise than it is known: "20 Aug 2025", "Aug 2025", "2025", in the order the locale
/// writes it. The time of day is left out.
QString dateText(const EventDate &date, const QLocale &locale = QLocale());

/// The same with the weekday and the month's whole name: "Wed 20 August 2025", "August 2025", "2025".
QString longDateText(const EventDate &date, const QLocale &locale = QLocale());

/// How the locale writes a day with the month's whole name, for QLocale::toString(): "d MMMM yyyy"; and without the year.
QString longDayFormat(const QLocale &locale);
QString dayMonthFormat(const QLocale &locale);

} // namespace Parallax

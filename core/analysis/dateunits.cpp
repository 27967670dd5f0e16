// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/dateunits.h"

#include <QStringBuilder>

#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

using Precision = Edtf::Precision;

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

DateValue dayValue(QDate date)
{
    return date.isValid() ? DateValue(Edtf::fromDate(date)) : std::nullopt;
}

DateValue daysBetween(QDate first, QDate last)
{
    return Edtf::between(Edtf::fromDate(first), Edtf::fromDate(last));
}

DateValue writtenDate(int year, int month, int dayOfMonth)
{
    if (year <= 0 || year > 9999)
        return std::nullopt;
    if (month == 0)
        return Edtf::fromDate(QDate(year, 1, 1), Precision::Year);
    if (dayOfMonth == 0)
        return Edtf::fromDate(QDate(year, month, 1), Precision::Month);
    return dayValue(QDate(year, month, dayOfMonth));
}

DateValue numberedDate(int number, int digits, const QString &rest)
{
    return Edtf::fromText(QString(QString::number(number).rightJustified(digits, u'0') % rest));
}

QDate movedBy(QDate date, DateUnit unit, int count)
{
    switch (unit) {
    case DateUnit::Day:
        return date.addDays(count);
    case DateUnit::Week:
    case DateUnit::Weekend:
        return date.addDays(7 * count);
    case DateUnit::Month:
        return date.addMonths(count);
    case DateUnit::Quarter:
        return date.addMonths(3 * count);
    case DateUnit::Decade:
        return date.addYears(10 * count);
    case DateUnit::Century:
        return date.addYears(100 * count);
    default:
        return date.addYears(count);
    }
}

/// The unit that the day lies in.
DateValue unitOf(QDate date, DateUnit unit)
{
    const QDate monday = mondayOf(date);
    switch (unit) {
    case DateUnit::Day:
        return dayValue(date);
    case DateUnit::Week:
        return daysBetween(monday, monday.addDays(6));
    case DateUnit::Weekend:
        return daysBetween(monday.addDays(5), monday.addDays(6));
    case DateUnit::Month:
        return Edtf::fromDate(date, Precision::Month);
    case DateUnit::Quarter:
        return numberedDate(date.year(), 4, u'-' % QString::number(33 + (date.month() - 1) / 3));
    case DateUnit::Decade:
        return numberedDate(date.year() / 10, 3, u"X"_s);
    case DateUnit::Century:
        return numberedDate(date.year() / 100, 2, u"XX"_s);
    default:
        return Edtf::fromDate(date, Precision::Year);
    }
}

Edtf::Precision unitPrecision(DateUnit unit)
{
    return unit <= DateUnit::Week || unit == DateUnit::Weekend ? Precision::Day
        : unit == DateUnit::Month                              ? Precision::Month
                                                               : Precision::Year;
}

DateValue approximately(const DateValue &value)
{
    return value ? Edtf::fromText(QString(value->toText() % u'~')) : value;
}

DateValue elapsedSpan(QDate base, DateUnit unit, int count)
{
    const QDate other = movedBy(base, unit, count);
    const Precision precision = unitPrecision(unit);
    const Edtf here = Edtf::fromDate(base, precision);
    const Edtf there = Edtf::fromDate(other, precision);
    return count < 0 ? Edtf::between(there, here) : Edtf::between(here, there);
}

DateValue recentSpan(QDate base, DateUnit unit)
{
    // A first day of "recent weeks" would say more than they do.
    if (unit == DateUnit::Week)
        return approximately(Edtf::fromDate(base.addDays(-14), Precision::Month));
    static constexpr std::array<int, 5> counts{0, 7, 4, 3, 3};
    const Precision precision = unitPrecision(unit);
    const DateValue from = approximately(Edtf::fromDate(movedBy(base, unit, -counts[size_t(unit)]), precision));
    return from ? DateValue(Edtf::between(*from, Edtf::fromDate(base, precision))) : std::nullopt;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/dateshift.h"

#include <QDate>
#include <QDateTime>

#include <cmath>

namespace Parallax {

using namespace Qt::StringLiterals;

namespace {

using Precision = Edtf::Precision;

/// In months; 0 for what is counted in days.
int monthsOf(Precision precision)
{
    switch (precision) {
    case Precision::Millennium:
        return 12000;
    case Precision::Century:
        return 1200;
    case Precision::Decade:
        return 120;
    case Precision::Year:
        return 12;
    case Precision::Season:
        return 3;
    case Precision::Month:
        return 1;
    case Precision::Day:
    case Precision::Time:
        break;
    }
    return 0;
}

QString yearText(int year, Precision precision)
{
    // Not before year 1, where "X" for digits would not count downwards.
    const QString digits = QString::number(year).rightJustified(4, u'0');
    const int unknown = precision == Precision::Millennium ? 3
        : precision == Precision::Century                  ? 2
        : precision == Precision::Decade                   ? 1
                                                           : 0;
    return digits.left(4 - unknown) + u"XXX"_s.left(unknown);
}

/// The unit of the precision that begins on the day.
QString unitText(QDate day, Precision precision)
{
    if (precision == Precision::Day || precision == Precision::Time)
        return day.toString(Qt::ISODate);
    if (precision == Precision::Month)
        return day.toString(u"yyyy-MM"_s);
    if (precision == Precision::Season) {
        // Winter, from December, is of the year it begins in.
        const int season = day.month() >= 3 && day.month() < 12 ? 21 + (day.month() - 3) / 3 : 24;
        const int year = day.month() < 3 ? day.year() - 1 : day.year();
        return yearText(year, Precision::Year) + u'-' + QString::number(season);
    }
    return yearText(day.year(), precision);
}

QString qualified(const QString &text, const TimeSpan &time)
{
    if (time.has(Edtf::Approximate) && time.has(Edtf::Uncertain))
        return text + u'%';
    return time.has(Edtf::Approximate) ? text + u'~' : time.has(Edtf::Uncertain) ? text + u'?' : text;
}

QDate dateOf(double day)
{
    return QDate::fromJulianDay(qint64(std::floor(day)));
}

QString shiftedMoment(const TimeSpan &time, double days)
{
    const bool isInDay = std::abs(days) < 1;
    // Minutes where the move is of hours, the same time of another day where it is of days.
    const double moved = isInDay ? std::round((time.first + days) * 24 * 60) / (24 * 60) : time.first + std::round(days);
    return momentOf(moved + 1e-7).toString(u"yyyy-MM-ddTHH:mm"_s);
}

/// How many whole units of the precision `days` are, for a date that begins on `start`.
QDate movedStart(QDate start, double days, int months)
{
    if (months == 0)
        return start.addDays(qint64(std::lround(days)));
    const QDate aimed = start.addDays(qint64(std::lround(days)));
    const double by = (aimed.year() - start.year()) * 12 + aimed.month() - start.month() + (aimed.day() - start.day()) / 31.0;
    return start.addMonths(int(std::lround(by / months)) * months);
}

} // namespace

QString shiftedDate(const TimeSpan &time, double days)
{
    const bool hasOpenStart = time.flags & (Edtf::OpenStart | Edtf::UnknownStart);
    const bool hasOpenEnd = time.flags & (Edtf::OpenEnd | Edtf::UnknownEnd);
    if (time.precision == Precision::Time && time.isPoint() && !hasOpenStart && !hasOpenEnd)
        return qualified(shiftedMoment(time, days), time);
    const int months = monthsOf(time.precision);
    const QDate start = dateOf(time.first);
    const QDate end = dateOf(time.last - 1e-6);
    const QDate to = movedStart(start, days, months);
    if (!to.isValid() || to.year() < 1 || to.year() > 9999)
        return {};
    const QString first = qualified(unitText(to, time.precision), time);
    if (hasOpenStart)
        return (time.has(Edtf::OpenStart) ? u"../"_s : u"/"_s) + first;
    if (hasOpenEnd)
        return first + (time.has(Edtf::OpenEnd) ? u"/.."_s : u"/"_s);
    // The last unit: where it began, moved as far.
    const QDate afterFirst = months ? start.addMonths(months) : start.addDays(1);
    if (afterFirst > end)
        return first;
    const QDate lastUnit = months ? end.addDays(1).addMonths(-months) : end;
    const QDate lastTo =
        months ? lastUnit.addMonths((to.year() - start.year()) * 12 + to.month() - start.month()) : lastUnit.addDays(start.daysTo(to));
    if (!lastTo.isValid() || lastTo.year() > 9999)
        return {};
    return first + u'/' + qualified(unitText(lastTo, time.precision), time);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/datetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// Qt knows a locale's short form (all figures) and its long one; the usual one between them is the long one without
/// the weekday and with the month's short name.
QString mediumFormat(const QLocale &locale)
{
    return longDayFormat(locale).replace(u"MMMM"_s, u"MMM"_s);
}

} // namespace

QString longDayFormat(const QLocale &locale)
{
    static const QRegularExpression weekday(uR"(\s*[,،]?\s*\bdddd\b\s*[,،.]?\s*|dddd)"_s);
    QString format = locale.dateFormat(QLocale::LongFormat);
    format.remove(weekday);
    return format.trimmed();
}

QString dayMonthFormat(const QLocale &locale)
{
    // With the word or mark that belongs to it: "d 'de' MMMM 'de' yyyy", "MMMM d, yyyy", "d MMMM yyyy 'р'.".
    static const QRegularExpression year(uR"([\s,،]*(?:'[^']*'\s*)?y+(?:\s*'[^']*'\.?)?)"_s);
    QString format = longDayFormat(locale);
    format.remove(year);
    return format.trimmed();
}

QString dateText(const EventDate &date, const QLocale &locale)
{
    switch (date.precision()) {
    case EventDate::Precision::Year:
        return QString::number(date.earliest().year());
    case EventDate::Precision::Month:
        return locale.toString(date.earliest(), u"MMM yyyy"_s);
    case EventDate::Precision::Day:
    case EventDate::Precision::Minute:
        break;
    }
    return locale.toString(date.earliest(), mediumFormat(locale));
}

QString longDateText(const EventDate &date, const QLocale &locale)
{
    switch (date.precision()) {
    case EventDate::Precision::Year:
        return QString::number(date.earliest().year());
    case EventDate::Precision::Month:
        return locale.toString(date.earliest(), u"MMMM yyyy"_s);
    case EventDate::Precision::Day:
    case EventDate::Precision::Minute:
        break;
    }
    return locale.toString(date.earliest(), u"ddd "_s + longDayFormat(locale));
}

} // namespace Parallax

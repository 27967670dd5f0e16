// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/eventdate.h"

using namespace Qt::StringLiterals;

namespace Parallax {

EventDate::EventDate(QDate date, QTime time, Precision precision)
    : m_date(date)
    , m_time(time)
    , m_precision(precision)
{
}

std::optional<EventDate> EventDate::fromEdtf(QStringView text)
{
    const QString string = text.toString();
    const auto parsed = [&string](const QString &format) { return QDate::fromString(string, format); };
    switch (text.size()) {
    case 4:
        if (const QDate date = parsed(u"yyyy"_s); date.isValid())
            return fromDate(date, Precision::Year);
        break;
    case 7:
        if (const QDate date = parsed(u"yyyy-MM"_s); date.isValid())
            return fromDate(date, Precision::Month);
        break;
    case 10:
        if (const QDate date = parsed(u"yyyy-MM-dd"_s); date.isValid())
            return fromDate(date);
        break;
    case 16: {
        const QDate date = QDate::fromString(string.left(10), u"yyyy-MM-dd"_s);
        const QTime time = QTime::fromString(string.mid(11), u"HH:mm"_s);
        if (string.at(10) == u'T' && date.isValid() && time.isValid())
            return fromDateTime(date, time);
        break;
    }
    default:
        break;
    }
    return std::nullopt;
}

EventDate EventDate::fromDate(QDate date, Precision precision)
{
    return { date, QTime(0, 0), precision };
}

EventDate EventDate::fromDateTime(QDate date, QTime time)
{
    return { date, QTime(time.hour(), time.minute()), Precision::Minute };
}

QString EventDate::toEdtf() const
{
    switch (m_precision) {
    case Precision::Year:
        return m_date.toString(u"yyyy"_s);
    case Precision::Month:
        return m_date.toString(u"yyyy-MM"_s);
    case Precision::Day:
        return m_date.toString(u"yyyy-MM-dd"_s);
    case Precision::Minute:
        break;
    }
    return m_date.toString(u"yyyy-MM-dd"_s) + m_time.toString(u"'T'HH:mm"_s);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timespan.h"

#include "core/base/edtfparts.h"

#include <QTimeZone>

#include <cmath>

namespace Parallax {

namespace {

constexpr double minute = 1.0 / (24 * 60);
constexpr qint64 secondsOfDay = 24 * 60 * 60;

bool isTooFar(QDate date)
{
    return date.isValid() && (date.year() < -farthestYear || date.year() > farthestYear);
}

/// The one end of an interval that is written, as a date of its own: "2022/.." starts somewhere in 2022.
std::optional<Edtf> writtenEnd(const Edtf &date)
{
    if (!date.isInterval())
        return std::nullopt;
    const QString text = date.toText();
    const qsizetype slash = text.indexOf(u'/');
    const bool atStart = date.has(Edtf::OpenEnd) || date.has(Edtf::UnknownEnd);
    return Edtf::fromText(atStart ? QStringView(text).first(slash) : QStringView(text).sliced(slash + 1));
}

} // namespace

std::optional<TimeSpan> timeSpan(const Edtf &date)
{
    const QDate first = date.earliest();
    const QDate last = date.latest();
    const bool noStart = date.has(Edtf::OpenStart) || date.has(Edtf::UnknownStart);
    const bool noEnd = date.has(Edtf::OpenEnd) || date.has(Edtf::UnknownEnd);
    if ((!first.isValid() && !noStart) || (!last.isValid() && !noEnd) || (!first.isValid() && !last.isValid()))
        return std::nullopt;
    if (isTooFar(first) || isTooFar(last))
        return std::nullopt;
    TimeSpan span;
    span.precision = date.precision();
    for (const auto flag :
        {Edtf::Approximate, Edtf::Uncertain, Edtf::Unspecified, Edtf::OpenStart, Edtf::OpenEnd, Edtf::UnknownStart, Edtf::UnknownEnd})
        span.flags |= quint16(date.has(flag) ? flag : 0);
    if (noStart != noEnd) {
        const auto end = writtenEnd(date);
        auto rest = end ? timeSpan(*end) : std::nullopt;
        if (!rest) {
            rest = TimeSpan{};
            rest->first = double((noStart ? last : first).toJulianDay());
            rest->last = rest->first + 1.0;
        }
        span.first = rest->first;
        span.last = rest->last;
        return span;
    }
    span.first = double(first.toJulianDay());
    span.last = double(last.toJulianDay()) + 1.0;
    if (const auto part = date.precision() == Edtf::Precision::Time ? parseEdtfPart(date.toText()) : std::nullopt) {
        span.first += double(part->second) / double(secondsOfDay);
        span.last = span.first + minute;
    }
    return span;
}

std::optional<TimeSpan> timeSpan(const QString &edtf)
{
    const auto date = edtf.isEmpty() ? std::nullopt : Edtf::fromText(edtf);
    return date ? timeSpan(*date) : std::nullopt;
}

QDateTime momentOf(double day)
{
    // To the second: a time of day as a fraction of a day has no exact form in binary.
    const auto seconds = qint64(std::llround(day * double(secondsOfDay)));
    const qint64 whole = seconds >= 0 ? seconds / secondsOfDay : (seconds - secondsOfDay + 1) / secondsOfDay;
    const QDate date = QDate::fromJulianDay(whole);
    return QDateTime(date, QTime(0, 0).addSecs(int(seconds - whole * secondsOfDay)), QTimeZone::utc());
}

} // namespace Parallax

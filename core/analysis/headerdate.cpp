// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/headerdate.h"

#include "core/analysis/calendarnames.h"
#include "core/analysis/textcursor.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

const CalendarNames &names()
{
    static const CalendarNames names;
    return names;
}

bool isYear(int year)
{
    return 1800 <= year && year <= 2199;
}

void skipOrdinal(TextCursor &in)
{
    for (const QStringView ending : {u"st", u"nd", u"rd", u"th", u"er", u"º"}) {
        if (in.takeWord(ending))
            return;
    }
    in.take(u'.');
}

int monthName(TextCursor &in)
{
    const qsizetype before = in.at();
    const int month = names().month(in.letters());
    if (month == 0)
        in.goTo(before);
    else
        in.take(u'.');
    return month;
}

using OptionalDate = std::optional<EventDate>;

OptionalDate dayOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return isYear(year) && date.isValid() ? OptionalDate(EventDate::fromDate(date)) : std::nullopt;
}

/// 2025-08-20, 2025/08/20
OptionalDate isoDate(TextCursor &in)
{
    const int year = in.number(4, 4);
    const QChar separator = in.peek();
    if (year < 0 || (separator != u'-' && separator != u'/'))
        return std::nullopt;
    in.take(separator);
    const int month = in.number(2, 2);
    if (month < 0 || !in.take(separator))
        return std::nullopt;
    return dayOf(year, month, in.number(2, 2));
}

/// 20.08.2025; 20/08/2025 and 08/20/2025 where only one reading is a date
OptionalDate numericDate(TextCursor &in)
{
    const int first = in.number(1, 2);
    const QChar separator = in.peek();
    if (first < 0 || (separator != u'.' && separator != u'/'))
        return std::nullopt;
    in.take(separator);
    const int second = in.number(1, 2);
    if (second < 0 || !in.take(separator))
        return std::nullopt;
    const int year = in.number(4, 4);
    if (separator == u'.' || first > 12)
        return dayOf(year, second, first);
    return second > 12 ? dayOf(year, first, second) : std::nullopt;
}

/// 27 August 2025, 1er août 2025, 27. August 2025, 3 de marzo de 2025
OptionalDate dayMonthYear(TextCursor &in)
{
    const int day = in.number(1, 2);
    if (day < 0)
        return std::nullopt;
    skipOrdinal(in);
    in.skip(u"-");
    in.takeWord(u"de") || in.takeWord(u"of");
    in.skip({});
    const int month = monthName(in);
    if (month == 0)
        return std::nullopt;
    in.skip(u",-");
    in.takeWord(u"de");
    in.skip({});
    return dayOf(in.number(4, 4), month, day);
}

/// August 24, 2025; August 2025
OptionalDate monthDayYear(TextCursor &in)
{
    const int month = monthName(in);
    if (month == 0)
        return std::nullopt;
    in.skip({});
    if (const int year = in.number(4, 4); isYear(year))
        return EventDate::fromDate(QDate(year, month, 1), EventDate::Precision::Month);
    const int day = in.number(1, 2);
    skipOrdinal(in);
    in.skip(u",");
    return dayOf(in.number(4, 4), month, day);
}

/// "2025 г.", "2025 року"
void skipWordForYear(TextCursor &in)
{
    const qsizetype before = in.at();
    in.skip({});
    if (in.takeWord(u"г") || in.takeWord(u"р"))
        in.take(u'.');
    else if (!in.takeWord(u"года") && !in.takeWord(u"року"))
        in.goTo(before);
}

OptionalDate anyDate(TextCursor &in)
{
    const qsizetype start = in.at();
    for (const auto form : {isoDate, numericDate, dayMonthYear, monthDayYear}) {
        in.goTo(start);
        if (const auto date = form(in); date && !in.peek().isDigit()) {
            skipWordForYear(in);
            return date;
        }
    }
    in.goTo(start);
    return std::nullopt;
}

/// "PM", "Z", "+02:00", "GMT", "(UTC+3)" after a time. Upper case only, so that it does not eat words.
int afterTime(TextCursor &in, int hour)
{
    const qsizetype before = in.at();
    in.skip({});
    const QString half = in.letters().toString().toLower();
    if (half == u"am"_s || half == u"pm"_s) {
        hour = hour % 12 + (half == u"pm"_s ? 12 : 0);
    } else if ((half == u"a"_s || half == u"p"_s) && in.take(u'.') && in.takeWord(u"m")) {
        in.take(u'.');
        hour = hour % 12 + (half == u"p"_s ? 12 : 0);
    } else {
        in.goTo(before);
    }
    const qsizetype beforeZone = in.at();
    in.skip(u"(");
    const QStringView zone = in.letters();
    const bool known = (zone == u"Z" || (2 <= zone.size() && zone.size() <= 4)) && zone.toString().toUpper() == zone;
    if (!known && !zone.isEmpty())
        in.goTo(beforeZone);
    const qsizetype beforeShift = in.at();
    if ((in.take(u'+') || in.take(u'-')) && in.number(1, 4) >= 0)
        in.take(u':') && in.number(2, 2);
    else
        in.goTo(zone.isEmpty() ? beforeZone : beforeShift);
    in.take(u')');
    return hour;
}

std::optional<QTime> clockTime(TextCursor &in)
{
    const qsizetype start = in.at();
    int hour = in.number(1, 2);
    const bool colon = hour >= 0 && (in.take(u':') || in.take(u'h') || in.take(u'.'));
    const int minute = colon ? in.number(2, 2) : -1;
    if (minute >= 0) {
        if (in.peek() == u':' && in.peek(1).isDigit()) {
            in.take(u':');
            in.number(2, 2);
        }
        if (in.peek() == u'.' && in.peek(1).isDigit()) {
            in.take(u'.');
            in.number(1, 9);
        }
        hour = afterTime(in, hour);
        if (const QTime time(hour, minute); time.isValid())
            return time;
    }
    in.goTo(start);
    return std::nullopt;
}

void skipTimePreposition(TextCursor &in)
{
    in.skip(u",|•·–—-");
    for (const QStringView word : {u"at", u"um", u"à", u"a las", u"alle", u"в", u"о", u"om"}) {
        if (in.takeWord(word))
            break;
    }
    in.skip({});
}

void skipDayOfWeek(TextCursor &in)
{
    const qsizetype before = in.at();
    if (names().dayOfWeek(in.letters()) > 0)
        in.skip(u",.");
    else
        in.goTo(before);
}

} // namespace

std::optional<HeaderDate> headerDateAt(QStringView text, qsizetype start)
{
    TextCursor in(text, start);
    std::optional<QTime> time = clockTime(in);
    if (time)
        in.skip(u",|•·–—-");
    skipDayOfWeek(in);
    const OptionalDate date = anyDate(in);
    if (!date)
        return std::nullopt;
    qsizetype end = in.at();
    if (!time && date->precision() == EventDate::Precision::Day) {
        if (in.peek() == u'T')
            in.take(u'T');
        else
            skipTimePreposition(in);
        time = clockTime(in);
        if (time)
            end = in.at();
    }
    return HeaderDate{{start, end}, time ? EventDate::fromDateTime(date->earliest(), *time) : *date};
}

std::optional<HeaderDate> firstHeaderDate(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!c.isLetterOrNumber())
            continue;
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const bool begins = !before.isLetterOrNumber() || (before.isLetter() && c.isDigit()) || (before.isLower() && c.isUpper());
        if (begins) {
            if (auto date = headerDateAt(text, i))
                return date;
        }
    }
    return std::nullopt;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Expressions that rest on the day of publication or on a date named before.

#include "core/analysis/dateparser.h"

namespace Parallax {

using namespace DateClass;

/// "Monday", "last Friday", "Monday, August 18", "Thursday of next week"
DateParser::Found DateParser::weekday(size_t i) const
{
    const auto shift = t.value(i, Shift);
    const size_t at = i + (shift ? 1 : 0);
    auto day = t.value(at, Weekday);
    if (!day && beforeIs(at, OnOther))
        day = t.value(at, WeekdayOther);
    const auto shortDay = t.value(at, WeekdayShort);
    if (!t[at].capital && !(day && t.is(at, WeekdayOther)))
        return std::nullopt;
    // Before a date, in whatever language it is written.
    size_t next = at + 1;
    while (t.isMark(next, u',') || t.isMark(next, u'.') || t.isMark(next, u'('))
        ++next;
    if (day || shortDay || t.is(at, WeekdayOther)) {
        for (const Found &date : {numeric(next), dayMonth(next), monthDay(next)}) {
            if (!date || date->day == 0)
                continue;
            DateExpression found = *date;
            found.first = at;
            return found;
        }
    }
    if (!day || (i > 0 && t.is(i - 1, NoWeekday) && t[i - 1].capital))
        return std::nullopt;
    DateExpression found = make(i, at + 1, DateExpression::Weekday);
    found.weekday = *day;
    found.shifted = shift.has_value();
    found.count = shift.value_or(0);
    const size_t week = at + 1 + (t.is(at + 1, Of) ? 1 : 0);
    if (const auto weekShift = t.value(week, Shift); weekShift && unitAt(week + 1) == DateUnit::Week) {
        found.inWeek = true;
        found.weekShift = *weekShift;
        found.end = week + 2;
    }
    return found;
}

/// "last week", "this year", "the past three months", "next weekend", "recent weeks"
DateParser::Found DateParser::shifted(size_t i) const
{
    const auto shift = t.value(i, Shift);
    const bool recent = t.is(i, Recent);
    // "over the weekend"
    if (unitAt(i) == DateUnit::Weekend && beforeIs(i, Article) && t[i].span.length() == 7) {
        DateExpression found = make(i, i + 1, DateExpression::Shifted);
        found.unit = DateUnit::Weekend;
        return found;
    }
    if (!shift && !recent)
        return std::nullopt;
    size_t at = i + 1;
    const bool direct = t.is(at, Unit);
    const int number = shift && !direct ? numberAt(at, at) : 0;
    if (!direct && number == 0)
        return std::nullopt;
    const DateUnit unit = unitAt(at);
    if (unit == DateUnit::None || unit >= DateUnit::Hour || (unit == DateUnit::Weekend && (number > 0 || recent)))
        return std::nullopt;
    DateExpression found = make(i, at + 1, DateExpression::Shifted);
    found.unit = unit;
    found.shifted = true;
    found.count = shift.value_or(0);
    if (recent) {
        found.form = DateExpression::Recent;
        return unit <= DateUnit::Year ? Found(found) : std::nullopt;
    }
    if (number > 0) {
        found.form = DateExpression::Elapsed;
        found.count *= number;
        return *shift != 0 && unit <= DateUnit::Decade ? Found(found) : std::nullopt;
    }
    // "the last day of the talks"
    const bool ofSomething = t.is(found.end, Of) && *shift < 0;
    return unit == DateUnit::Day || ofSomething ? std::nullopt : Found(found);
}

/// "two weeks ago", "in three days", "two days later"
DateParser::Found DateParser::counted(size_t i) const
{
    size_t at = i;
    const bool within = t.is(i, Within) && !t.is(i + 1, Unit);
    if (within)
        ++at;
    const bool approximate = t.is(at, Approximately);
    if (approximate)
        ++at;
    const int number = numberAt(at, at);
    const DateUnit unit = unitAt(at);
    if (number <= 0 || unit == DateUnit::None || unit > DateUnit::Decade || number > 400)
        return std::nullopt;
    DateExpression found = make(i, at + 1, DateExpression::Counted);
    found.unit = unit;
    found.approximate = approximate;
    if (t.is(found.end, Ago)) {
        found.count = -number;
        ++found.end;
        return found;
    }
    if (const auto later = t.value(found.end, Later)) {
        found.form = DateExpression::FromContext;
        found.count = number * *later;
        ++found.end;
        return found;
    }
    // "in three days": ahead, where the sentence looks ahead; whoever resolves it knows.
    found.count = number;
    found.shifted = true;
    return within && !t.is(found.end, Of) ? Found(found) : std::nullopt;
}

/// "the previous day", "that year", "the same month", "the following week"
DateParser::Found DateParser::context(size_t i) const
{
    const auto shift = t.value(i, ContextShift);
    const DateUnit unit = unitAt(i + 1);
    if (!shift || unit == DateUnit::None || unit > DateUnit::Century)
        return std::nullopt;
    DateExpression found = make(i, i + 2, DateExpression::FromContext);
    found.unit = unit;
    found.count = *shift;
    return found;
}

} // namespace Parallax

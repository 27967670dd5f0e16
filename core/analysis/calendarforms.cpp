// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Days, months, seasons, years and longer, as the calendar names them.

#include "core/analysis/dateparser.h"

#include <QDate>

#include <utility>

namespace Parallax {

using namespace DateClass;

namespace {

constexpr int firstYear = 1000; ///< of those that four digits beside a month can be
constexpr int firstBareYear = 1900; ///< of those that need no preposition
constexpr int lastBareYear = 2099;

} // namespace

/// 1 to 12, in whatever language; 0 for none. Capitals are the caller's to ask for.
int DateParser::monthAt(size_t i) const
{
    for (const quint16 wordClass : {Month, MonthDoubtful, MonthShort, MonthOther}) {
        const auto month = t.value(i, wordClass);
        if (month && (wordClass == MonthOther || t[i].capital))
            return *month;
    }
    return 0;
}

int DateParser::yearAt(size_t i) const
{
    return t.isDigits(i, 4, 4) && t[i].number >= firstYear && t[i].number < 3000 ? t[i].number : 0;
}

/// 2025-08-20, 20.08.2025, 20/08/2025; where day and month could be the other way round, a date without a value.
DateParser::Found DateParser::numeric(size_t i) const
{
    if (t[i].kind != PlainToken::Digits)
        return std::nullopt;
    const char16_t mark = t[i + 1].mark;
    const bool digits = t[i + 2].kind == PlainToken::Digits && t[i + 4].kind == PlainToken::Digits && t[i + 3].mark == mark;
    if (!digits || !t.touches(i + 1) || !t.touches(i + 2) || !t.touches(i + 3) || !t.touches(i + 4))
        return std::nullopt;
    DateExpression found = make(i, i + 5, DateExpression::Calendar);
    const int a = t[i].number, b = t[i + 2].number, c = t[i + 4].number;
    if ((mark == u'-' || mark == u'/') && t[i].digits == 4 && t[i + 2].digits == 2 && t[i + 4].digits == 2) {
        found.year = a, found.month = b, found.day = c;
    } else if ((mark == u'.' || mark == u'/') && t[i + 4].digits == 4 && t[i].digits <= 2 && t[i + 2].digits <= 2) {
        found.year = c;
        if (mark == u'/' && a <= 12 && b <= 12 && a != b)
            found.form = DateExpression::Undated;
        const bool monthFirst = mark == u'/' && a <= 12;
        found.month = monthFirst ? a : b;
        found.day = monthFirst ? b : a;
    } else {
        return std::nullopt;
    }
    return QDate::isValid(found.year, found.month, found.day) ? Found(found) : std::nullopt;
}

/// "2025", ", 2025", "of 2025", "last year", "of this year" after a day or month
void DateParser::addYear(DateExpression &found) const
{
    size_t at = found.end;
    if (t.isMark(at, u',') || t.isMark(at, u'.') || t.is(at, Of) || t.is(at, De))
        ++at;
    if (const int year = yearAt(at)) {
        found.year = year;
        found.end = at + 1;
        if (t.is(found.end, YearWord))
            ++found.end;
    } else if (const auto shift = t.value(at, Shift); shift && unitAt(at + 1) == DateUnit::Year) {
        found.yearShifted = true;
        found.count = *shift;
        found.end = at + 2;
    }
}

/// "15-18 August", "between 15 and 18 August", "August 15-18": what follows the first day.
void DateParser::addRange(DateExpression &found, bool monthFirst) const
{
    size_t at = found.end;
    const bool joined = t.isDash(at) || t.is(at, To) || (t.is(at, And) && beforeIs(found.first, Between));
    if (!joined)
        return;
    ++at;
    int month = found.month;
    if (monthFirst && monthAt(at) > 0)
        month = monthAt(at++);
    if (!t.isDigits(at, 1, 2) || t[at].number < 1 || t[at].number > 31)
        return;
    const int day = t[at++].number;
    if (t.is(at, OrdinalSuffix) && t.touches(at))
        ++at;
    if (!monthFirst) {
        month = monthAt(at);
        if (month == 0)
            return;
        found.month = found.month > 0 ? found.month : month;
        ++at;
    }
    if (std::pair(found.month, found.day) >= std::pair(month, day))
        return;
    found.form = DateExpression::Range;
    found.endMonth = month;
    found.endDay = day;
    found.end = at;
}

/// "27 August 2025", "1er août 2025", "27. August", "3 de marzo", "the 15th of August", "15-18 August"
DateParser::Found DateParser::dayMonth(size_t i) const
{
    const bool word = t.is(i, Ordinal);
    if (!word && (t[i].kind != PlainToken::Digits || t[i].digits > 2 || t[i].number < 1 || t[i].number > 31))
        return std::nullopt;
    DateExpression found = make(i, i + 1, DateExpression::Calendar);
    found.day = word ? *t.value(i, Ordinal) : t[i].number;
    if (!word && t.touches(i + 1) && (t.is(i + 1, OrdinalSuffix) || t.isMark(i + 1, u'.')))
        ++found.end;
    if (t.is(found.end, Of) || t.is(found.end, De))
        ++found.end;
    found.month = monthAt(found.end);
    if (found.month > 0 && !t[found.end].sentenceStart)
        ++found.end;
    else
        found.month = 0;
    addRange(found, false);
    if (found.month == 0)
        return std::nullopt;
    addYear(found);
    return found;
}

/// May this word be a month although neither a day nor a year stands beside it?
bool DateParser::maySayMonth(size_t i) const
{
    const bool preposition =
        beforeIs(i, In) || beforeIs(i, Shift) || beforeIs(i, Part) || (i > 1 && t.isDash(i - 1) && beforeIs(i - 1, Part));
    // A name goes on: "April Smith", "August Town".
    const bool name = t.isWord(i + 1) && t[i + 1].capital && !t[i + 1].sentenceStart && t[i + 1].spaceBefore;
    if (t.is(i, Month)) {
        const bool nameBefore = i > 0 && t.isWord(i - 1) && t[i - 1].capital && !t[i - 1].sentenceStart;
        return !name && (preposition || !nameBefore);
    }
    return preposition && !name && (t.is(i, MonthDoubtful) || t.is(i, MonthShort));
}

/// "August 24, 2025", "Aug. 15-18", "August 2025", "August last year", "in August", "last August"
DateParser::Found DateParser::monthDay(size_t i) const
{
    const auto shift = t.value(i, Shift);
    const size_t at = i + (shift ? 1 : 0);
    DateExpression found = make(i, at + 1, DateExpression::Calendar);
    found.month = monthAt(at);
    if (found.month == 0)
        return std::nullopt;
    if (t.is(at, MonthShort) && t.isMark(found.end, u'.'))
        ++found.end;
    const size_t day = found.end;
    if (t.isDigits(day, 1, 2) && t[day].number >= 1 && t[day].number <= 31 && !t.is(at, MonthOther) && !t[day].sentenceStart) {
        found.day = t[day].number;
        found.end += t.touches(day + 1) && t.is(day + 1, OrdinalSuffix) ? 2 : 1;
        addRange(found, true);
        addYear(found);
        return found;
    }
    const size_t bare = found.end;
    addYear(found);
    if (found.end > bare)
        return found;
    if (t.isMark(bare - 1, u'.'))
        --found.end;
    if (t.is(at, MonthOther) || !maySayMonth(at))
        return std::nullopt;
    found.shifted = shift.has_value();
    found.count = shift.value_or(0);
    return found;
}

/// "last summer", "the spring of 2022", "in the winter". "the fall of" something else is no season.
DateParser::Found DateParser::season(size_t i) const
{
    const auto shift = t.value(i, Shift);
    size_t at = i + (shift ? 1 : 0);
    const auto number = t.value(at, Season);
    if (!number)
        return std::nullopt;
    DateExpression found = make(i, at + 1, DateExpression::Season);
    found.season = *number;
    addYear(found);
    const bool dated = found.year > 0 || found.yearShifted;
    const bool article = i >= 2 && t.is(i - 1, Article) && t.is(i - 2, In) && !t.is(found.end, Of) && !t.is(found.end, Within);
    if (!dated && !shift && !article && !(beforeIs(i, Within) && !t.is(found.end, Of)))
        return std::nullopt;
    found.shifted = shift.has_value();
    found.count = found.yearShifted ? found.count : shift.value_or(0);
    return found;
}

/// "the 1970s", "the nineties", "the 21st century", "the third quarter of 2024", "the first half of 2025"
DateParser::Found DateParser::period(size_t i) const
{
    const bool digits = t[i].kind == PlainToken::Digits && t.touches(i + 1);
    const bool s =
        digits && (t[i + 1].kind == PlainToken::Possessive || (t.isWord(i + 1) && t[i + 1].span.length() == 1 && !t[i + 1].capital));
    if (s && t[i].digits == 4 && t[i].number % 10 == 0 && t[i].number >= firstYear && t[i].number < 2200) {
        DateExpression found = make(i, i + 2, DateExpression::Decade);
        found.year = t[i].number / 10;
        return found;
    }
    // "the 80s", of the twentieth century
    if (s && t[i].digits == 2 && t[i].number % 10 == 0 && t[i].number >= 20
        && (beforeIs(i, Article) || (i > 0 && t[i - 1].mark != 0 && t.touches(i)))) {
        DateExpression found = make(i, i + 2, DateExpression::Decade);
        found.year = 190 + t[i].number / 10;
        return found;
    }
    if (const auto decade = t.value(i, Decade); decade && beforeIs(i, Article)) {
        DateExpression found = make(i, i + 1, DateExpression::Decade);
        found.year = *decade;
        return found;
    }
    size_t at = i + 1;
    int ordinal = t.value(i, Ordinal).value_or(0);
    if (digits && t[i].digits <= 2 && t.is(i + 1, OrdinalSuffix))
        ordinal = t[i].number, ++at;
    const bool last = ordinal == 0 && t.is(i, Final) && unitAt(at) == DateUnit::Quarter;
    if (ordinal == 0 && !last)
        return std::nullopt;
    ordinal = last ? 4 : ordinal;
    const bool dash = t.isDash(at);
    const DateUnit unit = unitAt(at + (dash ? 1 : 0));
    DateExpression found = make(i, at + 1 + (dash ? 1 : 0), DateExpression::Century);
    if (unit == DateUnit::Century && ordinal <= 30) {
        found.year = ordinal - 1;
        return found;
    }
    const bool quarter = unit == DateUnit::Quarter && ordinal <= 4;
    if (!quarter && !(t.is(at, Half) && ordinal <= 2))
        return std::nullopt;
    found.form = DateExpression::Season;
    found.season = quarter ? 32 + ordinal : 39 + ordinal;
    addYear(found);
    // Without a year only "the third quarter"; halves are of matches too.
    const bool bare = quarter && !last && beforeIs(i, Article) && !t.is(found.end, Of);
    return found.year > 0 || found.yearShifted || bare ? Found(found) : std::nullopt;
}

/// "2014", "2014-2021", "1939–45"
DateParser::Found DateParser::year(size_t i) const
{
    const int number = yearAt(i);
    if (number == 0)
        return std::nullopt;
    const PlainToken &before = t[i - 1];
    const bool preposition = i > 0 && t.is(i - 1, In);
    const bool bare = firstBareYear <= number && number <= lastBareYear;
    if ((!preposition && !bare) || number > lastBareYear)
        return std::nullopt;
    const bool glued = i > 0 && t.touches(i) && before.kind == PlainToken::Mark && !t.isDash(i - 1) && before.mark != u'('
        && before.mark != u'"' && before.mark != u'\u201C';
    const bool dashAfter = t.isDash(i + 1) && t.touches(i + 1) && t.touches(i + 2);
    const bool unit = t.is(i + 1, Unit) || t.isMark(i + 1, u'%') || t.is(i + 1, Counted);
    if (glued
        || (i > 0 && (t.is(i - 1, NoYear) || (before.mark == u'.' && t.is(i - 2, NoYear)) || t.is(i - 1, Approximately)) && !preposition)
        || unit)
        return std::nullopt;
    DateExpression found = make(i, i + 1, DateExpression::Calendar);
    found.year = number;
    if (dashAfter && t.isDigits(i + 2, 4, 4) && t[i + 2].number > number && t[i + 2].number <= lastBareYear) {
        found.endYear = t[i + 2].number;
    } else if (dashAfter && t.isDigits(i + 2, 2, 2) && t[i + 2].number > number % 100 && !t.isDash(i + 3)) {
        found.endYear = number / 100 * 100 + t[i + 2].number;
    }
    if (found.endYear > 0) {
        found.form = DateExpression::Range;
        found.end = i + 3;
    }
    if (t.is(found.end, YearWord))
        ++found.end;
    return found;
}

} // namespace Parallax

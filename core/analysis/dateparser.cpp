// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/dateparser.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Parallax {

using namespace DateClass;

const WordTable &dateWords()
{
    static constexpr std::array<QStringView, Ahead + 1> names{u"month", u"month-doubtful", u"month-short", u"month-other", u"weekday",
        u"weekday-short", u"weekday-other", u"on-other", u"season", u"unit", u"number", u"ordinal", u"ordinal-suffix", u"decade", u"shift",
        u"context-shift", u"ago", u"later", u"recent", u"part", u"half", u"time-of-day", u"am", u"pm", u"zone", u"zone-other", u"o-clock",
        u"in", u"article", u"of", u"and", u"to", u"between", u"from", u"on", u"year-word", u"de", u"approximately", u"undated", u"no-year",
        u"counted", u"future", u"past", u"not-past", u"no-weekday", u"within", u"at", u"dotted-half", u"final", u"be", u"no-infinitive",
        u"ahead"};
    static const WordTable table = WordTable::fromFile(u":/lexicon/dates.tsv"_s, names);
    return table;
}

DateParser::Found DateParser::at(size_t i) const
{
    const PlainToken &token = t[i];
    if (token.kind == PlainToken::Word ? !token.entry : token.kind != PlainToken::Digits)
        return std::nullopt;
    Found found = phrase(i);
    if (!found)
        found = period(i);
    if (!found)
        found = part(i);
    if (!found)
        found = core(i);
    if (!found)
        found = timed(i);
    if (found)
        addTime(*found);
    return found;
}

DateParser::Found DateParser::core(size_t i) const
{
    using Form = Found (DateParser::*)(size_t) const;
    static constexpr std::array<Form, 10> forms{&DateParser::numeric, &DateParser::weekday, &DateParser::dayMonth, &DateParser::monthDay,
        &DateParser::period, &DateParser::season, &DateParser::shifted, &DateParser::counted, &DateParser::context, &DateParser::year};
    for (const Form form : forms) {
        if (Found found = (this->*form)(i))
            return found;
    }
    return std::nullopt;
}

/// "today", "the day before yesterday", and what else dates.tsv has as a whole.
DateParser::Found DateParser::phrase(size_t i) const
{
    const PlainToken &token = t[i];
    if (!token.entry)
        return std::nullopt;
    for (const WordTable::Phrase &phrase : t.table().phrases(*token.entry)) {
        size_t at = i, matched = 0;
        for (; matched < phrase.words.size() && t[at].hash == phrase.words[matched]; ++matched) {
            ++at;
            at += matched + 1 < phrase.words.size() && t.isMark(at, u'-') ? 1 : 0;
        }
        if (matched < phrase.words.size() || phrase.value.size() != 3)
            continue;
        DateExpression found = make(i, at, phrase.value[0] == u"context" ? DateExpression::FromContext : DateExpression::Shifted);
        found.unit = DateUnit(phrase.value[1].toInt());
        found.count = phrase.value[2].toInt();
        return found;
    }
    return std::nullopt;
}

/// "early 2024", "mid-August", "the last week of July", "earlier that year"; "the early weeks of the war"
DateParser::Found DateParser::part(size_t i) const
{
    if (!t.is(i, Part))
        return std::nullopt;
    size_t from = i + 1;
    if (t.isDash(from))
        ++from;
    const bool units = t.is(from, Unit) && t.is(from + 1, Of);
    if (units)
        from += 2;
    else if (t.is(from, Of) || (t.is(from, Within) && t.value(i, Part) == 1))
        ++from;
    else if (t.is(i, Shift) || t.is(from, Within))
        return std::nullopt;
    size_t inner = from;
    while (t.is(inner, Article) && inner < from + 2)
        ++inner;
    if (units && t.is(inner, Undated))
        return make(i, inner + 1, DateExpression::Undated);
    Found found = phrase(from);
    if (!found)
        found = core(from);
    if (!found && inner > from)
        found = core(inner);
    // "the end of the year" is that of publication's; "the end of a month" is any.
    const DateUnit unit = unitAt(inner);
    if (!found && inner == from + 1 && t.is(inner - 2, Of) && DateUnit::Week <= unit && unit <= DateUnit::Decade && !t.is(inner + 1, Of)) {
        found = make(i, inner + 1, DateExpression::Shifted);
        found->unit = unit;
    }
    if (found)
        found->first = i;
    return found;
}

/// "3 p.m.", "3:00 p.m. local time", "18:00", "1800 UTC"
DateParser::Found DateParser::clock(size_t i) const
{
    if (t[i].kind != PlainToken::Digits || t[i].digits > 4 || t[i].number < 0)
        return std::nullopt;
    DateExpression found = make(i, i + 1, DateExpression::Clock);
    found.hour = t[i].digits == 4 ? t[i].number / 100 : t[i].number;
    found.minute = t[i].digits == 4 ? t[i].number % 100 : 0;
    const bool colon = t[i].digits <= 2 && t.isMark(i + 1, u':') && t.touches(i + 1) && t[i + 2].digits == 2 && t.touches(i + 2);
    if (colon) {
        found.minute = t[i + 2].number;
        found.end = i + 3;
        if (t.isMark(i + 3, u':') && t[i + 4].digits == 2)
            found.end = i + 5;
    }
    bool sure = colon && (beforeIs(i, At) || beforeIs(i, In));
    const auto half = t.value(found.end, Pm) ? t.value(found.end, Pm) : t.value(found.end, Am);
    const auto dotted = t.value(found.end, DottedHalf);
    if (half && t[i].digits <= 2 && 1 <= found.hour && found.hour <= 12) {
        found.hour = found.hour % 12 + *half;
        found.end += 1;
        sure = true;
    } else if (dotted && t.isMark(found.end + 1, u'.') && t.touches(found.end + 2) && t[found.end + 2].span.length() == 1 && 1 <= found.hour
        && found.hour <= 12) {
        // "p.m." is "p", a full stop, "m" and another.
        found.hour = found.hour % 12 + *dotted;
        found.end += t.isMark(found.end + 3, u'.') ? 4 : 3;
        sure = true;
    } else if (t.is(found.end, OClock)) {
        found.end += 1;
        sure = true;
    }
    found.utc = t.is(found.end, Zone);
    sure = sure || (found.utc && (colon || t[i].digits == 4));
    found.end += found.utc ? 1 : 0;
    while (t.is(found.end, ZoneOther))
        ++found.end;
    return sure && found.hour < 24 && found.minute < 60 ? Found(found) : std::nullopt;
}

/// "3:00 p.m. local time on Monday": a time of day with the date after it, or alone.
DateParser::Found DateParser::timed(size_t i) const
{
    Found time = clock(i);
    if (!time)
        return std::nullopt;
    size_t next = time->end;
    while (t.is(next, On) || t.isMark(next, u',') || (next == time->end && t.is(next, Of)))
        ++next;
    Found date = next < t.size() && t[next].kind != PlainToken::Mark ? core(next) : std::nullopt;
    const bool day = date && (date->form == DateExpression::Weekday || (date->form == DateExpression::Calendar && date->day > 0));
    if (!day)
        return time;
    date->first = i;
    date->hour = time->hour;
    date->minute = time->minute;
    date->utc = time->utc;
    return date;
}

/// "on Monday night", "on 3 May at 10 a.m."
void DateParser::addTime(DateExpression &found) const
{
    const bool day = found.form == DateExpression::Weekday || (found.form == DateExpression::Calendar && found.day > 0)
        || (found.form == DateExpression::Shifted && found.unit == DateUnit::Day);
    if (!day || found.hour >= 0)
        return;
    if (t.is(found.end, TimeOfDay))
        ++found.end;
    const size_t from = found.end + (t.is(found.end, At) || t.isMark(found.end, u',') ? 1 : 0);
    const bool iso = t.touches(found.end) && t[found.end].span.length() == 1 && t[found.end].capital && t.isWord(found.end);
    if (const Found time = clock(iso ? found.end + 1 : from)) {
        found.hour = time->hour;
        found.minute = time->minute;
        found.utc = time->utc;
        found.end = time->end;
    }
}

int DateParser::numberAt(size_t i, size_t &end) const
{
    end = i + 1;
    if (t.isDigits(i, 1, 3))
        return t[i].number;
    const int tens = t.value(i, Number).value_or(0);
    const int ones = tens >= 20 && t.isDash(end) ? t.value(end + 1, Number).value_or(0) : 0;
    if (ones > 0 && ones < 10)
        end += 2;
    return ones < 10 ? tens + ones : tens;
}

} // namespace Parallax

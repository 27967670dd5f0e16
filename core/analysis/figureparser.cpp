// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/figureparser.h"

#include <algorithm>

namespace Parallax {

using namespace FigureClass;

namespace {

constexpr size_t mostAdjectives = 4; ///< words between a number and the plural it counts
constexpr size_t mostWords = 2; ///< behind a share or a sum, one more
constexpr size_t longestOf = 7; ///< words behind "of"

bool isCurrencySign(const PlainToken &token)
{
    return token.kind == PlainToken::Mark && token.mark != 0 && QChar::category(char32_t(token.mark)) == QChar::Symbol_Currency;
}

} // namespace

/// "1,200.5" with a currency sign before or behind it
bool FigureParser::readDigits(Number &number) const
{
    if (isCurrencySign(t[number.end]) || (t.is(number.end, CurrencyCode) && t[number.end].capital)) {
        const bool sign = isCurrencySign(t[number.end + 1]);
        const size_t digits = number.end + (sign ? 2 : 1);
        if (t[digits].kind != PlainToken::Digits || (!sign && t.is(number.end, CurrencyCode) && t[number.end].span.length() < 3))
            return false;
        number.end = digits;
        number.unit = digits - 1;
        number.money = true;
    }
    if (t[number.end].kind != PlainToken::Digits)
        return false;
    number.digits = true;
    number.value = t[number.end].number;
    ++number.end;
    while ((t.isMark(number.end, u',') || t.isMark(number.end, u'.')) && t.touches(number.end) && t.touches(number.end + 1)
        && t[number.end + 1].kind == PlainToken::Digits) {
        number.end += 2;
        number.value = -1;
    }
    return true;
}

/// "three", "twenty-five", "three and a half", "one-fifth"
bool FigureParser::readWords(Number &number) const
{
    const auto value = t.value(number.end, FigureClass::Number);
    if (!value)
        return false;
    number.weak = t.is(number.end, Weak);
    number.value = *value;
    ++number.end;
    const auto ones = t.isDash(number.end) ? t.value(number.end + 1, FigureClass::Number) : std::nullopt;
    if (*value >= 20 && ones && *ones < 10) {
        number.value += *ones;
        number.end += 2;
    }
    return true;
}

/// "half of the country", "most of the territory", "dozens of officials"
bool FigureParser::readShare(Number &number) const
{
    size_t of = number.end + 1;
    number.multiple = t.is(number.end, Multiple);
    if (number.multiple && t.is(of, Of) && t.is(of + 1, Multiple))
        of += 2;
    number.share = t.is(number.end, Share);
    // "half the population", "half a million"
    const bool half = t.is(number.end, Half) && (t.is(of, Article) || t.is(of, Weak));
    const bool whole = t.is(of, Of) && (number.multiple || t.is(of + 1, Article));
    number.end = of;
    return (number.share && half) || ((number.share || number.multiple) && whole);
}

/// Magnitude, fraction, percent, currency.
void FigureParser::readUnits(Number &number) const
{
    const auto next = [&number, this] { return number.end + (t.isDash(number.end) && t.touches(number.end) ? 1 : 0); };
    while (t.is(next(), Magnitude) && (t.touches(next()) || t[next()].span.length() > 2)) {
        number.end = next() + 1;
        number.magnitude = true;
    }
    if (!number.digits && t.is(next(), Fraction) && (t.isDash(number.end) || t.is(next() + 1, Of))) {
        number.end = next() + 1;
        number.share = true;
        number.unit = number.end - 1;
    }
    const size_t unit = next();
    if (t.isMark(number.end, u'%') || t.is(unit, Percent)) {
        number.unit = unit;
        number.end = unit + 1;
        number.share = true;
    } else if ((t.is(unit, Per) && t.is(unit + 1, Cent)) || (t.is(unit, Percentage) && t.is(unit + 1, Point))) {
        number.unit = unit;
        number.end = unit + 2;
        number.share = true;
    } else if (t.is(unit, Currency) || isCurrencySign(t[number.end])
        || (t.is(unit, CurrencyCode) && t[unit].capital && t[unit].span.length() == 3)) {
        number.unit = unit;
        number.end = unit + 1;
        number.money = true;
    }
}

/// "30-day", "three-and-a-half-year-old"
void FigureParser::readMeasure(Number &number) const
{
    size_t at = number.end;
    if (!t.isDash(at) || !t.touches(at) || !t.touches(at + 1))
        return;
    if (t.is(at + 1, And) && t.isDash(at + 2) && t.is(at + 3, Weak) && t.isDash(at + 4) && t.is(at + 5, Half) && t.isDash(at + 6))
        at += 6;
    if (!t.isWord(at + 1) || !t.is(at + 1, Unit))
        return;
    number.unit = at + 1;
    number.end = at + 2;
    number.measure = true;
    if (t.isDash(number.end) && t.isWord(number.end + 1) && t.touches(number.end + 1)) {
        number.old = t.is(number.end + 1, Old);
        number.end += 2;
    }
}

/// "10 to 15", "10-15"
void FigureParser::readRange(Number &number) const
{
    const bool to = t.is(number.end, To) || t.isDash(number.end);
    if (!to || number.weak)
        return;
    Number second;
    second.end = number.end + 1;
    if (readDigits(second) || readWords(second)) {
        number.end = second.end;
        number.value = -1;
    }
}

std::optional<FigureParser::Number> FigureParser::numberAt(size_t i) const
{
    Number number;
    number.first = number.end = i;
    const PlainToken &token = t[i];
    if (token.kind == PlainToken::Word ? !token.entry : token.kind == PlainToken::Mark && !isCurrencySign(token))
        return std::nullopt;
    if (t.is(i, Share) || t.is(i, Multiple)) {
        if (readShare(number))
            return number;
        return std::nullopt;
    }
    const bool digits = readDigits(number);
    if (!digits) {
        number.end = i;
        if (!readWords(number))
            return std::nullopt;
    }
    readMeasure(number);
    if (!number.measure) {
        readUnits(number);
        if (!number.magnitude && !number.share && !number.money)
            readRange(number);
        readUnits(number);
    }
    return number;
}

/// "around", "more than", "at least" before it
size_t FigureParser::qualifiedFrom(size_t first) const
{
    for (int n = 0; n < 3 && first > 0 && t[first - 1].sentence == t[first].sentence; ++n) {
        if (t.is(first - 1, Qualifier) || (n > 0 && t.is(first - 1, Weak)))
            first -= 1;
        else if (first > 1 && t.is(first - 1, QualifierSecond) && t.is(first - 2, QualifierFirst))
            first -= first > 2 && t.is(first - 3, QualifierSecond) ? 3 : 2;
        else
            break;
    }
    // "an estimated" needs its article; "a" alone begins no figure.
    return t.is(first, Weak) && !t.is(first + 1, Qualifier) ? first + 1 : first;
}

/// "Article 5", "F-16", "COVID-19"
bool FigureParser::isPartOfName(const Number &number) const
{
    const size_t i = number.first;
    if (i == 0 || !number.digits || number.money || number.share || number.magnitude)
        return false;
    const bool glued = t.touches(i)
        && (t.isDash(i - 1) || t.isMark(i - 1, u'/') || t.isMark(i - 1, u'.') || t.isMark(i - 1, u'#') || t.isMark(i - 1, u':'));
    const size_t before = t.isMark(i - 1, u'.') ? i - 2 : i - 1;
    return glued || t.is(before, NameBefore) || (t.isWord(i - 1) && t[i - 1].capital && !t[i - 1].sentenceStart);
}

bool FigureParser::isPlural(size_t i) const
{
    if (t.is(i, Plural))
        return true;
    const TextSpan span = t[i].span;
    if (!t.isWord(i) || span.length() < 4 || t.is(i, NoPlural))
        return false;
    const QStringView word = m_text.sliced(span.start, span.length());
    return word.endsWith(u's') && !word.endsWith(u"ss") && !word.endsWith(u"us");
}

/// "of" and what follows: "of the U.N. Security Council"
size_t FigureParser::ofEnd(size_t of) const
{
    size_t end = of + 1;
    for (size_t n = 0; n < longestOf; ++n, ++end) {
        if (t.isWord(end) && t.is(end, Article) && n == 0)
            continue;
        // "U.N."
        if (t.isMark(end, u'.') && t.touches(end) && t[end - 1].span.length() == 1 && t[end - 1].capital)
            continue;
        if (t[end].kind == PlainToken::Possessive)
            continue;
        if (t.isWord(end) && t.touches(end) && t.isMark(end - 1, u'.'))
            continue;
        const bool common = n > 0 && !t[end].capital && !t[end - 1].capital && !t.is(end - 1, Article) && isPlural(end - 1);
        const bool verb = n > 0 && t[end].endsInEd && !t[end].capital && !t.is(end - 1, Article);
        if (!goesOn(end) || t.is(end, In) || common || verb)
            break;
    }
    return end > of + 1 && !t.is(end - 1, Article) ? end : of;
}

size_t FigureParser::countedEnd(size_t from, bool needsPlural) const
{
    size_t end = from;
    if (t.is(end, Of)) {
        const size_t behind = ofEnd(end);
        return behind > end ? behind : from;
    }
    for (size_t n = 0; n <= (needsPlural ? mostAdjectives : mostWords); ++n) {
        const bool joined = t.isDash(end) && t.touches(end) && t.isWord(end + 1) && t.touches(end + 1) && n > 0;
        if (joined) {
            end += 2;
            continue;
        }
        if (!goesOn(end) || t.is(end, Article) || t.is(end, Of) || t.is(end, In))
            break;
        ++end;
        if (isPlural(end - 1) && t[end].kind != PlainToken::Possessive)
            return t.is(end, Of) ? ofEnd(end) : end;
    }
    return needsPlural ? from : end;
}

QString FigureParser::words(size_t from, size_t end) const
{
    return from < end ? m_text.sliced(t[from].span.start, t[end - 1].span.end - t[from].span.start).toString() : QString();
}

std::optional<FigureParser::Found> FigureParser::at(size_t i) const
{
    const auto number = numberAt(i);
    if (!number || isPartOfName(*number))
        return std::nullopt;
    const bool strong = number->share || number->money || number->multiple || number->measure;
    if (number->weak && !strong && !number->magnitude)
        return std::nullopt;
    size_t from = number->end;
    // "of the" before the whole, "in" before what money is for.
    if (t.is(from, Of) && (t.is(from + 1, Article) || number->share || number->multiple || number->magnitude))
        ++from;
    else if (number->money && t.is(from, In))
        ++from;
    const size_t start = from > number->end && t.is(from - 1, Of) ? from - 1 : from;
    const size_t end = countedEnd(start, !strong && !number->magnitude);
    if (end == start && !number->share && !number->money && !number->measure)
        return std::nullopt;
    const bool pair = number->value == 2 && !strong && i > 0 && t.is(i - 1, Pair);
    if (pair || (number->old && t.is(end > number->end ? end - 1 : end, Person)))
        return std::nullopt;
    const size_t last = end > start ? end : number->end;
    const size_t what = t.is(start, Of) ? start + 1 : start;
    const size_t first = qualifiedFrom(number->first);
    FoundFigure figure;
    figure.span = {t[std::min(first, number->first)].span.start, t[last - 1].span.end};
    figure.what = end > start ? words(what, end)
        : number->unit > 0    ? words(number->unit, number->unit < number->first + 2 && number->money ? number->unit + 1 : number->end)
                              : QString();
    figure.rule = number->money ? FigureRule::Money
        : number->share         ? FigureRule::Share
        : number->multiple      ? FigureRule::Multiple
        : number->measure       ? FigureRule::Measure
                                : FigureRule::Count;
    return Found{figure, last};
}

} // namespace Parallax

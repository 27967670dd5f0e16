// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/quantity.h"

#include <QString>

#include <algorithm>
#include <array>
#include <limits>
#include <vector>

namespace Parallax {

namespace {

struct NumberWord
{
    QStringView word;
    double value;
};
constexpr std::array<NumberWord, 29> numberWords{{{u"one", 1}, {u"two", 2}, {u"three", 3}, {u"four", 4}, {u"five", 5}, {u"six", 6},
    {u"seven", 7}, {u"eight", 8}, {u"nine", 9}, {u"ten", 10}, {u"eleven", 11}, {u"twelve", 12}, {u"thirteen", 13}, {u"fourteen", 14},
    {u"fifteen", 15}, {u"sixteen", 16}, {u"seventeen", 17}, {u"eighteen", 18}, {u"nineteen", 19}, {u"twenty", 20}, {u"thirty", 30},
    {u"forty", 40}, {u"fifty", 50}, {u"sixty", 60}, {u"seventy", 70}, {u"eighty", 80}, {u"ninety", 90}, {u"a", 1}, {u"an", 1}}};
constexpr std::array<NumberWord, 12> magnitudes{{{u"dozen", 12}, {u"hundred", 1e2}, {u"thousand", 1e3}, {u"million", 1e6}, {u"mn", 1e6},
    {u"m", 1e6}, {u"billion", 1e9}, {u"bn", 1e9}, {u"trillion", 1e12}, {u"tn", 1e12}, {u"lakh", 1e5}, {u"crore", 1e7}}};
constexpr std::array<NumberWord, 9> fractions{{{u"half", 2}, {u"third", 3}, {u"quarter", 4}, {u"fifth", 5}, {u"sixth", 6}, {u"seventh", 7},
    {u"eighth", 8}, {u"ninth", 9}, {u"tenth", 10}}};

std::optional<double> valueIn(const auto &words, QStringView word)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const NumberWord &each) { return word.compare(each.word, Qt::CaseInsensitive) == 0; });
    return found == words.end() ? std::nullopt : std::optional(found->value);
}

std::optional<double> fractionOf(QStringView word)
{
    if (word.endsWith(u's', Qt::CaseInsensitive))
        word.chop(1);
    return valueIn(fractions, word);
}

// Words, numbers with their separators, and marks that matter, each by itself.
std::vector<QStringView> split(QStringView text)
{
    std::vector<QStringView> parts;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        if (text[at].isDigit()) {
            while (end < text.size()
                && (text[end].isDigit() || ((text[end] == u',' || text[end] == u'.') && end + 1 < text.size() && text[end + 1].isDigit())))
                ++end;
        } else if (text[at].isLetter()) {
            while (end < text.size() && text[end].isLetter())
                ++end;
        }
        if (!text[at].isSpace() && text[at] != u'-')
            parts.push_back(text.sliced(at, end - at));
        at = end;
    }
    return parts;
}

std::optional<double> digits(QStringView part)
{
    if (!part.front().isDigit())
        return std::nullopt;
    QString plain = part.toString();
    plain.remove(u',');
    bool ok = false;
    const double value = plain.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

/// Reads one number from `parts` on, moving on.
std::optional<double> number(const std::vector<QStringView> &parts, size_t &at)
{
    std::optional<double> sum;
    double group = 0;
    for (; at < parts.size(); ++at) {
        const auto value = digits(parts[at]) ? digits(parts[at]) : valueIn(numberWords, parts[at]);
        if (const auto magnitude = valueIn(magnitudes, parts[at]); magnitude && sum) {
            group = group * *magnitude;
        } else if (value && (!sum || (group >= 20 && *value < 10 && digits(parts[at]) == std::nullopt))) {
            group += *value;
            sum = 0;
        } else if (parts[at].compare(u"and", Qt::CaseInsensitive) != 0 || !sum || at + 1 >= parts.size()
            || !valueIn(numberWords, parts[at + 1])) {
            break;
        }
    }
    return sum ? std::optional(group) : std::nullopt;
}

struct Bounds
{
    bool below = false;
    bool above = false;
    bool rough = false;
    bool open = false;
};

Bounds boundsOf(QStringView text)
{
    const auto has = [text](QStringView words) { return text.contains(words, Qt::CaseInsensitive); };
    Bounds bounds;
    bounds.below = has(u"less than") || has(u"fewer than") || has(u"under ") || has(u"below ") || has(u"up to") || has(u"at most")
        || has(u"as many as") || has(u"lower than") || has(u"no more than");
    bounds.above = !bounds.below
        && (has(u"more than") || has(u"at least") || has(u"over ") || has(u"above ") || has(u"greater than") || has(u"higher than"));
    bounds.rough = has(u"about") || has(u"around") || has(u"some ") || has(u"nearly") || has(u"almost") || has(u"roughly")
        || has(u"approximately") || has(u"circa") || has(u"estimated") || has(u"barely");
    bounds.open = bounds.above || has(u"another ") || has(u"additional ");
    return bounds;
}

} // namespace

bool Quantity::excludes(const Quantity &other) const
{
    // Rounding of one report does not contradict another: a twentieth is nothing.
    constexpr double rounding = 0.05;
    const auto below = [](const Quantity &low, const Quantity &high) { return low.most * (1 + rounding) < high.least * (1 - rounding); };
    return kind == other.kind && (below(*this, other) || below(other, *this));
}

std::optional<Quantity> readQuantity(QStringView figure)
{
    const std::vector<QStringView> parts = split(figure);
    Quantity quantity;
    std::optional<double> first;
    std::optional<double> last;
    for (size_t at = 0; at < parts.size() && !first; ++at) {
        const bool article = parts[at].compare(u"a", Qt::CaseInsensitive) == 0 || parts[at].compare(u"an", Qt::CaseInsensitive) == 0;
        const bool meant = !article || (at + 1 < parts.size() && (valueIn(magnitudes, parts[at + 1]) || fractionOf(parts[at + 1])));
        if (!meant && fractionOf(parts[at]).has_value() == false)
            continue;
        size_t next = at;
        first = number(parts, next);
        if (!first && fractionOf(parts[at]))
            first = 1;
        if (!first)
            continue;
        const bool range = next + 1 < parts.size() && (parts[next] == u"\u2013" || parts[next].compare(u"to", Qt::CaseInsensitive) == 0);
        if (range)
            last = number(parts, ++next);
        if (next < parts.size() && fractionOf(parts[next])) {
            quantity.kind = Quantity::Share;
            first = *first / *fractionOf(parts[next]);
        }
    }
    if (!first)
        return std::nullopt;
    if (figure.contains(u'%') || figure.contains(u"percent", Qt::CaseInsensitive) || figure.contains(u"per cent", Qt::CaseInsensitive)) {
        quantity.kind = Quantity::Share;
        first = *first / 100;
        last = last ? std::optional(*last / 100) : std::nullopt;
    } else if (std::any_of(figure.begin(), figure.end(), [](QChar unit) { return unit.category() == QChar::Symbol_Currency; })) {
        quantity.kind = Quantity::Money;
    }
    const Bounds bounds = boundsOf(figure);
    constexpr double rough = 0.15;
    quantity.least = bounds.below ? 0 : *first * (bounds.rough ? 1 - rough : 1);
    quantity.most = bounds.above ? std::numeric_limits<double>::infinity() : last.value_or(*first) * (bounds.rough ? 1 + rough : 1);
    quantity.open = bounds.open;
    return quantity;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/dates.h"

#include "core/analysis/dateparser.h"
#include "core/analysis/dateresolver.h"

#include <algorithm>
#include <array>

namespace Parallax {

namespace {

/// How far behind the end of a remark the day may stand on which it was made, in tokens.
constexpr size_t remarkReach = 24;
/// How many expressions back another may stand that one rests on.
constexpr size_t farthestBase = 20;

struct Parsed
{
    DateExpression expression;
    size_t quotation = 0; ///< 0 outside, else its number
    FoundDate found;
};

/// Which token stands in which quotation: 0 outside. A straight mark opens and closes in turn within its paragraph.
std::vector<quint32> quotationsOf(const PlainTokens &tokens)
{
    std::vector<quint32> numbers(tokens.size(), 0);
    quint32 count = 0, current = 0;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const char16_t mark = tokens[i].mark;
        const bool closes = mark == u'\u201D' || mark == u'\u00BB' || (mark == u'"' && current > 0);
        const bool opens = mark == u'\u201C' || mark == u'\u201E' || mark == u'\u00AB' || (mark == u'"' && current == 0);
        if (opens && !(mark == u'\u201C' && current > 0))
            current = ++count;
        numbers[i] = current;
        if (closes)
            current = 0;
    }
    return numbers;
}

/// One paragraph or other block.
class BlockDates
{
public:
    BlockDates(const PlainTokens &tokens, std::optional<QDate> published)
        : t(tokens)
        , m_published(published)
    {
    }

    std::vector<Parsed> find()
    {
        const DateParser parser(t);
        const auto quotations = quotationsOf(t);
        for (size_t i = 0; i < t.size();) {
            const auto expression = parser.at(i);
            if (expression)
                m_parsed.push_back({*expression, quotations[i], {}});
            i = expression ? std::max(expression->end, i + 1) : i + 1;
        }
        for (const bool remarks : {false, true}) {
            for (size_t i = 0; i < m_parsed.size(); ++i) {
                if (waits(m_parsed[i]) == remarks)
                    resolve(i);
            }
        }
        std::erase_if(m_parsed, [this](const Parsed &parsed) { return !isDate(parsed); });
        return std::move(m_parsed);
    }

private:
    /// What a speaker calls "in two days" rests on the day of speaking, which is looked for first.
    static bool waits(const Parsed &parsed) { return parsed.quotation > 0 && parsed.expression.restsOnPublication(); }

    [[nodiscard]] TextSpan spanOf(const DateExpression &e) const { return {t[e.first].span.start, t[e.end - 1].span.end}; }
    [[nodiscard]] quint32 sentenceOf(const Parsed &parsed) const { return t[parsed.expression.first].sentence; }

    void resolve(size_t i)
    {
        Parsed &parsed = m_parsed[i];
        DateBase base{m_published, std::nullopt, std::nullopt};
        if (waits(parsed))
            spokenOn(i, base);
        for (size_t back = i; back-- > 0 && !base.before && back + farthestBase >= i;)
            base.before = anchor(m_parsed[back]);
        parsed.found = resolveDate(parsed.expression, base, tenseAround(t, parsed.expression), sentenceOf(parsed));
        parsed.found.span = spanOf(parsed.expression);
    }

    /// A date with a value that others may rest on; a decade or "the last two weeks" is none.
    [[nodiscard]] std::optional<DateAnchor> anchor(const Parsed &parsed) const
    {
        const auto &value = parsed.found.value;
        if (!value || value->isInterval() || value->precision() < Edtf::Precision::Year)
            return std::nullopt;
        const bool written = parsed.found.rule == DateRule::Written;
        return DateAnchor{
            value->earliest(), std::min(value->precision(), Edtf::Precision::Day), parsed.found.span, sentenceOf(parsed), written};
    }

    /// The day named soon after the remark ends, or in its sentence before it begins.
    void spokenOn(size_t i, DateBase &base) const
    {
        const auto isDay = [](const Parsed &other) {
            const auto &value = other.found.value;
            return other.quotation == 0 && value && value->precision() >= Edtf::Precision::Day && !value->isInterval();
        };
        const Parsed &parsed = m_parsed[i];
        const auto take = [&base](const Parsed &other) {
            base.day = other.found.value->earliest();
            base.daySpan = other.found.span;
        };
        for (size_t next = i + 1; next < m_parsed.size(); ++next) {
            const size_t first = m_parsed[next].expression.first;
            if (first > parsed.expression.end + 4 * remarkReach)
                break;
            if (isDay(m_parsed[next]) && first <= remarkEnd(parsed) + remarkReach)
                return take(m_parsed[next]);
        }
        for (size_t back = i; back-- > 0 && back + farthestBase >= i && sentenceOf(m_parsed[back]) == sentenceOf(parsed);) {
            if (isDay(m_parsed[back]))
                return take(m_parsed[back]);
        }
    }

    [[nodiscard]] size_t remarkEnd(const Parsed &parsed) const
    {
        size_t end = parsed.expression.end;
        const size_t limit = std::min(t.size(), end + 3 * remarkReach);
        while (end < limit && t[end].mark != u'\u201D' && t[end].mark != u'"' && t[end].mark != u'\u00BB')
            ++end;
        return end;
    }

    /// "took the city in two days" tells how long, not when.
    [[nodiscard]] bool isDate(const Parsed &parsed) const
    {
        const DateExpression &e = parsed.expression;
        const bool ahead = e.form == DateExpression::Counted && e.shifted;
        return !ahead || tenseAround(t, e) == Tense::Future;
    }

    const PlainTokens &t;
    std::optional<QDate> m_published;
    std::vector<Parsed> m_parsed;
};

void addDateLine(QStringView text, TextSpan line, QDate published, std::vector<FoundDate> &dates)
{
    const PlainTokens tokens(text, line, dateWords());
    for (Parsed &parsed : BlockDates(tokens, std::nullopt).find()) {
        const auto &value = parsed.found.value;
        if (!value || value->precision() < Edtf::Precision::Day || value->isInterval() || value->earliest() != published)
            continue;
        parsed.found.rule = DateRule::DateLine;
        dates.push_back(parsed.found);
    }
}

} // namespace

QLatin1StringView dateRuleCode(DateRule rule)
{
    static constexpr std::array<const char *, 10> codes{
        "written", "date-line", "year-added", "weekday", "calendar-unit", "counted", "elapsed", "date-before", "time-of-day", "no-base"};
    return QLatin1StringView(codes[size_t(rule)]);
}

std::vector<FoundDate> findDates(QStringView text, const std::vector<Block> &blocks, const std::optional<EventDate> &published)
{
    const bool whole = published && published->precision() >= EventDate::Precision::Day;
    const std::optional<QDate> day = whole ? std::optional(published->earliest()) : std::nullopt;
    std::vector<FoundDate> dates;
    const auto add = [&](TextSpan span) {
        const PlainTokens tokens(text, span, dateWords());
        for (Parsed &parsed : BlockDates(tokens, day).find())
            dates.push_back(parsed.found);
    };
    if (blocks.empty())
        add({0, text.size()});
    for (const Block &block : blocks) {
        if (block.kind != BlockKind::Boilerplate)
            add(block.span);
        else if (day)
            addDateLine(text, block.span, *day, dates);
    }
    return dates;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// nearPlace(): a passage whose words were corrected. A short one is sought whole, with its context; of a long one the
// beginning and the end are sought apart, and what lies between is compared by its words.

#include "core/text/anchorplace.h"
#include "core/text/nearmatch.h"

#include <QHash>

#include <algorithm>

namespace Parallax {

namespace {

constexpr size_t mostPlaces = 6;
constexpr qsizetype contextUnits = 32;
constexpr qsizetype shortQuote = longestNearPattern - 2 * contextUnits;

/// A place of a pattern that begins or ends with the passage.
struct Edge
{
    qsizetype at = 0; ///< where the passage begins or ends
    double words = 0; ///< how much of the quotation's part of the pattern is there
};

/// How much of units [from, to) of a pattern is there, and where.
struct Part
{
    TextSpan span;
    double there = 0;
};

Part partOf(QStringView text, QStringView pattern, const std::vector<qsizetype> &units, qsizetype from, qsizetype to)
{
    Part part{{-1, -1}, 0};
    qsizetype same = 0;
    qsizetype present = 0;
    for (qsizetype i = from; i < to; ++i) {
        const qsizetype at = units[size_t(i)];
        if (at < 0)
            continue;
        if (part.span.start < 0)
            part.span.start = at;
        part.span.end = at + 1;
        ++present;
        same += plainUnit(text[at].unicode()) == plainUnit(pattern[i].unicode()) ? 1 : 0;
    }
    const qsizetype inserted = present == 0 ? 0 : part.span.length() - present;
    part.there = double(std::max<qsizetype>(0, same - inserted)) / double(std::max<qsizetype>(1, to - from));
    return part;
}

qsizetype beginning(QStringView text, qsizetype length)
{
    length = std::min(length, text.size());
    return length > 0 && length < text.size() && text[length].isLowSurrogate() ? length - 1 : length;
}

QStringView firstUnits(QStringView text, qsizetype length)
{
    return text.first(beginning(text, length));
}

QStringView lastUnits(QStringView text, qsizetype length)
{
    qsizetype from = std::max<qsizetype>(0, text.size() - length);
    if (from > 0 && from < text.size() && text[from].isLowSurrogate())
        ++from;
    return text.sliced(from);
}

/// Of all runs of four units, the share that both have. Unlike words they are there in every script.
double sharedRuns(QStringView a, QStringView b)
{
    const auto visitRuns = [](QStringView text, auto visit) {
        quint64 run = 0;
        for (const QChar c : text)
            visit(run = (run << 16) | plainUnit(c.unicode()));
    };
    QHash<quint64, int> runs;
    visitRuns(a, [&runs](quint64 run) { ++runs[run]; });
    qsizetype shared = 0;
    visitRuns(b, [&](quint64 run) {
        if (const auto known = runs.find(run); known != runs.end() && *known > 0) {
            --*known;
            ++shared;
        }
    });
    return double(shared) / double(std::max({a.size(), b.size(), qsizetype(1)}));
}

/// Grown over words and characters that it begins or ends within, where the quotation did not; without blanks at its
/// ends, where the quotation had none. Empty when that cannot be.
TextSpan tidied(QStringView text, TextSpan span, const Anchor &anchor)
{
    constexpr qsizetype longestGrowth = 20;
    const QString whole = anchor.prefix + anchor.quote + anchor.suffix;
    const bool startsInWord = cutsWord(whole, anchor.prefix.size());
    const bool endsInWord = cutsWord(whole, anchor.prefix.size() + anchor.quote.size());
    const TextSpan before = span;
    while (span.start < span.end && text[span.start].isSpace() && !anchor.quote.front().isSpace())
        ++span.start;
    while (span.end > span.start && text[span.end - 1].isSpace() && !anchor.quote.back().isSpace())
        --span.end;
    while (cutsCharacter(text, span.start) || (!startsInWord && cutsWord(text, span.start)))
        --span.start;
    while (cutsCharacter(text, span.end) || (!endsInWord && cutsWord(text, span.end)))
        ++span.end;
    return before.start - span.start > longestGrowth || span.end - before.end > longestGrowth ? TextSpan() : span;
}

class NearPlaces
{
public:
    NearPlaces(QStringView text, const Anchor &anchor, qsizetype expected)
        : m_text(text)
        , m_anchor(anchor)
        , m_expected(expected)
        , m_prefix(lastUnits(anchor.prefix, contextUnits).toString())
        , m_suffix(firstUnits(anchor.suffix, contextUnits).toString())
    {
    }

    [[nodiscard]] std::optional<AnchorPlace> best()
    {
        if (m_anchor.quote.size() <= shortQuote)
            findWhole();
        else
            findEdges();
        return choose();
    }

private:
    void findWhole()
    {
        const QString pattern = m_prefix + m_anchor.quote + m_suffix;
        for (const NearMatch &match : nearMatches(m_text, pattern, int(pattern.size() / 2), mostPlaces)) {
            const auto units = alignedUnits(m_text, pattern, match.end);
            const Part quote = partOf(m_text, pattern, units, m_prefix.size(), m_prefix.size() + m_anchor.quote.size());
            add(quote.span, quote.there);
        }
    }

    void findEdges()
    {
        const QStringView head = firstUnits(m_anchor.quote, shortQuote);
        const QStringView tail = lastUnits(m_anchor.quote, shortQuote);
        const auto starts = edges(m_prefix + head.toString(), m_prefix.size(), m_prefix.size() + head.size(), true);
        const auto ends = edges(tail.toString() + m_suffix, 0, tail.size(), false);
        for (const Edge &start : starts) {
            for (const Edge &end : ends)
                addBetween(start, end);
        }
    }

    void addBetween(const Edge &start, const Edge &end)
    {
        const double ratio = double(end.at - start.at) / double(m_anchor.quote.size());
        constexpr double shortest = 0.6;
        if (ratio < shortest || ratio > 1 / shortest)
            return;
        // Where neither the words nor what stood beside them are there, the passage did not begin or end.
        const TextSpan span{start.at, end.at};
        const SideContexts sides = sideContextsAt(m_text, span, m_anchor);
        constexpr double enough = 0.5;
        if (std::max(start.words, sides.before) >= enough && std::max(end.words, sides.after) >= enough)
            add(span, sharedRuns(m_anchor.quote, m_text.sliced(span.start, span.length())));
    }

    std::vector<Edge> edges(const QString &pattern, qsizetype from, qsizetype to, bool start)
    {
        std::vector<Edge> edges;
        for (const NearMatch &match : nearMatches(m_text, pattern, int(pattern.size() / 2), mostPlaces)) {
            const Part part = partOf(m_text, pattern, alignedUnits(m_text, pattern, match.end), from, to);
            if (part.span.start >= 0)
                edges.push_back({start ? part.span.start : part.span.end, part.there});
        }
        return edges;
    }

    void add(TextSpan span, double words)
    {
        if (span.start < 0 || span.isEmpty())
            return;
        span = tidied(m_text, span, m_anchor);
        if (span.isEmpty())
            return;
        const AnchorPlace place{span, words, contextOf(sideContextsAt(m_text, span, m_anchor), m_anchor)};
        if (isSure(place))
            m_places.push_back(place);
    }

    /// The more of the context is gone, the more of the words must be there; and they must be many when all of it is.
    [[nodiscard]] bool isSure(const AnchorPlace &place) const
    {
        constexpr qsizetype manyWords = 40;
        return (place.context >= 0.7 && place.words >= 0.5) || (place.context >= 0.4 && place.words >= 0.7)
            || (m_anchor.quote.size() >= manyWords && place.words >= 0.8);
    }

    [[nodiscard]] std::optional<AnchorPlace> choose()
    {
        if (m_places.empty())
            return std::nullopt;
        const auto weight = [this](const AnchorPlace &place) { return place.weight(m_anchor); };
        std::stable_sort(m_places.begin(), m_places.end(), [&](const AnchorPlace &a, const AnchorPlace &b) {
            const double difference = weight(a) - weight(b);
            return difference != 0 ? difference > 0 : std::abs(a.span.start - m_expected) < std::abs(b.span.start - m_expected);
        });
        const AnchorPlace &best = m_places.front();
        const auto other = std::find_if(
            m_places.begin() + 1, m_places.end(), [&best](const AnchorPlace &place) { return !place.span.overlaps(best.span); });
        // Among equals the nearest, but only where the context says that there were as many before.
        constexpr double clearlyLess = 0.9;
        constexpr double fullContext = 0.9;
        const bool clear = other == m_places.end() || weight(*other) < clearlyLess * weight(best);
        return clear || (best.context >= fullContext && other->context >= fullContext) ? std::optional(best) : std::nullopt;
    }

    QStringView m_text;
    const Anchor &m_anchor;
    qsizetype m_expected;
    QString m_prefix;
    QString m_suffix;
    std::vector<AnchorPlace> m_places;
};

} // namespace

std::optional<AnchorPlace> nearPlace(QStringView text, const Anchor &anchor, qsizetype expected)
{
    return NearPlaces(text, anchor, expected).best();
}

} // namespace Parallax

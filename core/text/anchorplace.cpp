// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/anchorplace.h"

#include "core/text/nearmatch.h"

#include <QStringMatcher>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace Parallax {

namespace {

/// From this context on a place needs nothing else; and two places differ when their contexts differ by this.
constexpr double certainContext = 0.75;
constexpr double clearDifference = 0.15;
/// The edge of a text says a little, even where it takes the place of a whole side of context.
constexpr qsizetype edge = 8;

QString reversed(QStringView text)
{
    QString backwards(text.size(), Qt::Uninitialized);
    std::reverse_copy(text.cbegin(), text.cend(), backwards.begin());
    return backwards;
}

bool isWordUnit(QStringView text, qsizetype at)
{
    if (text[at].isLowSurrogate() && at > 0 && text[at - 1].isHighSurrogate())
        --at;
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[at], text[at + 1]));
    return text[at].isLetterOrNumber() || text[at].isMark();
}

/// Of unrelated texts about four letters in ten agree by chance, so likeness begins above that.
double aboveChance(double likeness)
{
    constexpr double chance = 0.4;
    return std::max(0.0, (likeness - chance) / (1 - chance));
}

/// Of a context that reads away from the passage. At the edge of the text there is none to compare, only the edge.
double sideLikeness(QStringView expected, QStringView found)
{
    if (expected.isEmpty())
        return found.trimmed().isEmpty() ? 1 : 0;
    return aboveChance(1 - double(editsToBeginning(found, expected)) / double(expected.size()));
}

/// How far the context is the very same, read away from the passage: quick, to choose what to look at closely.
qsizetype sameContext(QStringView text, TextSpan span, const Anchor &anchor)
{
    qsizetype before = 0;
    while (before < anchor.prefix.size() && before < span.start
        && text[span.start - before - 1] == anchor.prefix[anchor.prefix.size() - before - 1])
        ++before;
    qsizetype after = 0;
    while (after < anchor.suffix.size() && span.end + after < text.size() && text[span.end + after] == anchor.suffix[after])
        ++after;
    return before + after;
}

struct Occurrence
{
    qsizetype at = 0;
    qsizetype same = 0; ///< units of the context next to it
};

std::vector<Occurrence> occurrences(QStringView text, const Anchor &anchor)
{
    // What was marked may itself begin or end within a character; then so may what is found.
    const QString whole = anchor.prefix + anchor.quote + anchor.suffix;
    const bool mayCutStart = cutsCharacter(whole, anchor.prefix.size());
    const bool mayCutEnd = cutsCharacter(whole, anchor.prefix.size() + anchor.quote.size());
    std::vector<Occurrence> found;
    const QStringMatcher matcher(anchor.quote);
    for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + 1)) {
        const TextSpan span{at, at + anchor.quote.size()};
        if ((mayCutStart || !cutsCharacter(text, span.start)) && (mayCutEnd || !cutsCharacter(text, span.end)))
            found.push_back({at, sameContext(text, span, anchor)});
    }
    return found;
}

} // namespace

double AnchorPlace::weight(const Anchor &anchor) const
{
    constexpr qsizetype longestWords = 160;
    return words * double(std::min(anchor.quote.size(), longestWords)) + context * 2 * Anchor::contextLength;
}

bool cutsCharacter(QStringView text, qsizetype at)
{
    constexpr char16_t firstMark = 0x300;
    if (at <= 0 || at >= text.size() || (text[at - 1].unicode() < firstMark && text[at].unicode() < firstMark))
        return false;
    constexpr qsizetype around = 32;
    qsizetype from = std::max<qsizetype>(0, at - around);
    if (from > 0 && text[from].isLowSurrogate())
        ++from;
    const QStringView window = text.sliced(from, std::min(text.size(), at + around) - from);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, window.data(), window.size());
    characters.setPosition(at - from);
    return !characters.isAtBoundary();
}

bool cutsWord(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && isWordUnit(text, at - 1) && isWordUnit(text, at);
}

SideContexts sideContextsAt(QStringView text, TextSpan span, const Anchor &anchor)
{
    const qsizetype from = std::max<qsizetype>(0, span.start - 2 * std::max(anchor.prefix.size(), edge));
    const double before = sideLikeness(reversed(anchor.prefix), reversed(text.sliced(from, span.start - from)));
    return {before, sideLikeness(anchor.suffix, text.sliced(span.end))};
}

double contextOf(const SideContexts &sides, const Anchor &anchor)
{
    const auto before = double(std::max(anchor.prefix.size(), edge));
    const auto after = double(std::max(anchor.suffix.size(), edge));
    return (sides.before * before + sides.after * after) / (before + after);
}

std::optional<ExactPlace> exactPlace(QStringView text, const Anchor &anchor, qsizetype expected)
{
    std::vector<Occurrence> found = occurrences(text, anchor);
    if (found.empty())
        return std::nullopt;
    const size_t count = found.size();
    constexpr size_t lookedAt = 48;
    const auto nearer = [expected](qsizetype a, qsizetype b) { return std::abs(a - expected) < std::abs(b - expected); };
    const auto likelier = [nearer](
                              const Occurrence &a, const Occurrence &b) { return a.same != b.same ? a.same > b.same : nearer(a.at, b.at); };
    const auto cut = found.begin() + qsizetype(std::min(lookedAt, count));
    std::partial_sort(found.begin(), cut, found.end(), likelier);
    found.erase(cut, found.end());

    const QString whole = anchor.prefix + anchor.quote + anchor.suffix;
    const bool startsInWord = cutsWord(whole, anchor.prefix.size());
    const bool endsInWord = cutsWord(whole, anchor.prefix.size() + anchor.quote.size());
    std::vector<AnchorPlace> places;
    for (const Occurrence &occurrence : found) {
        const TextSpan span{occurrence.at, occurrence.at + anchor.quote.size()};
        double context = contextOf(sideContextsAt(text, span, anchor), anchor);
        // "men" marked as a word is not the "men" of "women".
        constexpr double otherWord = 0.5;
        if (cutsWord(text, span.start) != startsInWord || cutsWord(text, span.end) != endsInWord)
            context *= otherWord;
        places.push_back({span, 1, context});
    }
    std::stable_sort(places.begin(), places.end(), [nearer](const AnchorPlace &a, const AnchorPlace &b) {
        return a.context != b.context ? a.context > b.context : nearer(a.span.start, b.span.start);
    });
    const AnchorPlace &best = places.front();
    const bool alone = count == 1 || (places.size() > 1 && best.context - places[1].context >= clearDifference);
    if (!alone && best.context < certainContext)
        return std::nullopt;
    return ExactPlace{best, best.context >= certainContext};
}

} // namespace Parallax

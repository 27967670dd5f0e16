// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/dateresolver.h"

namespace Parallax {

using namespace DateClass;

namespace {

// In words from the expression to the one that tells.
constexpr size_t farthestBack = 24;
constexpr size_t farthestAhead = 14;
constexpr size_t longestWalk = 60; ///< in tokens, where marks abound

Tense tenseOf(const PlainTokens &t, size_t i)
{
    const PlainToken &token = t[i];
    if (token.kind != PlainToken::Word || (token.capital && !token.sentenceStart))
        return Tense::Unknown;
    if (t.is(i, Future))
        return Tense::Future;
    // "will be held"
    if (i > 0 && t.is(i - 1, Be))
        return Tense::Unknown;
    if (t.is(i, Past) || (token.endsInEd && !t.is(i, NotPast)))
        return Tense::Past;
    return Tense::Unknown;
}

// "to meet", not "according to the", "to Geneva"
bool opensInfinitive(const PlainTokens &t, size_t i)
{
    const bool to = t.is(i, To) && t[i].span.length() == 2;
    return to && t.isWord(i + 1) && !t[i + 1].capital && !t.is(i + 1, Article) && !t.is(i + 1, Number) && !t.is(i + 1, Unit)
        && !(i > 0 && t.is(i - 1, NoInfinitive));
}

} // namespace

Tense tenseAround(const PlainTokens &tokens, const DateExpression &expression)
{
    const quint32 sentence = tokens[expression.first].sentence;
    if (expression.first > 0 && tokens.is(expression.first - 1, Ahead) && !tokens[expression.first - 1].sentenceStart)
        return Tense::Future;
    bool infinitive = false;
    size_t words = 0;
    for (size_t i = expression.first;
         i-- > 0 && words < farthestBack && i + longestWalk > expression.first && tokens[i].sentence == sentence;) {
        if (const Tense tense = tenseOf(tokens, i); tense != Tense::Unknown)
            return tense;
        words += tokens.isWord(i);
        infinitive = infinitive || (words > 1 && words < 8 && opensInfinitive(tokens, i));
    }
    // A headline: "Leaders to meet in Geneva on Friday".
    if (infinitive)
        return Tense::Future;
    words = 0;
    for (size_t i = expression.end;
         i < expression.end + longestWalk && words < farthestAhead && tokens[i].sentence == sentence && i < tokens.size(); ++i) {
        if (const Tense tense = tenseOf(tokens, i); tense != Tense::Unknown)
            return tense;
        words += tokens.isWord(i);
    }
    return Tense::Unknown;
}

} // namespace Parallax

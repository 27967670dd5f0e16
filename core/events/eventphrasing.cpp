// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventclauses.h"

namespace Parallax {

namespace {

constexpr size_t longestPhrase = 14;
// A clause does not end with these: they belong to what follows.
constexpr quint64 notLast = Grammar::And | Grammar::But | Grammar::Preposition | Grammar::Determiner | Grammar::To | Grammar::He
    | Grammar::She | Grammar::They | Grammar::It | Grammar::Adverb;

// "three-day", "25%", "$3", "no. 4": marks that part nothing.
bool isInside(const Reading &reading, size_t mark)
{
    return reading.isMark(mark, u'-') || reading.isMark(mark, u'%') || reading.isMark(mark, u'$') || reading.isMark(mark, u'\u20AC')
        || reading.isMark(mark, u'\u00A3') || reading.isMark(mark, u'&') || reading.isMark(mark, u'/');
}

} // namespace

const EventWord *eventWordAt(const Reading &reading, const EventLexicon &lexicon, size_t item, EventWord::Part part)
{
    return reading.items[item].kind == Item::Word ? lexicon.sense(lexicon.find(reading.hash(item)), part) : nullptr;
}

size_t phraseBefore(const Reading &reading, const Sentence &sentence, size_t end)
{
    const auto &items = reading.items;
    const size_t least = end > sentence.first + longestPhrase ? end - longestPhrase : sentence.first;
    size_t first = end;
    while (first > least) {
        const Item &item = items[first - 1];
        const bool hyphen = reading.isMark(first - 1, u'-');
        if ((item.kind == Item::Mark && !reading.isPossessive(first - 1) && !hyphen) || item.kind == Item::Quoted)
            break;
        if (item.kind == Item::Word && item.is(Grammar::That | Grammar::Who | Grammar::Preposition | Grammar::Subordinator | Grammar::But)
            && !item.is(Grammar::And))
            break;
        if (item.kind == Item::Word && item.is(Grammar::FiniteVerb) && !item.capitalised && first < end
            && !(first - 1 > least && items[first - 2].is(Grammar::Determiner)))
            break;
        --first;
        if (item.is(Grammar::Determiner))
            break;
    }
    while (first < end && items[first].is(Grammar::And | Grammar::Adverb))
        ++first;
    return first;
}

size_t clauseEnd(const Reading &reading, const Sentence &sentence, size_t item)
{
    const auto &items = reading.items;
    size_t end = item + 1;
    // "rejected that proposal"
    if (end + 2 < sentence.last && items[end].is(Grammar::That) && items[end + 1].kind == Item::Word
        && items[end + 2].is(Grammar::Preposition))
        ++end;
    for (; end < sentence.last && end < item + 30; ++end) {
        const Item &at = items[end];
        if (at.kind == Item::Quoted)
            break;
        if (at.kind == Item::Mark) {
            // "X, Y and Z" goes on; what else stands after a comma is another part of the sentence.
            const bool list = reading.isMark(end, u',') && end + 2 < sentence.last && items[end - 1].kind == Item::Name
                && items[end + 1].kind == Item::Name && (reading.isMark(end + 2, u',') || items[end + 2].is(Grammar::And));
            if (!list && !reading.isPossessive(end) && !isInside(reading, end))
                break;
            continue;
        }
        if (at.kind != Item::Word)
            continue;
        const bool opens = at.is(Grammar::That | Grammar::Who | Grammar::Whether)
            || (at.is(Grammar::Subordinator) && !at.is(Grammar::Preposition))
            || (at.is(Grammar::Ing) && items[end - 1].is(Grammar::Preposition) && end > item + 1);
        if (opens
            || (at.is(Grammar::FiniteVerb) && !at.capitalised && !items[end - 1].is(Grammar::Determiner)
                && items[end - 1].kind != Item::Mark))
            break;
    }
    while (end > item + 1
        && (items[end - 1].is(notLast)
            || (items[end - 1].kind == Item::Mark && !reading.isMark(end - 1, u'%') && !reading.isPossessive(end - 1))))
        --end;
    return end;
}

} // namespace Parallax

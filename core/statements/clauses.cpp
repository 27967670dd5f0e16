// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/clauses.h"

#include "core/analysis/wordclass.h"

namespace Parallax {

namespace {

const quint64 continueWord = wordHash(u"continue"), continuesWord = wordHash(u"continues"), continuedWord = wordHash(u"continued"),
              asWord = wordHash(u"as");

bool isTime(const Item &item)
{
    return item.kind == Item::Word && (item.is(Grammar::Time) || (item.classes & WordClass::Calendar) != 0);
}

bool isNumber(const Reading &reading, size_t at)
{
    return reading.items[at].kind == Item::Word && reading.tokens[reading.items[at].token].shape == Token::Number;
}

} // namespace

VerbGroup verbGroupOf(const Reading &reading, const Sentence &sentence, size_t verb)
{
    VerbGroup group;
    const auto &items = reading.items;
    const bool ing = items[verb].is(Grammar::Ing);
    bool be = false;
    size_t at = verb;
    while (at > sentence.first && verb - at < 8) {
        const Item &before = items[at - 1];
        if (before.kind != Item::Word)
            break;
        if (before.is(Grammar::To)) {
            const quint64 hash = at - 1 > sentence.first ? reading.hash(at - 2) : 0;
            if (hash != continueWord && hash != continuesWord && hash != continuedWord) {
                group.infinitive = true;
                break;
            }
            at -= 2;
            continue;
        }
        if (!before.is(Grammar::Auxiliary | Grammar::Negation | Grammar::Adverb))
            break;
        be = be || before.is(Grammar::Be);
        group.negated = group.negated || before.is(Grammar::Negation);
        group.unreal = group.unreal || before.is(Grammar::Unreal);
        --at;
    }
    group.first = at;
    // "was quoted as saying" speaks; what "quoted" and "as" leave behind is the subject.
    const bool quotedAs = ing && at >= sentence.first + 2 && reading.isWord(at - 1, asWord) && items[at - 2].is(Grammar::Past);
    if (quotedAs) {
        Sentence before = sentence;
        before.last = at;
        group.first = verbGroupOf(reading, before, at - 2).first;
    }
    group.passive = be && !ing;
    group.participle = ing && !be && !quotedAs;
    return group;
}

bool hasFiniteVerb(const Reading &reading, size_t first, size_t last)
{
    for (size_t i = first; i < last; ++i) {
        const Item &item = reading.items[i];
        if (item.kind != Item::Word || item.capitalised || !item.is(Grammar::FiniteVerb))
            continue;
        // "the proposed deal", "a planned one": a participle after an article bears no clause.
        const bool attribute = i > first && !item.is(Grammar::Auxiliary) && reading.items[i - 1].is(Grammar::Determiner);
        if (!attribute)
            return true;
    }
    return false;
}

size_t skipTimeAndAdverbs(const Reading &reading, size_t at, size_t last)
{
    const auto &items = reading.items;
    for (;;) {
        if (at >= last || items[at].kind != Item::Word)
            return at;
        const Item &item = items[at];
        const bool demonstrative = item.is(Grammar::Determiner | Grammar::Preposition) && at + 1 < last && isTime(items[at + 1]);
        const bool number = isNumber(reading, at) && at > 0 && isTime(items[at - 1]);
        // "Trump said the day after" opens a clause as well as "Trump said the day was": only a preposition makes it sure.
        if (isTime(item) || number || (demonstrative && !item.is(Grammar::That))
            || (item.is(Grammar::Adverb) && !item.is(Grammar::Subordinator | Grammar::Preposition)))
            ++at;
        else
            return at;
    }
}

size_t trimTimeAndAdverbs(const Reading &reading, size_t first, size_t last)
{
    const auto &items = reading.items;
    bool time = false;
    while (last > first + 1) {
        const Item &item = items[last - 1];
        if (item.kind != Item::Word)
            break;
        const bool opensTime = time && item.is(Grammar::Preposition | Grammar::Determiner);
        const bool isNow = isTime(item);
        if (!isNow && !opensTime && !item.is(Grammar::Adverb))
            break;
        time = isNow || (opensTime && item.is(Grammar::Determiner));
        --last;
    }
    return last;
}

bool isParticiple(const Reading &reading, size_t at)
{
    const Item &item = reading.items[at];
    return item.kind == Item::Word && !item.capitalised && item.is(Grammar::Ing) && !item.is(Grammar::Preposition);
}

size_t bodyEnd(const Reading &reading, const Sentence &sentence)
{
    size_t end = sentence.last;
    while (end > sentence.first && reading.items[end - 1].kind == Item::Mark && !reading.isMark(end - 1, u')')
        && !reading.isMark(end - 1, u'%'))
        --end;
    return end;
}

} // namespace Parallax

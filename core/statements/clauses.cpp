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

constexpr quint64 notVerb = Grammar::Time | Grammar::Adverb | Grammar::Preposition | Grammar::Determiner | Grammar::And | Grammar::But
    | Grammar::That | Grammar::Personal | Grammar::Subordinator | Grammar::Negation;

bool isNumber(const Reading &reading, size_t at)
{
    return reading.items[at].kind == Item::Word && reading.tokens[reading.items[at].token].shape == Token::Number;
}

// Of "was quoted as saying", "was cited by X as saying" the first participle; `at` where there is none.
size_t quotedBefore(const Reading &reading, const Sentence &sentence, size_t at)
{
    if (at < sentence.first + 2 || !reading.isWord(at - 1, asWord))
        return at;
    for (size_t i = at - 1; i > sentence.first && at - i < 9; --i) {
        const Item &item = reading.items[i - 1];
        if (item.kind == Item::Word && !item.capitalised && item.is(Grammar::Past))
            return i - 1;
        if (item.kind == Item::Quoted || item.is(Grammar::FiniteVerb))
            return at;
    }
    return at;
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
    const size_t quoted = ing ? quotedBefore(reading, sentence, at) : at;
    // What "quoted" and "as" leave behind is the subject.
    if (quoted != at) {
        Sentence before = sentence;
        before.last = quoted + 1;
        group.first = verbGroupOf(reading, before, quoted).first;
        group.quotedAs = true;
    }
    group.passive = be && !ing;
    group.participle = ing && !be && !group.quotedAs;
    return group;
}

bool isFiniteVerb(const Reading &reading, size_t at, size_t first)
{
    const Item &item = reading.items[at];
    const Item *before = at > first ? &reading.items[at - 1] : nullptr;
    // "it's late", "there’s hope"
    if (item.kind == Item::Mark && reading.isPossessive(at))
        return before && before->is((Grammar::Personal & ~Grammar::PossessiveWord) | Grammar::That | Grammar::Who | Grammar::There);
    if (item.kind != Item::Word || item.capitalised || item.is(Grammar::Unfinite))
        return false;
    // "they plan", "it wants": whatever the word, it is one after a pronoun that can only be a subject.
    if (before && before->is(Grammar::Subjective) && !item.is(notVerb))
        return true;
    if (!item.is(Grammar::FiniteVerb))
        return false;
    if (!before)
        return true;
    if (before->is(Grammar::To))
        return false;
    // "the proposed deal", "of listed firms", "to be agreed": a participle bears no clause, its auxiliary may.
    const bool participle = !item.is(Grammar::Auxiliary | Grammar::Finite)
        && before->is(Grammar::Determiner | Grammar::Preposition | Grammar::Be | Grammar::Have)
        && !before->is(Grammar::That | Grammar::Personal);
    return !participle;
}

bool hasFiniteVerb(const Reading &reading, size_t first, size_t last)
{
    for (size_t i = first; i < last; ++i) {
        if (isFiniteVerb(reading, i, first))
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
        const size_t day = at + 1 < last && isNumber(reading, at + 1) ? at + 2 : at + 1;
        const bool demonstrative = item.is(Grammar::Determiner | Grammar::Preposition) && day < last && isTime(items[day]);
        const bool number = isNumber(reading, at) && ((at > 0 && isTime(items[at - 1])) || (at + 1 < last && isTime(items[at + 1])));
        // "nearly 14,000": the adverb belongs to the number.
        if (item.is(Grammar::Adverb) && at + 1 < last && isNumber(reading, at + 1) && !(at + 2 < last && isTime(items[at + 2])))
            return at;
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

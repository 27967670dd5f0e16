// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/positions/contentparts.h"

#include "core/analysis/wordhash.h"

#include <algorithm>

namespace Parallax {

namespace {

/// Stands for up to five words in the words that must follow: "keep * out".
const quint64 gapWord = wordHash(u"*");
const quint64 whoWord = wordHash(u"who"), whichWord = wordHash(u"which"), groundsWord = wordHash(u"grounds"), upWord = wordHash(u"up"),
              noWord = wordHash(u"no"), thisWord = wordHash(u"this"), theseWord = wordHash(u"these"), withoutWord = wordHash(u"without");
constexpr size_t longestGap = 6;
constexpr size_t longestTopic = 12;
/// Items from the start of a content in which its first verb or noun may turn it.
constexpr size_t turningReach = 16;

} // namespace

bool ContentParts::fits(const StanceWord &word, size_t item, size_t last, size_t &after) const
{
    size_t at = item + 1;
    for (size_t i = 0; i < word.following.size(); ++i) {
        if (word.following[i] == gapWord) {
            const size_t limit = std::min(last, at + longestGap);
            const quint64 next = word.following[++i];
            while (at < limit && !m_open.reading.isWord(at, next) && !m_open.reading.isMark(at, u','))
                ++at;
        }
        const bool hyphen = word.following[i] == StanceWord::hyphen;
        if (at >= last || !(hyphen ? m_open.reading.isMark(at, u'-') : m_open.reading.isWord(at, word.following[i])))
            return false;
        ++at;
    }
    after = at;
    return true;
}

const StanceWord *ContentParts::roleAt(size_t item, size_t last, StanceRole role, size_t *after) const
{
    if (m_open.stance[item] < 0)
        return nullptr;
    size_t end = item + 1;
    for (const StanceWord &word : m_stances.words(m_open.stance[item])) {
        if (word.role != role || !fits(word, item, last, end))
            continue;
        if (after)
            *after = end;
        return &word;
    }
    return nullptr;
}

bool ContentParts::has(ItemRange range, StanceRole role) const
{
    for (size_t i = range.first; i < range.last; ++i) {
        if (roleAt(i, range.last, role))
            return true;
    }
    return false;
}

bool ContentParts::beginsPart(size_t item, ItemRange content) const
{
    const Reading &reading = m_open.reading;
    if (item < content.first + 2 || !(reading.isMark(item - 1, u',') || reading.items[item - 1].is(Grammar::And)))
        return false;
    if (m_open.reading.isWord(item, noWord))
        return true;
    // ", to allow them in": what for.
    if (reading.items[item].is(Grammar::To) && reading.isMark(item - 1, u','))
        return false;
    size_t verb = item;
    while (verb + 1 < content.last && reading.items[verb].is(Grammar::To | Grammar::Negation | Grammar::Adverb))
        ++verb;
    return roleAt(verb, content.last, StanceRole::Act) && !reading.items[verb].capitalised;
}

std::vector<ItemRange> ContentParts::split(ItemRange content) const
{
    std::vector<ItemRange> parts;
    const Reading &reading = m_open.reading;
    bool verb = false;
    size_t first = content.first;
    for (size_t i = content.first; i < content.last; ++i) {
        if ((verb || reading.isWord(i, noWord)) && beginsPart(i, content)) {
            size_t end = i;
            while (end > first && (reading.isMark(end - 1, u',') || reading.items[end - 1].is(Grammar::And)))
                --end;
            if (end > first)
                parts.push_back({first, end});
            first = i;
        }
        verb = verb || reading.items[i].is(Grammar::To) || roleAt(i, content.last, StanceRole::Act);
    }
    parts.push_back({first, content.last});
    return parts;
}

// Whether the word is the first verb of the content or the noun that bears it.
bool ContentParts::isHead(size_t item, ItemRange content) const
{
    const auto &items = m_open.reading.items;
    if (item <= content.first + 1)
        return true;
    const Item &before = items[item - 1];
    if (before.is(Grammar::Modal | Grammar::Negation | Grammar::Be))
        return true;
    size_t verbs = 0;
    for (size_t i = content.first; i < item; ++i)
        verbs += roleAt(i, content.last, StanceRole::Act) || items[i].is(Grammar::FiniteVerb);
    if (verbs > 0)
        return false;
    const Item &hearer = items[item - (before.is(Grammar::To) ? 2 : 1)];
    return hearer.kind == Item::Name || hearer.is(Grammar::Voices | Grammar::Body | Grammar::Personal | Grammar::Spokesperson)
        || (hearer.classes != 0 && before.is(Grammar::To)) || item <= content.first + 2 || items[content.first].is(Grammar::That);
}

bool ContentParts::turnsAt(size_t item, ItemRange content) const
{
    size_t after = item + 1;
    if (!roleAt(item, content.last, StanceRole::Stop, &after) || !isHead(item, content))
        return false;
    const bool giveUp = after > item + 1 && m_open.reading.isWord(item + 1, upWord);
    return !giveUp || has({after, std::min(content.last, after + longestGap)}, StanceRole::Aim);
}

bool ContentParts::turns(ItemRange content) const
{
    // "which must be neutral, which must be non-aligned": each for itself.
    const size_t reach = std::min(beforeRelative(content), content.first + turningReach);
    for (size_t i = content.first; i < reach; ++i) {
        const Item &item = m_open.reading.items[i];
        if (item.is(Grammar::Negation) && !item.is(Grammar::Be) && isHead(i, content))
            return true;
        if (turnsAt(i, content))
            return true;
    }
    return false;
}

size_t ContentParts::reasonIn(ItemRange content) const
{
    for (size_t i = content.first + 1; i < content.last; ++i) {
        if (roleAt(i, content.last, StanceRole::Reason))
            return i;
    }
    return content.last;
}

size_t ContentParts::beforeRelative(ItemRange content) const
{
    for (size_t i = content.first + 1; i < content.last; ++i) {
        if (m_open.reading.isWord(i, whoWord) || (m_open.reading.isWord(i, whichWord) && m_open.reading.isMark(i - 1, u',')))
            return i;
    }
    return content.last;
}

bool ContentParts::endsTopic(size_t item, size_t first) const
{
    const Item &at = m_open.reading.items[item];
    if (at.kind == Item::Mark) {
        static constexpr QStringView ending = u",;:()[]\u2013\u2014\u2026.!?";
        return item > first && !m_open.reading.isPossessive(item) && ending.contains(QChar(char16_t(m_open.reading.hash(item))));
    }
    if (at.kind != Item::Word || item <= first + 1)
        return false;
    return (at.is(Grammar::Subordinator) && !at.is(Grammar::Preposition)) || m_open.reading.isWord(item, whoWord)
        || m_open.reading.isWord(item, whichWord) || m_open.reading.isWord(item, groundsWord);
}

QString ContentParts::topic(ItemRange content) const
{
    const Reading &reading = m_open.reading;
    size_t first = content.first;
    const auto opens = [&](const Item &item) {
        return item.kind == Item::Mark
            || item.is(Grammar::That | Grammar::To | Grammar::Determiner | Grammar::Adverb | Grammar::And | Grammar::Be | Grammar::Modal)
            || (item.is(Grammar::Preposition) && item.kind == Item::Word);
    };
    while (first < content.last && opens(reading.items[first]) && !reading.isWord(first, withoutWord))
        ++first;
    size_t last = first;
    const size_t limit = std::min(content.last, first + longestTopic);
    while (last < limit && !endsTopic(last, first))
        ++last;
    const auto trails = [&](const Item &item) {
        return item.kind == Item::Mark
            || item.is(Grammar::That | Grammar::To | Grammar::Determiner | Grammar::Preposition | Grammar::And | Grammar::Auxiliary
                | Grammar::Adverb);
    };
    while (last > first && trails(reading.items[last - 1]) && !reading.isMark(last - 1, u'%'))
        --last;
    if (last <= first)
        return {};
    const TextSpan span = reading.spanOf(first, last);
    return reading.text.sliced(span.start, span.length()).toString().simplified();
}

bool ContentParts::isPointing(ItemRange content) const
{
    const Item &first = m_open.reading.items[content.first];
    return first.is(Grammar::That | Grammar::It | Grammar::They) || m_open.reading.isWord(content.first, thisWord)
        || m_open.reading.isWord(content.first, theseWord);
}

size_t ContentParts::beforeVerb(ItemRange content) const
{
    const auto &items = m_open.reading.items;
    for (size_t i = content.first + 1; i < content.last; ++i) {
        if (items[i].is(Grammar::Who | Grammar::That | Grammar::To))
            return content.last;
        const bool attribute = items[i - 1].is(Grammar::Determiner) || (i + 1 < content.last && items[i + 1].is(Grammar::Preposition));
        const bool past = items[i].is(Grammar::Past) && !attribute;
        if (past
            || (items[i].is(Grammar::Be | Grammar::Have | Grammar::Modal | Grammar::Finite) && !roleAt(i, content.last, StanceRole::Act)))
            return i;
    }
    return content.last;
}

bool ContentParts::isVague(ItemRange content) const
{
    bool vague = false;
    for (size_t i = content.first; i < content.last; ++i) {
        const Item &item = m_open.reading.items[i];
        if (i > content.first + 1 && (item.kind == Item::Mark || item.is(Grammar::Preposition | Grammar::Subordinator)))
            break;
        if (roleAt(i, content.last, StanceRole::Vague))
            vague = true;
        else if (!item.is(Grammar::Determiner | Grammar::Adverb))
            return false;
    }
    return vague;
}

} // namespace Parallax

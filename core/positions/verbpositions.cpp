// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What PositionReader does with verbs.

#include "core/analysis/wordclass.h"
#include "core/analysis/wordhash.h"
#include "core/positions/positionreader.h"

#include <algorithm>

namespace Parallax {

namespace {

const quint64 byWord = wordHash(u"by"), mustWord = wordHash(u"must"), shouldWord = wordHash(u"should"), oughtWord = wordHash(u"ought"),
              wouldWord = wordHash(u"would"), cannotWord = wordHash(u"cannot"), cantWord = wordHash(u"can't"), canWord = wordHash(u"can"),
              noWord = wordHash(u"no"), nobodyWord = wordHash(u"nobody"), neitherWord = wordHash(u"neither"), noneWord = wordHash(u"none"),
              fewWord = wordHash(u"few");
/// Items after a passive verb in which who does it may be named.
constexpr size_t agentReach = 8;

bool isObligation(const Reading &reading, size_t item)
{
    return reading.isWord(item, mustWord) || reading.isWord(item, shouldWord) || reading.isWord(item, oughtWord);
}

// "cannot accept" is no guess.
bool isAble(const Reading &reading, size_t first, size_t last)
{
    for (size_t i = first; i < last; ++i) {
        if (reading.isWord(i, cannotWord) || reading.isWord(i, cantWord) || reading.isWord(i, canWord))
            return true;
    }
    return false;
}

} // namespace

// X "categorically rejects" it: the mark belongs to the verb.
Subject PositionReader::subjectOf(size_t verb) const
{
    while (verb > m_sentence.first + 1 && m_reading.items[verb - 1].kind == Item::Mark
        && QStringView(u"\"\u201c\u201e\u00ab").contains(QChar(char16_t(m_reading.hash(verb - 1)))))
        --verb;
    return subjectBefore(m_reading, m_sentence, verb);
}

// "decided to oppose": the subject is that of the word before "to".
void PositionReader::gripInfinitive(size_t verb, Grip &grip) const
{
    const size_t to = grip.group.first;
    grip.usable = false;
    if (to < m_sentence.first + 2)
        return;
    const size_t lead = to - 2;
    const StanceWord *leading = m_parts.roleAt(lead, verb, StanceRole::Leading);
    // "sued her in an attempt to block": the noun has not the subject of a verb.
    const Item &before = m_reading.items[lead - (lead > m_sentence.first ? 1 : 0)];
    if (!leading || (before.is(Grammar::Determiner) && !before.is(Grammar::That | Grammar::Personal)))
        return;
    const VerbGroup group = verbGroupOf(m_reading, m_sentence, lead);
    if (group.infinitive)
        return;
    grip.usable = true;
    grip.turned = !leading->stance;
    grip.expected = !m_reading.items[lead].is(Grammar::FiniteVerb) || leading->negated.has_value();
    grip.group.negated = grip.group.negated != group.negated;
    grip.group.first = group.first;
    grip.group.participle = group.participle;
    grip.group.passive = false;
    grip.group.unreal = group.unreal;
}

Grip PositionReader::gripOf(size_t verb) const
{
    Grip grip;
    grip.group = verbGroupOf(m_reading, m_sentence, verb);
    if (grip.group.infinitive)
        gripInfinitive(verb, grip);
    grip.first = grip.group.first;
    return grip;
}

// Whether a verb without a subject goes on with that of the last one: not in the words of somebody else.
bool PositionReader::hasLast(size_t verb) const
{
    return m_last && (m_lastSaid < 0 || m_open.statement[verb] != m_lastSaid);
}

std::optional<Voice> PositionReader::voiceOfVerb(size_t verb, const Grip &grip)
{
    const size_t first = grip.group.first;
    const FoundStatement *said = statementWithCue(verb);
    if (said && said->speaker.isKnown()) {
        const FoundStatement *outer = statementAt(verb);
        const bool other = outer && outer != said && outer->speaker.isKnown() && outer->speaker != said->speaker;
        if (!canHold(said->speaker, nullptr) && !grip.subject.isEmpty())
            return voiceOf(grip.subject, verb);
        return Voice{said->speaker, other ? std::optional(outer->speaker) : std::nullopt};
    }
    const Item *before = first > m_sentence.first ? &m_reading.items[first - 1] : nullptr;
    if (before && hasLast(verb) && before->is(Grammar::And | Grammar::But))
        return m_last;
    if (grip.group.participle) {
        const bool hangs = before && m_reading.isMark(first - 1, u',');
        if (!hangs)
            return std::nullopt;
        if (hasLast(verb))
            return m_last;
        const Speaker speaker = m_speakers.firstNameIn(m_sentence.first, std::min(first, m_sentence.first + longestClause));
        return speaker.isKnown() ? std::optional(Voice{speaker, std::nullopt}) : std::nullopt;
    }
    return voiceOf(grip.subject, verb);
}

// "vowed to oppose", "refused to reject": the first item after the verb of opposing; `after` where there is none.
size_t PositionReader::opposesWithin(size_t after) const
{
    if (after + 1 >= m_bodyEnd || !m_reading.items[after].is(Grammar::To))
        return after;
    size_t end = after;
    const StanceWord *inner = m_parts.roleAt(after + 1, m_bodyEnd, StanceRole::Verb, &end);
    return inner && inner->stance == Stance::Opposes && end < m_bodyEnd ? end : after;
}

// Nothing where the verb takes no stand as it stands there.
std::optional<Stance> PositionReader::stanceOf(const StanceWord &word, size_t item, size_t after, const Grip &grip) const
{
    std::optional<Stance> stance = grip.group.negated != grip.turned ? word.negated : word.stance;
    if (!stance)
        return std::nullopt;
    // "wants to join" is for joining, "wants them to join" a demand.
    const bool own = after < m_bodyEnd && m_reading.items[after].is(Grammar::To);
    if (stance == Stance::Demands && own)
        stance = Stance::Supports;
    if (!grip.group.negated && opposesWithin(after) > after)
        stance = stance == Stance::Opposes ? Stance::Supports : Stance::Opposes;
    const bool could = grip.group.unreal && !m_reading.isWord(item - 1, wouldWord);
    if (could && (stance == Stance::Supports || stance == Stance::Offers) && !grip.group.negated)
        stance = Stance::Conditional;
    return stance;
}

// "backed the plan", "vowed to leave", but not "went back to the office".
bool PositionReader::takesWhatFollows(const StanceWord &word, size_t after) const
{
    if (after >= m_bodyEnd || !word.following.empty() || !word.stance)
        return after < m_bodyEnd;
    const Item &next = m_reading.items[after];
    if (next.is(Grammar::To)) {
        const Item *verb = after + 1 < m_bodyEnd ? &m_reading.items[after + 1] : nullptr;
        return verb && verb->kind == Item::Word && !verb->capitalised && !verb->is(Grammar::Determiner | Grammar::Preposition);
    }
    return !next.is(Grammar::Preposition) || next.is(Grammar::That | Grammar::Adverb) || next.is(Grammar::Time);
}

// False where nobody acts, or only perhaps: "no country supports", "if X rejects".
bool PositionReader::takeSubject(Grip &grip)
{
    grip.subject = subjectOf(grip.group.first);
    m_subject = grip.subject;
    if (grip.subject.isEmpty())
        return true;
    const size_t first = grip.subject.first;
    const bool nobody = m_reading.isWord(first, noWord) || m_reading.isWord(first, nobodyWord) || m_reading.isWord(first, neitherWord)
        || m_reading.isWord(first, noneWord) || m_reading.isWord(first, fewWord);
    if (nobody || isConditional(first))
        return false;
    grip.first = first;
    return true;
}

bool PositionReader::readVerb(size_t item, size_t after, const StanceWord &word)
{
    const auto &items = m_reading.items;
    if (!word.stance && !word.negated)
        return true;
    // "remains committed to" is a state.
    if (item > m_sentence.first && items[item].is(Grammar::Past) && m_parts.roleAt(item - 1, item, StanceRole::Copula))
        return false;
    Grip grip = gripOf(item);
    const bool attribute = grip.group.first == item && item > m_sentence.first && items[item].is(Grammar::Past)
        && items[item - 1].is(Grammar::Determiner) && !items[item - 1].is(Grammar::That | Grammar::Personal);
    const bool agent = items[item].is(Grammar::Past) && after < m_bodyEnd && m_reading.isWord(after, byWord);
    if (grip.group.passive || agent)
        return readAgent(item, after, word, grip);
    if (attribute || !grip.usable || !takesWhatFollows(word, after))
        return true;
    const bool joined = hasLast(item) && grip.group.first > m_sentence.first && items[grip.group.first - 1].is(Grammar::And | Grammar::But);
    if (!grip.group.participle && !joined && !takeSubject(grip))
        return true;
    const bool first = !grip.subject.isEmpty() && items[grip.subject.head].is(Grammar::First);
    for (size_t i = grip.group.first; i < item; ++i) {
        if (isObligation(m_reading, i) && !first)
            return true;
    }
    const auto stance = stanceOf(word, item, after, grip);
    const auto voice = voiceOfVerb(item, grip);
    if (!stance || !voice)
        return true;
    // "agreed that it must be": what must be is the stand.
    if (*stance == Stance::Supports && m_parts.has({after, contentLast(after, item)}, StanceRole::Obligation))
        return true;
    m_last = voice;
    m_lastSaid = -1;
    const bool supposed = grip.group.unreal && !isAble(m_reading, grip.group.first, item);
    const bool expected = grip.expected || (supposed && !first);
    const PositionRule rule = grip.expected ? PositionRule::VerbExpected : PositionRule::Verb;
    claimOfAll({item, after, *voice, grip.first, *stance, rule, grip.group.negated, expected}, grip.subject,
        grip.group.negated ? after : opposesWithin(after));
    return true;
}

// "was rejected by X", "a plan backed by X"; "will not be accepted" in the words of who says so.
bool PositionReader::readAgent(size_t item, size_t after, const StanceWord &word, const Grip &grip)
{
    const Subject thing = subjectOf(grip.group.first);
    if (thing.isEmpty() || grip.group.infinitive)
        return true;
    const auto stance = grip.group.negated ? word.negated : word.stance;
    const ItemRange content{thing.first, std::min(thing.last, grip.group.first)};
    Clue clue{item, after, {}, thing.first, stance.value_or(Stance::Unclear), PositionRule::Verb, grip.group.negated, false};
    size_t by = after;
    const size_t limit = std::min(m_bodyEnd, after + agentReach);
    while (by < limit && !m_reading.isWord(by, byWord) && m_reading.items[by].kind != Item::Mark)
        ++by;
    if (by >= limit || !m_reading.isWord(by, byWord)) {
        const FoundStatement *said = statementAt(item);
        if (said && said->speaker.isKnown() && grip.group.negated && word.negated == Stance::Opposes && word.stance != Stance::Demands) {
            clue.voice = {said->speaker, std::nullopt};
            claim(clue, content, {thing.first, after});
            return true;
        }
        return false;
    }
    if (!stance)
        return true;
    // "X and Y" both.
    size_t end = by + 1;
    while (end < std::min(m_bodyEnd, by + 16) && !(m_reading.items[end].kind == Item::Mark && !m_reading.isPossessive(end)))
        ++end;
    for (size_t i = by + 1; i < end; ++i) {
        const bool next = i + 1 >= end || m_reading.items[i + 1].is(Grammar::And) || m_reading.items[i + 1].kind == Item::Word;
        if (m_reading.items[i].kind != Item::Name || !next)
            continue;
        const Speaker speaker = m_speakers.resolveItem(i, m_sentence);
        if (!canHold(speaker, &m_reading.items[i]))
            continue;
        const FoundStatement *said = statementAt(item);
        clue.voice = {speaker, said && said->speaker != speaker ? std::optional(said->speaker) : std::nullopt};
        claim(clue, content, {thing.first, i + 1});
        if (i + 1 >= end || !m_reading.items[i + 1].is(Grammar::And))
            break;
    }
    return true;
}

// "called the tariffs a mistake": what follows is judged by who calls it so.
void PositionReader::readCalling(size_t item, size_t)
{
    Grip grip = gripOf(item);
    if (grip.group.passive || !grip.usable || grip.group.negated || grip.group.unreal)
        return;
    if (!grip.group.participle)
        grip.subject = subjectOf(grip.group.first);
    if (const auto voice = voiceOfVerb(item, grip)) {
        m_caller = voice;
        m_callerItem = item;
        m_judged = false;
    }
}

} // namespace Parallax

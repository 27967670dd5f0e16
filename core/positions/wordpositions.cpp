// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What PositionReader does with nouns, obligations, and what the speaker's side will do.

#include "core/analysis/wordhash.h"
#include "core/positions/positionreader.h"

#include <algorithm>

namespace Parallax {

namespace {

const quint64 haveWord = wordHash(u"have"), asWord = wordHash(u"as");

} // namespace

// "dismissed the plan, once again revealing the government's refusal": of the report, not of who dismissed it.
bool PositionReader::isAside(size_t item) const
{
    constexpr size_t reach = 8;
    bool participle = false;
    for (size_t i = item; i > m_sentence.first && item - i < reach; --i) {
        const Item &before = m_reading.items[i - 1];
        if (before.kind == Item::Mark && !m_reading.isPossessive(i - 1))
            return participle && (m_reading.isMark(i - 1, u',') || (i > m_sentence.first + 1 && m_reading.isMark(i - 2, u',')));
        participle = participle || m_parts.roleAt(i - 1, item, StanceRole::Showing);
    }
    return false;
}

// "X's refusal", "its refusal": whose noun it is.
bool PositionReader::ownerVoice(size_t owner, size_t item, Voice &voice) const
{
    const Item &whose = m_reading.items[owner];
    const FoundStatement *said = statementAt(item);
    if (whose.kind != Item::Name && !whose.is(Grammar::PossessiveWord))
        return false;
    if (whose.is(Grammar::First)) {
        voice.holder = said ? said->speaker : Speaker();
        return voice.holder.isKnown();
    }
    voice.holder = m_speakers.resolveItem(owner, m_sentence);
    const bool described = !voice.holder.entity && voice.holder.isKnown() && voice.holder.words != whose.span;
    if (!described && !canHold(voice.holder, &whose))
        return false;
    if (said && said->speaker.isKnown() && said->speaker.entity != voice.holder.entity && !isAside(owner))
        voice.by = said->speaker;
    return true;
}

// "met opposition from unions": against what the sentence is about.
bool PositionReader::readNounFrom(size_t item, size_t after, const StanceWord &word)
{
    const Subject holder = subjectAfter(m_reading, m_sentence, after);
    size_t verb = item;
    while (verb > m_sentence.first && item - verb < 5 && !m_reading.items[verb].is(Grammar::FiniteVerb))
        --verb;
    const VerbGroup group = verbGroupOf(m_reading, m_sentence, verb);
    // "is unlikely to win support from"
    const Grip grip = gripOf(verb);
    if (grip.turned || (group.infinitive && !grip.usable))
        return true;
    const Subject thing = subjectOf(group.first);
    const auto voice = holder.isEmpty() ? std::nullopt : voiceOf(holder, item);
    const auto &items = m_reading.items;
    // "say that only support from unions ...": what the sentence is about says so.
    bool said = false;
    for (size_t i = std::min(thing.first, item) + 1; i < item; ++i)
        said = said || (items[i].is(Grammar::That) && (items[i - 1].is(Grammar::FiniteVerb) || items[i - 1].cues >= 0));
    if (!voice || thing.isEmpty() || group.negated || said)
        return true;
    claim({item, after, *voice, thing.first, *word.stance, PositionRule::Noun, false, false}, {thing.first, thing.last},
        {thing.first, holder.last});
    return true;
}

// "voiced support", "withdrew its support": of who does so.
bool PositionReader::givenVoice(size_t verb, Clue &clue)
{
    const StanceWord *voicing = m_parts.roleAt(verb, m_sentence.last, StanceRole::Voicing);
    Grip grip = gripOf(verb);
    if (!voicing || grip.group.passive || !grip.usable)
        return false;
    const bool joined =
        hasLast(verb) && grip.group.first > m_sentence.first && m_reading.items[grip.group.first - 1].is(Grammar::And | Grammar::But);
    if (!joined && !grip.group.participle)
        grip.subject = subjectOf(grip.group.first);
    const auto voice = voiceOfVerb(verb, grip);
    if (!voice)
        return false;
    clue.voice = *voice;
    clue.first = grip.subject.isEmpty() ? grip.group.first : grip.subject.first;
    if (voicing->negated && clue.stance != Stance::Opposes)
        clue.stance = *voicing->negated;
    return true;
}

// "to give up its ambition": of somebody, perhaps, who is to have it no more.
bool PositionReader::isGivenUp(size_t owner) const
{
    for (size_t item = owner; item > m_sentence.first && owner - item < 2; --item) {
        size_t after = item;
        const bool stops = m_parts.roleAt(item - 1, m_sentence.last, StanceRole::Stop, &after) && after == owner;
        // "withdrew its support" is for who gives somebody a noun.
        if (stops && (after > item || !m_parts.roleAt(item - 1, m_sentence.last, StanceRole::Voicing)))
            return true;
    }
    return false;
}

// X's "offer" as a concession: spoken of, not made.
bool PositionReader::isPortrayed(size_t after) const
{
    while (after < m_bodyEnd && m_reading.items[after].kind == Item::Mark && !m_reading.isMark(after, u','))
        ++after;
    return after < m_bodyEnd && m_reading.isWord(after, asWord);
}

bool PositionReader::readNoun(size_t item, size_t after, const StanceWord &word)
{
    if (!word.stance)
        return true;
    if (after < m_bodyEnd && isFrom(after - 1))
        return readNounFrom(item, after, word);
    size_t owner = item;
    bool found = false;
    while (!found && owner > m_sentence.first && item - owner < 5) {
        --owner;
        const Item &before = m_reading.items[owner];
        found = before.is(Grammar::PossessiveWord) || m_reading.isPossessive(owner)
            || m_parts.roleAt(owner, m_sentence.last, StanceRole::Voicing);
        if (!found && (before.kind != Item::Word || before.is(Grammar::Preposition | Grammar::That | Grammar::Auxiliary)))
            return true;
    }
    if (!found)
        return true;
    Clue clue{item, after, {}, owner, *word.stance, PositionRule::Noun, false, false};
    const bool pronoun = m_reading.items[owner].is(Grammar::PossessiveWord);
    if (m_reading.isPossessive(owner) && owner > m_sentence.first)
        clue.first = --owner;
    const size_t verb = pronoun && owner > m_sentence.first ? owner - 1 : owner;
    if (isGivenUp(clue.first) || isPortrayed(after))
        return true;
    if (givenVoice(verb, clue)) {
        claimContent(clue, after);
        return true;
    }
    // "wants them to drop their plans": whose they are is told by what is asked for.
    const qsizetype start = m_reading.items[item].span.start;
    const auto latest = m_claims.end() - qsizetype(std::min<size_t>(m_claims.size(), 4));
    const bool asked = pronoun && std::any_of(latest, m_claims.end(), [&](const Claim &claim) {
        return claim.sentence == m_sentenceIndex && (claim.content.contains(start) || claim.position.evidence.front().contains(start));
    });
    if (!asked && ownerVoice(owner, item, clue.voice))
        claimContent(clue, after);
    return true;
}

bool PositionReader::readObligation(size_t item, size_t after, const StanceWord &word)
{
    const FoundStatement *said = tellingStatementAt(item);
    if (!said || !said->speaker.isKnown() || !isHolder(*said) || after >= m_bodyEnd || item == m_sentence.first)
        return false;
    const auto &items = m_reading.items;
    const VerbGroup group = verbGroupOf(m_reading, m_sentence, item);
    bool negated = group.negated;
    size_t verb = after;
    while (verb < m_bodyEnd && verb < after + 4 && items[verb].is(Grammar::Adverb | Grammar::Negation)) {
        negated = negated || items[verb].is(Grammar::Negation);
        ++verb;
    }
    const auto stance = negated ? word.negated : word.stance;
    const Subject subject = subjectOf(group.first);
    const size_t first = subject.isEmpty() ? group.first : subject.first;
    if (!stance || verb >= m_bodyEnd || isConditional(first))
        return true;
    // "must have been" is a guess, "should have gone" a reproach; "we must say" says nothing yet.
    if (m_reading.isWord(verb, haveWord) && !negated)
        return true;
    const bool own = !subject.isEmpty() && items[subject.head].is(Grammar::First);
    if (own && (m_parts.roleAt(verb, m_bodyEnd, StanceRole::Verb) || items[verb].cues >= 0))
        return true;
    const size_t last = contentLast(verb, item);
    Clue clue{item, after, {said->speaker, std::nullopt}, first, *stance, PositionRule::Obligation, negated, false};
    const std::vector<ItemRange> parts = m_parts.split({first, std::max(last, verb + 1)});
    for (const ItemRange &part : parts)
        claim(clue, part, part);
    m_last.reset();
    return true;
}

// "We will help", "it would resume cooperation": by who says so, of the own side.
bool PositionReader::readWill(size_t item, const StanceWord &word)
{
    const FoundStatement *said = statementAt(item);
    if (!said || !said->speaker.isKnown() || item == m_sentence.first)
        return false;
    const auto &items = m_reading.items;
    const bool joined = items[item - 1].is(Grammar::And | Grammar::But) && !m_subject.isEmpty();
    const Subject subject = joined ? m_subject : subjectBefore(m_reading, m_sentence, item);
    if (subject.isEmpty() || !isOwnSide(subject, said->speaker) || isConditional(subject.first))
        return false;
    bool negated = items[item].is(Grammar::Negation);
    size_t verb = item + 1;
    while (verb < m_bodyEnd && verb < item + 5 && items[verb].is(Grammar::Adverb | Grammar::Negation)) {
        negated = negated || items[verb].is(Grammar::Negation);
        ++verb;
    }
    // Only what is done to or for something: known verbs of doing.
    const StanceWord *act = verb < m_bodyEnd ? m_parts.roleAt(verb, m_bodyEnd, StanceRole::Act) : nullptr;
    if (!act || m_parts.roleAt(verb, m_bodyEnd, StanceRole::Verb))
        return false;
    const auto stance = negated ? word.negated : act->stance && word.stance ? act->stance : word.stance;
    if (!stance)
        return false;
    const size_t last = contentLast(verb, item);
    const size_t first = joined ? item : subject.first;
    m_subject = subject;
    const Clue clue{item, item + 1, {said->speaker, std::nullopt}, first, *stance, PositionRule::Will, negated, false};
    claim(clue, {verb, std::max(last, verb + 1)}, {first, std::max(last, verb + 1)});
    return true;
}

} // namespace Parallax

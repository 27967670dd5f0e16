// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What PositionReader does with what somebody is, and with judgements.

#include "core/analysis/wordhash.h"
#include "core/positions/positionreader.h"

#include <algorithm>

namespace Parallax {

namespace {

const quint64 forWord = wordHash(u"for"), toWord = wordHash(u"to"), thereWord = wordHash(u"there");
/// Items after a caller's verb in which its judgement may stand.
constexpr size_t callingReach = 25;

} // namespace

bool PositionReader::isNegated(size_t item, size_t reach) const
{
    for (size_t i = item; i > m_sentence.first && item - i < reach; --i) {
        const Item &before = m_reading.items[i - 1];
        if (before.kind != Item::Word)
            return false;
        if (before.is(Grammar::Negation))
            return true;
    }
    return false;
}

// The form of "be" or the like before a predicate, with no more than articles, adverbs and adjectives between; noItem
// where the word is none.
size_t PositionReader::copulaBefore(size_t item) const
{
    for (size_t i = item; i > m_sentence.first && item - i < 6; --i) {
        const Item &before = m_reading.items[i - 1];
        if (before.kind == Item::Name)
            return noItem;
        if (before.is(Grammar::Be) || m_reading.isPossessive(i - 1) || m_parts.roleAt(i - 1, item, StanceRole::Copula))
            return i - 1;
        const bool steps = before.is(Grammar::Adverb | Grammar::Modal | Grammar::Determiner | Grammar::Negation);
        if (before.is(Grammar::Preposition | Grammar::FiniteVerb | Grammar::Personal | Grammar::Ing) && !steps)
            return noItem;
    }
    return noItem;
}

// The first item of the verb that a copula belongs to: "has not been".
VerbGroup PositionReader::copulaGroup(size_t copula) const
{
    VerbGroup group;
    group.first = copula;
    return m_reading.isPossessive(copula) ? group : verbGroupOf(m_reading, m_sentence, copula);
}

bool PositionReader::readState(size_t item, size_t after, const StanceWord &word)
{
    const size_t copula = copulaBefore(item);
    // In headlines the verb is left out: "X ready to ...".
    const bool headline = m_sentence.headline && item > m_sentence.first && m_reading.items[item - 1].kind == Item::Name;
    if (copula == noItem && !headline)
        return false;
    VerbGroup group;
    group.first = item;
    if (copula != noItem)
        group = copulaGroup(copula);
    const bool negated = group.negated || isNegated(item, item - group.first + 1);
    const auto stance = negated ? word.negated : word.stance;
    // "opposes the ban and is ready to": the subject goes on.
    const bool joined = hasLast(item) && group.first > m_sentence.first && m_reading.items[group.first - 1].is(Grammar::And | Grammar::But);
    const Subject subject = joined ? Subject() : subjectOf(group.first);
    const auto voice = joined ? m_last : voiceOf(subject, item);
    const size_t first = joined ? group.first : subject.first;
    if (!stance || !voice || isConditional(first))
        return true;
    m_last = voice;
    m_lastSaid = -1;
    claimOfAll({item, after, *voice, first, *stance, PositionRule::State, negated, group.unreal}, subject, after);
    return true;
}

// Whether somebody calls something so, and not already another clause does: "called it absurd, which will not help".
bool PositionReader::isCalled(size_t item) const
{
    if (!m_caller || item <= m_callerItem || item - m_callerItem >= callingReach)
        return false;
    const auto first = m_reading.items.begin() + qsizetype(m_callerItem) + 1;
    return !m_judged || std::none_of(first, m_reading.items.begin() + qsizetype(item), [](const Item &between) {
        return between.is(Grammar::Modal | Grammar::Be | Grammar::Who);
    });
}

// What a judgement is about: the subject of its "be", else what stands before it in the same words.
ItemRange PositionReader::judgedBy(size_t item, size_t copula, const FoundStatement *said) const
{
    if (copula != noItem) {
        const Subject subject = subjectBefore(m_reading, m_sentence, copulaGroup(copula).first);
        if (!subject.isEmpty())
            return {subject.first, subject.last};
    }
    const bool called = isCalled(item);
    size_t first = m_callerItem + 1;
    if (said && !called) {
        first = std::max(m_sentence.first, item > longestClause ? item - longestClause : 0);
        while (first < item && m_reading.items[first].span.start < said->span.start)
            ++first;
    }
    while (first < item && m_reading.items[first].kind == Item::Mark)
        ++first;
    return {std::min(first, item), item};
}

// "unacceptable to X" is X's judgement.
bool PositionReader::judgedFor(size_t after, Voice &voice) const
{
    if (after + 1 >= m_bodyEnd || !(m_reading.isWord(after, forWord) || m_reading.isWord(after, toWord))
        || m_reading.items[after + 1].kind != Item::Name)
        return false;
    const Speaker other = m_speakers.resolveItem(after + 1, m_sentence);
    if (!canHold(other, &m_reading.items[after + 1]) || other == voice.holder)
        return false;
    voice = {other, voice.holder};
    return true;
}

bool PositionReader::readJudgement(size_t item, size_t after, const StanceWord &word)
{
    if (!word.stance && !word.negated)
        return true;
    const bool calling = isCalled(item);
    const FoundStatement *said = tellingStatementAt(item);
    if (said && (!said->speaker.isKnown() || !isHolder(*said)))
        said = nullptr;
    if (!calling && !said)
        return false;
    if (isSupposed(item))
        return true;
    const size_t copula = copulaBefore(item);
    const bool fragment = item > m_sentence.first && m_reading.items[item - 1].kind == Item::Mark && !m_reading.isMark(item - 1, u',')
        && !m_reading.isMark(item - 1, u'-');
    const bool single = word.role == StanceRole::Judgement && word.following.empty();
    if (single && !calling && !fragment && copula == noItem)
        return false;
    // "We would help" is an offer.
    if (said && m_reading.items[item].is(Grammar::Modal)) {
        const Subject subject = subjectBefore(m_reading, m_sentence, item);
        if (!subject.isEmpty() && isOwnSide(subject, said->speaker))
            return false;
    }
    const bool negated = isNegated(item, 5);
    const auto stance = negated ? word.negated : word.stance;
    if (!stance)
        return true;
    Clue clue{item, after, said ? Voice{said->speaker, std::nullopt} : *m_caller, item, *stance, PositionRule::Judgement, negated, false};
    size_t last = judgedFor(after, clue.voice) ? after + 2 : after;
    ItemRange judged = judgedBy(item, copula, said);
    const size_t first = judged.first;
    // "There is no way that ...": what is judged follows.
    const bool follows = !judged.isEmpty() && m_reading.isWord(judged.first, thereWord);
    if (follows)
        judged.last = judged.first;
    // "describing it as a dead end"
    const bool described = !judged.isEmpty() && m_parts.roleAt(judged.first, judged.last, StanceRole::Calling);
    judged.first += described ? 1 : 0;
    const bool pronoun = !judged.isEmpty() && m_reading.items[judged.first].is(Grammar::It) && (described || calling);
    if (pronoun)
        judged.last = judged.first + 1;
    if ((judged.isEmpty() || m_parts.isVague(judged)) && last == after && after < m_bodyEnd) {
        // "It is unacceptable that ...", "a violation of ..."
        const size_t start = m_reading.items[after].kind == Item::Mark ? after + 1 : after;
        // "That's important, because ...": what is so was named before.
        const bool reasoned = start < m_bodyEnd && m_parts.roleAt(start, m_bodyEnd, StanceRole::Reason);
        if (reasoned && !judged.isEmpty())
            return true;
        last = std::max(start < m_bodyEnd ? contentLast(start, item) : after, after);
        if (last > start)
            judged = {start, last};
    }
    if ((pronoun && judged.last == judged.first + 1) || (follows && judged.isEmpty()))
        return true;
    claim(clue, judged, {first, last});
    // What is called something else comes after it.
    if (calling) {
        m_callerItem = item;
        m_judged = true;
    }
    return true;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/positions/positionreader.h"

#include "core/analysis/wordclass.h"
#include "core/analysis/wordhash.h"

#include <algorithm>
#include <utility>

namespace Parallax {

namespace {

const quint64 fromWord = wordHash(u"from"), theWord = wordHash(u"the");

} // namespace

PositionReader::PositionReader(const OpenReading &open, const std::vector<FoundStatement> &statements, const StanceLexicon &stances)
    : m_open(open)
    , m_reading(open.reading)
    , m_statements(statements)
    , m_stances(stances)
    , m_parts(open, stances)
    , m_speakers(open.reading)
{
    for (size_t i = 0; i < statements.size(); ++i) {
        if (!statements[i].cue.isEmpty())
            m_cues.push_back({statements[i].cue.start, qint32(i)});
    }
    std::sort(m_cues.begin(), m_cues.end());
    noteAffiliations();
}

std::vector<Claim> PositionReader::read()
{
    for (m_sentenceIndex = 0; m_sentenceIndex < m_reading.sentences.size(); ++m_sentenceIndex) {
        m_sentence = m_reading.sentences[m_sentenceIndex];
        readSentence();
    }
    return std::move(m_claims);
}

void PositionReader::readSentence()
{
    m_last.reset();
    m_lastSaid = -1;
    m_caller.reset();
    m_subject = {};
    m_bodyEnd = bodyEnd(m_reading, m_sentence);
    std::optional<Speaker> speaker;
    for (size_t i = m_sentence.first; i < m_sentence.last;) {
        if (const FoundStatement *said = m_reading.items[i].cues >= 0 ? statementWithCue(i) : nullptr) {
            speaker = speaker ? speaker : said->speaker;
            if (canHold(said->speaker, nullptr)) {
                m_last = Voice{said->speaker, std::nullopt};
                m_lastSaid = qint32(said - m_statements.data());
            }
        }
        i = m_open.stance[i] >= 0 ? readWord(i) : i + 1;
    }
    if (!speaker && m_last)
        speaker = m_last->holder;
    m_speakers.sentenceRead(m_sentence, speaker ? &*speaker : nullptr);
}

// Returns the first item that is still to be read.
size_t PositionReader::readWord(size_t item)
{
    const Item &word = m_reading.items[item];
    // A capital letter makes a name of a verb, except where every word has one.
    if (word.capitalised && item != m_sentence.first && !m_reading.tokens[word.token].headline
        && !m_reading.tokens[word.token].sentenceStart)
        return item + 1;
    bool called = false;
    for (const StanceWord &reading : m_stances.words(m_open.stance[item])) {
        size_t after = item + 1;
        if (!m_parts.fits(reading, item, m_sentence.last, after))
            continue;
        if (reading.role == StanceRole::Calling) {
            if (!called && !isNounHere(item))
                readCalling(item, after);
            called = true;
        } else if (readRole(item, after, reading)) {
            return reading.role == StanceRole::Judgement ? after : item + 1;
        }
    }
    return item + 1;
}

// Whether no other reading of the word is to be tried.
bool PositionReader::readRole(size_t item, size_t after, const StanceWord &word)
{
    switch (word.role) {
    case StanceRole::Verb:
        return !isNounHere(item) && readVerb(item, after, word);
    case StanceRole::State:
        return readState(item, after, word);
    case StanceRole::Noun:
        return (isNounHere(item) || isFrom(after - 1)) && readNoun(item, after, word);
    case StanceRole::Obligation:
        return readObligation(item, after, word);
    case StanceRole::Will:
        return readWill(item, word);
    case StanceRole::Judgement:
    case StanceRole::Judging:
        return readJudgement(item, after, word);
    default:
        return false;
    }
}

bool PositionReader::isFrom(size_t item) const
{
    return m_reading.isWord(item, fromWord);
}

// A form that may be a noun is one after an article, a possessive, a preposition, a verb that gives somebody a noun, or
// an adjective with one of them.
bool PositionReader::isNounHere(size_t item) const
{
    const Item &word = m_reading.items[item];
    if (item == m_sentence.first || (word.is(Grammar::Past) && !word.is(Grammar::Finite)))
        return false;
    // "need": a verb, but not in "the need".
    if (word.is(Grammar::Finite) && (!m_reading.items[item - 1].is(Grammar::Determiner) || m_reading.items[item - 1].is(Grammar::That)))
        return false;
    for (size_t before = item; before > m_sentence.first && item - before < 3; --before) {
        const Item &previous = m_reading.items[before - 1];
        if (previous.is(Grammar::PossessiveWord) || m_reading.isPossessive(before - 1))
            return true;
        // "with U.S. support,", "the EU ban is"
        if (previous.kind == Item::Name && before == item && before > m_sentence.first + 1 && m_reading.isWord(before - 2, theWord)
            && item + 1 < m_bodyEnd && m_reading.items[item + 1].is(Grammar::Be | Grammar::Have | Grammar::Modal))
            return true;
        if (previous.kind == Item::Name)
            return before == item && before > m_sentence.first + 1 && m_reading.items[before - 2].is(Grammar::Preposition)
                && !m_reading.items[before - 2].is(Grammar::Subordinator)
                && (item + 1 >= m_bodyEnd || m_reading.items[item + 1].kind == Item::Mark
                    || m_reading.items[item + 1].is(Grammar::Preposition));
        if (previous.kind != Item::Word)
            return false;
        if (m_parts.roleAt(before - 1, m_sentence.last, StanceRole::Voicing) && before - 1 > m_sentence.first
            && !m_reading.items[before - 2].is(Grammar::To))
            return !previous.is(Grammar::To);
        if (previous.is(Grammar::Determiner | Grammar::Preposition)
            && !previous.is(Grammar::That | Grammar::Personal | Grammar::Adverb | Grammar::To))
            return before == item || !previous.is(Grammar::Preposition);
        if (previous.is(Grammar::Auxiliary | Grammar::Personal | Grammar::Who | Grammar::To | Grammar::And)
            || (previous.classes & WordClass::Role) != 0)
            return false;
    }
    return false;
}

} // namespace Parallax

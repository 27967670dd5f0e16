// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How StatementReader tells verbs from nouns, and what it does with the nouns.

#include "core/analysis/wordclass.h"
#include "core/statements/statementreader.h"

namespace Parallax {

const CueWord *StatementReader::cueAt(size_t item, size_t &after) const
{
    for (const CueWord &cue : m_speech.cues(m_reading.items[item].cues)) {
        bool fits = item + cue.particle.size() < m_sentence.last;
        for (size_t i = 0; fits && i < cue.particle.size(); ++i)
            fits = m_reading.isWord(item + 1 + i, cue.particle[i]);
        if (fits && cue.takes(CueFrame::Noun) != isNounHere(item))
            continue;
        if (!fits)
            continue;
        after = item + 1 + cue.particle.size();
        return &cue;
    }
    return nullptr;
}

// "the report states: ...", "the company claims its ...": what follows a verb and hardly ever a noun.
bool StatementReader::opensContent(size_t at) const
{
    if (at >= m_bodyEnd)
        return false;
    const Item &next = m_reading.items[at];
    const Item &before = m_reading.items[at - 2];
    const bool noun =
        before.kind == Item::Word && !before.is(Grammar::Determiner | Grammar::Preposition | Grammar::Adverb | Grammar::PossessiveWord);
    return noun
        && (m_reading.isMark(at, u':') || next.kind == Item::Quoted || next.is((Grammar::Determiner | Grammar::Personal) & ~Grammar::That));
}

// A form that may be a noun is one after an article, a possessive, a preposition or an adjective with one of them.
bool StatementReader::isNounHere(size_t item) const
{
    const Item &word = m_reading.items[item];
    if (word.is(Grammar::Past | Grammar::Finite | Grammar::Ing) || item == m_sentence.first || opensContent(item + 1))
        return false;
    for (size_t before = item; before > m_sentence.first && item - before < 3; --before) {
        const Item &previous = m_reading.items[before - 1];
        if (previous.is(Grammar::PossessiveWord) || m_reading.isPossessive(before - 1))
            return true;
        if (previous.kind != Item::Word || previous.is(Grammar::To))
            return false;
        if (previous.is(Grammar::Determiner | Grammar::Preposition) && !previous.is(Grammar::That | Grammar::Personal | Grammar::Adverb))
            return before == item || !previous.is(Grammar::Preposition);
        if (previous.is(Grammar::Auxiliary | Grammar::Personal | Grammar::Who | Grammar::To | Grammar::And)
            || (previous.classes & WordClass::Role) != 0)
            return false;
    }
    return false;
}

// "so-called", "two-state"
bool StatementReader::isHyphenated(size_t item) const
{
    const auto glued = [this](size_t at) { return !m_reading.tokens[m_reading.items[at].token].spaceBefore; };
    const bool before = item > m_sentence.first && m_reading.isMark(item - 1, u'-') && glued(item);
    return before || (item + 1 < m_sentence.last && m_reading.isMark(item + 1, u'-') && glued(item + 1));
}

// Returns the first item after the cue and the words that belong to it.
size_t StatementReader::readWord(size_t item)
{
    size_t after = item + 1;
    const CueWord *cue = cueAt(item, after);
    if (!cue)
        return item + 1;
    // A capital letter makes a name of a verb, except where every word has one; a hyphen makes a part of a word.
    const Item &word = m_reading.items[item];
    if (isHyphenated(item) || (word.capitalised && item != m_sentence.first && !m_reading.tokens[word.token].headline))
        return after;
    if (cue->takes(CueFrame::Noun))
        readNoun(item, *cue, after);
    else
        readVerb(item, *cue, after);
    return after;
}

void StatementReader::readNoun(size_t item, const CueWord &cue, size_t after)
{
    size_t owner = item;
    while (owner > m_sentence.first && item - owner < 3) {
        --owner;
        if (m_reading.items[owner].is(Grammar::PossessiveWord) || m_reading.isPossessive(owner))
            break;
    }
    if (m_reading.isPossessive(owner) && owner > m_sentence.first)
        --owner;
    const Item &whose = m_reading.items[owner];
    if (whose.kind != Item::Name && !whose.is(Grammar::PossessiveWord))
        return;
    Saying saying{item, &cue, m_reading.spanOf(item, after), m_speakers.resolveItem(owner, m_sentence), std::nullopt, false};
    if (!saying.speaker.isKnown() || after >= m_bodyEnd)
        return;
    const size_t end = contentEnd(m_reading, m_sentence, after);
    if (m_reading.items[after].kind != Item::Quoted && !cue.takes(CueFrame::Quote) && end > after + 1)
        emitReported(saying, after, end, StatementRule::Noun);
    m_sayings.push_back(std::move(saying));
}

} // namespace Parallax

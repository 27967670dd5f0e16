// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/statementreader.h"

#include "core/analysis/wordclass.h"

#include <algorithm>
#include <utility>

namespace Parallax {

namespace {

const quint64 accordingWord = wordHash(u"according"), toWord = wordHash(u"to");

} // namespace

StatementReader::StatementReader(const Reading &reading, const SpeechLexicon &speech)
    : m_reading(reading)
    , m_speech(speech)
    , m_speakers(reading)
    , m_taken(reading.quotations.size(), false)
{
}

std::vector<FoundStatement> StatementReader::read()
{
    for (m_sentenceIndex = 0; m_sentenceIndex < m_reading.sentences.size(); ++m_sentenceIndex) {
        m_sentence = m_reading.sentences[m_sentenceIndex];
        readSentence();
    }
    std::stable_sort(m_found.begin(), m_found.end(), [](const FoundStatement &a, const FoundStatement &b) {
        return std::pair(a.span.start, -a.span.end) < std::pair(b.span.start, -b.span.end);
    });
    return std::move(m_found);
}

void StatementReader::readSentence()
{
    m_sayings.clear();
    m_sentenceFound = m_found.size();
    m_bodyEnd = bodyEnd(m_reading, m_sentence);
    for (size_t i = m_sentence.first; i < m_sentence.last; ++i) {
        if (m_reading.items[i].kind != Item::Word)
            continue;
        if (m_reading.items[i].cues >= 0)
            i = readWord(i) - 1;
        else if (m_reading.isWord(i, accordingWord) && i + 2 < m_sentence.last && m_reading.isWord(i + 1, toWord))
            readAccordingTo(i);
    }
    if (m_sayings.empty())
        readLabel();
    readQuotations();
    const Speaker *speaker = m_sayings.empty() ? nullptr : &m_sayings.front().speaker;
    m_speakers.sentenceRead(m_sentence, speaker);
    if (!m_sayings.empty()) {
        m_last = m_sayings.back();
        m_lastSentence = m_sentenceIndex;
    }
}

// "As X said, the plan failed."
bool StatementReader::takeAs(const Reach &reach, const Saying &saying)
{
    static const quint64 asWord = wordHash(u"as");
    const size_t clause = reach.subject.clauseFirst;
    const bool opens =
        !reach.subject.isEmpty() && clause > m_sentence.first && clause <= m_sentence.first + 2 && m_reading.isWord(clause - 1, asWord);
    size_t comma = reach.after;
    while (comma < std::min(m_bodyEnd, reach.after + 8) && !m_reading.isMark(comma, u','))
        ++comma;
    if (!opens || !saying.cue->takes(CueFrame::Clause) || comma + 2 >= m_bodyEnd || !m_reading.isMark(comma, u',')
        || hasFiniteVerb(m_reading, reach.after, comma) || !hasFiniteVerb(m_reading, comma + 1, m_bodyEnd))
        return false;
    emitReported(saying, comma + 1, contentEnd(m_reading, m_sentence, comma + 1), StatementRule::Clause);
    return true;
}

// "..., X said" and "..." said X: what was said stands before.
bool StatementReader::takeBefore(const Reach &reach, Saying &saying)
{
    const size_t clauseFirst = reach.inverted ? reach.group.first : reach.subject.clauseFirst;
    const bool ends =
        reach.inverted || reach.start.at >= m_bodyEnd || reach.start.comma || m_reading.items[reach.start.at].kind == Item::Quoted;
    if ((!reach.inverted && reach.subject.isEmpty()) || clauseFirst <= m_sentence.first || !ends || reach.start.explicitThat)
        return false;
    size_t last = clauseFirst;
    const bool comma = m_reading.isMark(last - 1, u',');
    last -= comma ? 1 : 0;
    if (last <= m_sentence.first)
        return false;
    size_t first = m_sentence.first;
    while (first < last && m_reading.items[first].is(Grammar::And | Grammar::But))
        ++first;
    if (last > first && m_reading.items[last - 1].is(Grammar::And | Grammar::But))
        return false;
    if (comma && takeAround(reach, saying, first, last))
        return true;
    if (m_reading.items[last - 1].kind == Item::Quoted)
        return true;
    const bool quotedNext = reach.start.at < m_bodyEnd && m_reading.items[reach.start.at].kind == Item::Quoted;
    if (!comma || !saying.cue->takes(CueFrame::Clause) || last < first + 3 || last - first > longestClause || quotedNext)
        return false;
    if (joinsChain(saying, m_reading.items[last - 1].span.end))
        return true;
    // "He added that ..., he said", and who is named in what gives the speaker of a quotation, say nothing more.
    const bool said = std::any_of(m_sayings.begin(), m_sayings.end(), [&](const Saying &other) {
        const bool quoted = other.item > first && m_reading.items[first].kind == Item::Quoted && isQuoted(first, 4);
        return other.item >= first && other.item < last
            && (quoted || (saying.speaker.entity && other.speaker.entity == saying.speaker.entity));
    });
    if (said)
        return false;
    if (!hasFiniteVerb(m_reading, first, last) && !m_sentence.headline)
        return false;
    emitReported(saying, first, last, StatementRule::ClauseBefore);
    return true;
}

// "The plan, she said, would fail": the words stand on both sides.
bool StatementReader::takeAround(const Reach &reach, const Saying &saying, size_t first, size_t last)
{
    if (reach.inverted || !reach.start.comma || !saying.cue->takes(CueFrame::Clause) || reach.start.at + 2 >= m_bodyEnd)
        return false;
    const size_t next = reach.start.at + 1;
    const Item &opening = m_reading.items[next];
    const bool quotation = m_reading.items[last - 1].kind == Item::Quoted && isQuoted(size_t(last - 1), 4);
    const bool apart =
        opening.kind == Item::Quoted || opening.is(Grammar::And | Grammar::But | Grammar::Who) || isParticiple(m_reading, next);
    if (quotation || apart || !hasFiniteVerb(m_reading, next, m_bodyEnd))
        return false;
    // "X failed, he said, as Y was late": a whole sentence before needs nothing after it.
    const bool whole = opening.is(Grammar::Afterthought) && hasFiniteVerb(m_reading, first, last);
    const size_t end = whole ? last : contentEnd(m_reading, m_sentence, next);
    emitReported(saying, first, end, StatementRule::ClauseBefore);
    return true;
}

// "A reported that ..., B told A": the words are B's, known through A. "B said ..., A reported": the same of B.
bool StatementReader::joinsChain(const Saying &saying, qsizetype end)
{
    const auto isMedium = [this](const std::optional<qsizetype> &entity) {
        return entity && m_reading.entities->entities[size_t(*entity)].type == EntityType::Medium;
    };
    for (size_t i = m_sentenceFound; i < m_found.size(); ++i) {
        FoundStatement &earlier = m_found[i];
        if (earlier.span.end != end)
            continue;
        if (isMedium(earlier.speaker.entity) || (earlier.speaker.entity && earlier.speaker.entity == saying.via)) {
            earlier.via = earlier.speaker.entity;
            earlier.speaker = saying.speaker;
            return true;
        }
        if (isMedium(saying.speaker.entity) || saying.cue->base == u"report") {
            earlier.via = saying.speaker.entity;
            return true;
        }
    }
    return false;
}

bool StatementReader::takeAfter(const Reach &reach, Saying &saying)
{
    const ContentStart &start = reach.start;
    if (reach.inverted || start.comma || start.at >= m_bodyEnd)
        return false;
    size_t first = start.at;
    while (start.explicitThat && first < m_bodyEnd && m_reading.isMark(first, u','))
        ++first;
    const size_t end = contentEnd(m_reading, m_sentence, first);
    if (m_reading.items[start.at].kind == Item::Quoted) {
        const bool goesOn = end > start.at + 2 && hasFiniteVerb(m_reading, start.at + 1, end) && !m_reading.isMark(start.at + 1, u',');
        if (!goesOn)
            return false;
    }
    const bool frame = saying.cue->takes(CueFrame::Clause) || (saying.cue->takes(CueFrame::That) && start.explicitThat);
    if (!frame || end < first + 2 || m_reading.items[first].is(Grammar::To) || !isClause(reach, end))
        return false;
    emitReported(saying, first, end, StatementRule::Clause);
    return true;
}

// Whether what follows the verb up to `end` has a verb of its own; after other verbs than "say" a noun may come with one
// only in what is said about it ("reported a loss, as sales fell").
bool StatementReader::isClause(const Reach &reach, size_t end) const
{
    const size_t at = reach.start.at;
    const Item &opening = m_reading.items[at];
    if (reach.start.explicitThat || opening.is(Grammar::Subjective | Grammar::There))
        return true;
    // "pledged to form"
    if (m_reading.items[reach.after].is(Grammar::To) && reach.cue->takes(CueFrame::Infinitive))
        return false;
    size_t last = end;
    if (reach.cue->base != u"say") {
        last = at + 1;
        while (last < end && !m_reading.isMark(last, u','))
            ++last;
    }
    return hasFiniteVerb(m_reading, at + 1, last);
}

bool StatementReader::takeObject(const Reach &reach, Saying &saying)
{
    if (reach.inverted || reach.after >= m_bodyEnd || saying.reported || !saying.cue->takes(CueFrame::Object | CueFrame::Infinitive))
        return false;
    // "rejected on Monday the offer", "vowed Monday to go"
    const size_t later = skipTimeAndAdverbs(m_reading, reach.after, m_bodyEnd);
    const quint64 opens = Grammar::Determiner | (saying.cue->takes(CueFrame::Infinitive) ? Grammar::To : 0ull);
    const size_t start = later < m_bodyEnd && m_reading.items[later].is(opens) ? later : reach.after;
    const size_t end = contentEnd(m_reading, m_sentence, start);
    const Item &opening = m_reading.items[start];
    if (end < start + 2 || opening.kind == Item::Mark || (opening.kind == Item::Quoted && isQuoted(start, 4)))
        return false;
    bool infinitive = false;
    for (size_t i = start; i < std::min(end, start + 12); ++i)
        infinitive = infinitive || m_reading.items[i].is(Grammar::To);
    // A long quotation inside is the statement itself.
    for (size_t i = start; i < end; ++i) {
        if (m_reading.items[i].kind == Item::Quoted && isQuoted(i, 4))
            return false;
    }
    // Only who can speak: a thing supports or demands without saying so.
    const Item &head = m_reading.items[reach.subject.isEmpty() ? reach.item : reach.subject.head];
    const bool speaks = saying.speaker.entity || head.is(Grammar::Body | Grammar::Voices | Grammar::Spokesperson | Grammar::Personal)
        || (head.classes & WordClass::Role) != 0 || reach.subject.isEmpty();
    if (!speaks)
        return false;
    const bool object = saying.cue->takes(CueFrame::Object) && !opening.is(Grammar::Preposition | Grammar::To | Grammar::Adverb);
    if (!object && !(saying.cue->takes(CueFrame::Infinitive) && infinitive))
        return false;
    emitReported(saying, start, end, StatementRule::Object);
    return true;
}

// "called the plan “absurd”": a quotation too short to stand alone, with what it is said of.
bool StatementReader::takeName(const Reach &reach, const Saying &saying)
{
    if (reach.inverted || saying.cue->frames != CueFrame::Quote || (!saying.speaker.entity && reach.subject.isEmpty()))
        return false;
    const size_t end = std::min(m_bodyEnd, reach.after + 14);
    for (size_t i = reach.after; i < end; ++i) {
        const Item &item = m_reading.items[i];
        if (item.kind == Item::Quoted) {
            if (i == reach.after || isQuoted(i, 2))
                return false;
            emitReported(saying, reach.after, i + 1, StatementRule::Object);
            return true;
        }
        if (m_reading.isMark(i, u',') || m_reading.isMark(i, u';') || isFiniteVerb(m_reading, i, reach.after))
            return false;
    }
    return false;
}

void StatementReader::emitReported(const Saying &saying, size_t first, size_t last, StatementRule rule)
{
    while (last > first && m_reading.isMark(last - 1, u','))
        --last;
    if (last <= first)
        return;
    FoundStatement statement;
    statement.span = m_reading.spanOf(first, last);
    statement.speaker = saying.speaker;
    statement.cue = saying.span;
    statement.kind = saying.cue ? saying.cue->kind : CueKind::Say;
    statement.negated = saying.negated;
    statement.via = saying.via;
    statement.rule = rule;
    for (size_t i = first; i < last; ++i) {
        if (m_reading.items[i].kind != Item::Quoted)
            continue;
        statement.quotedParts.push_back(m_reading.quotation(i).inner);
        m_taken[size_t(m_reading.items[i].index)] = true;
    }
    m_found.push_back(std::move(statement));
}

} // namespace Parallax

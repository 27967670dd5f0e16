// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/statementreader.h"

#include "core/analysis/wordclass.h"

#include <algorithm>
#include <utility>

namespace Parallax {

namespace {

const quint64 accordingWord = wordHash(u"according"), toWord = wordHash(u"to");

// Verbs that first name who is told.
bool takesHearer(const CueWord &cue)
{
    static const std::array bases{u"tell", u"assure", u"inform", u"remind", u"urge", u"ask", u"implore", u"beseech", u"beg", u"call"};
    return std::any_of(bases.begin(), bases.end(), [&](QStringView base) { return cue.base == base; });
}

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

void StatementReader::readVerb(size_t item, const CueWord &cue, size_t after)
{
    const bool beside = item > m_sentence.first && m_reading.items[item - 1].kind == Item::Quoted;
    Reach reach{item, after, verbGroupOf(m_reading, m_sentence, item), {}, {}, takesHearer(cue) && !beside, false};
    const VerbGroup &group = reach.group;
    // "the proposed plan"
    const bool attribute = group.first == item && item > m_sentence.first && m_reading.items[item].is(Grammar::Past)
        && m_reading.items[item - 1].is(Grammar::Determiner) && !m_reading.items[item - 1].is(Grammar::That | Grammar::Personal);
    if (attribute || group.passive || group.infinitive || group.unreal || (group.negated && cue.kind != CueKind::Think))
        return;
    reach.start = contentStartAfter(m_reading, m_sentence, after, reach.hearer);
    Saying saying{item, &cue, m_reading.spanOf(item, after), speakerOf(reach), std::nullopt, group.negated};
    if (!saying.speaker.isKnown())
        return;
    if (reach.start.via != noItem) {
        const qsizetype via = m_reading.mention(reach.start.via).entity;
        if (via != saying.speaker.entity)
            saying.via = via;
    }
    const bool taken = takeBefore(reach, saying) || takeAfter(reach, saying) || takeObject(reach, saying);
    if (taken || cue.takes(CueFrame::Quote))
        m_sayings.push_back(std::move(saying));
}

// "said X and noted": the second verb has no subject of its own.
bool StatementReader::coordinates(const Reach &reach) const
{
    if (m_sayings.empty() || reach.group.first <= m_sentence.first)
        return false;
    const Item &before = m_reading.items[reach.group.first - 1];
    return before.is(Grammar::And | Grammar::But) || reach.group.participle;
}

Speaker StatementReader::speakerOf(Reach &reach) const
{
    const size_t first = reach.group.first;
    if (coordinates(reach))
        return m_sayings.back().speaker;
    if (reach.group.participle) {
        // "X opened the meeting, saying ...": whose sentence it is.
        const bool hangs = first > m_sentence.first
            && (m_reading.isMark(first - 1, u',') || m_reading.items[first - 1].is(Grammar::Subordinator | Grammar::Preposition));
        return hangs ? m_speakers.firstNameIn(m_sentence.first, std::min(first, m_sentence.first + longestClause)) : Speaker();
    }
    const auto isQuotation = [this](size_t item) { return m_reading.items[item].kind == Item::Quoted; };
    const bool afterQuotation = first > m_sentence.first
        && (isQuotation(first - 1) || (first > m_sentence.first + 1 && m_reading.isMark(first - 1, u',') && isQuotation(first - 2)));
    if (!afterQuotation)
        reach.subject = subjectBefore(m_reading, m_sentence, first);
    if (reach.subject.isEmpty() && !reach.hearer && reach.after < m_sentence.last && first > m_sentence.first) {
        reach.subject = subjectAfter(m_reading, m_sentence, reach.after);
        reach.inverted = !reach.subject.isEmpty();
    }
    return m_speakers.resolve(reach.subject, m_sentence);
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
    if (m_reading.items[last - 1].kind == Item::Quoted)
        return true;
    size_t first = m_sentence.first;
    while (first < last && m_reading.items[first].is(Grammar::And | Grammar::But))
        ++first;
    if (last > first && m_reading.items[last - 1].is(Grammar::And | Grammar::But))
        return false;
    // "The plan, she said, would fail": the words stand on both sides.
    const bool inside = comma && !reach.inverted && reach.start.comma && !m_reading.items[first].is(Grammar::Preposition)
        && (last < first + 3 || !hasFiniteVerb(m_reading, first, last));
    if (inside && saying.cue->takes(CueFrame::Clause) && reach.start.at + 2 < m_bodyEnd
        && (hasFiniteVerb(m_reading, first, last) || hasFiniteVerb(m_reading, reach.start.at + 1, m_bodyEnd))) {
        emitReported(saying, first, contentEnd(m_reading, m_sentence, reach.start.at + 1), StatementRule::ClauseBefore);
        return true;
    }
    if (!comma || !saying.cue->takes(CueFrame::Clause) || last < first + 3 || last - first > longestClause
        || (m_reading.items[reach.start.at < m_bodyEnd ? reach.start.at : first].kind == Item::Quoted && reach.start.at < m_bodyEnd))
        return false;
    if (joinsChain(saying, m_reading.items[last - 1].span.end))
        return true;
    if (!hasFiniteVerb(m_reading, first, last) && !m_sentence.headline)
        return false;
    emitReported(saying, first, last, StatementRule::ClauseBefore);
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
        if (isMedium(saying.speaker.entity)) {
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
    const size_t end = contentEnd(m_reading, m_sentence, start.at);
    if (m_reading.items[start.at].kind == Item::Quoted) {
        const bool goesOn = end > start.at + 2 && hasFiniteVerb(m_reading, start.at + 1, end) && !m_reading.isMark(start.at + 1, u',');
        if (!goesOn)
            return false;
    }
    if (!saying.cue->takes(CueFrame::Clause) || end < start.at + 2)
        return false;
    const bool clause = start.explicitThat || hasFiniteVerb(m_reading, start.at + 1, end);
    if (!clause || m_reading.items[start.at].is(Grammar::To))
        return false;
    emitReported(saying, start.at, end, StatementRule::Clause);
    return true;
}

bool StatementReader::takeObject(const Reach &reach, Saying &saying)
{
    if (reach.inverted || reach.after >= m_bodyEnd || !saying.cue->takes(CueFrame::Object | CueFrame::Infinitive))
        return false;
    const size_t start = reach.after;
    const size_t end = contentEnd(m_reading, m_sentence, start);
    const Item &opening = m_reading.items[start];
    if (end < start + 2 || opening.kind == Item::Mark || opening.kind == Item::Quoted)
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

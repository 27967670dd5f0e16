// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What StatementReader does with quotations, sources and labels.

#include "core/statements/statementreader.h"

#include <algorithm>

namespace Parallax {

namespace {

/// A quotation of so many words is a statement of its own also where no verb of saying stands near it.
constexpr int looseWords = 8;
/// Fewer are a term or an irony ("so-called" quotes).
constexpr int leastWords = 4;

} // namespace

bool StatementReader::isQuoted(size_t item, int least) const
{
    const Quotation &quotation = m_reading.quotation(item);
    // "We will.", not the last words of the reporter's own sentence.
    const bool sentence = quotation.endsSentence && quotation.words >= 2 && m_reading.tokens[quotation.first + 1].isCapitalised();
    return !quotation.title && (quotation.words >= least || sentence);
}

const Saying *StatementReader::sayingFor(size_t item) const
{
    const Saying *best = nullptr;
    for (const Saying &saying : m_sayings) {
        // The last one before the quotation, else the first one after it.
        if (saying.item < item || !best)
            best = &saying;
    }
    return best;
}

void StatementReader::emitQuotation(size_t item, const Saying &saying, StatementRule rule)
{
    const Quotation &quotation = m_reading.quotation(item);
    FoundStatement statement;
    statement.span = quotation.inner;
    statement.direct = true;
    statement.quotedParts = {quotation.inner};
    statement.speaker = saying.speaker;
    statement.cue = rule == StatementRule::Quotation ? saying.span : TextSpan();
    statement.kind = saying.cue ? saying.cue->kind : CueKind::Say;
    statement.via = saying.via;
    statement.rule = rule;
    m_taken[size_t(m_reading.items[item].index)] = true;
    const size_t index = size_t(m_reading.items[item].index);
    if (index != m_lastWaiting + 1)
        m_waiting.clear();
    // Paragraphs of a quotation that had to wait for the speaker's name.
    if (rule == StatementRule::Quotation) {
        for (const size_t waiting : m_waiting) {
            m_found[waiting].speaker = saying.speaker;
            m_found[waiting].via = saying.via;
        }
        m_waiting.clear();
    }
    if (quotation.goesOn && rule != StatementRule::Quotation) {
        m_waiting.push_back(m_found.size());
        m_lastWaiting = index;
    }
    m_found.push_back(std::move(statement));
}

void StatementReader::readQuotations()
{
    for (size_t i = m_sentence.first; i < m_sentence.last; ++i) {
        if (m_reading.items[i].kind != Item::Quoted || m_taken[size_t(m_reading.items[i].index)])
            continue;
        const Saying *saying = m_sayings.empty() ? nullptr : sayingFor(i);
        // Right beside its verb a short answer is a statement as well.
        const bool ahead = saying && saying->item > i && m_reading.quotation(i).endsClause;
        const bool beside = ahead || (saying && saying->item + 3 > i && i + 3 > saying->item);
        const bool names = saying && saying->cue && saying->cue->frames == CueFrame::Quote;
        if (saying && isQuoted(i, beside || (names && saying->item < i) ? 2 : leastWords))
            emitQuotation(i, *saying, StatementRule::Quotation);
        else if (!saying && isQuoted(i, looseWords))
            readLooseQuotation(i);
    }
}

void StatementReader::readLooseQuotation(size_t item)
{
    Saying saying;
    const bool labelled =
        item == m_sentence.first + 2 && m_reading.isMark(item - 1, u':') && m_reading.items[m_sentence.first].is(Grammar::QuoteLabel);
    const bool alone = (item == m_sentence.first || labelled) && m_bodyEnd <= item + 1;
    if (alone && labelled && m_source) {
        saying = *m_source;
        emitQuotation(item, saying, StatementRule::Continued);
        return;
    }
    if (alone && m_last && m_sentenceIndex - m_lastSentence <= 2) {
        saying = *m_last;
        emitQuotation(item, saying, StatementRule::Continued);
        m_lastSentence = m_sentenceIndex;
        return;
    }
    saying.speaker = m_speakers.firstNameIn(m_sentence.first, std::min(m_sentence.last, m_sentence.first + longestClause));
    if (saying.speaker.isKnown() || alone)
        emitQuotation(item, saying, StatementRule::NearestName);
}

void StatementReader::readAccordingTo(size_t item)
{
    const Subject source = subjectAfter(m_reading, m_sentence, item + 2);
    const Speaker speaker = m_speakers.resolve(source, m_sentence);
    if (!speaker.isKnown())
        return;
    std::optional<qsizetype> via;
    for (size_t i = source.first; i < source.last; ++i) {
        if (m_reading.items[i].kind == Item::Name && m_reading.mention(i).type == EntityType::Medium
            && m_reading.mention(i).entity != speaker.entity)
            via = m_reading.mention(i).entity;
    }
    // Of what somebody said already, it is only how that became known.
    const bool quoted = !m_sayings.empty()
        && std::any_of(m_reading.items.begin() + qsizetype(m_sentence.first), m_reading.items.begin() + qsizetype(m_sentence.last),
            [](const Item &part) { return part.kind == Item::Quoted; });
    if (quoted || m_found.size() > m_sentenceFound) {
        const auto known = speaker.entity ? speaker.entity : via;
        for (size_t i = m_sentenceFound; i < m_found.size(); ++i)
            m_found[i].via = m_found[i].via ? m_found[i].via : known;
        if (!m_sayings.empty())
            m_sayings.back().via = m_sayings.back().via ? m_sayings.back().via : known;
        return;
    }
    Saying saying{item, nullptr, m_reading.spanOf(item, item + 2), speaker, via, false};
    size_t first = m_sentence.first;
    size_t last = item;
    if (item <= m_sentence.first + 1) {
        first = source.last;
        while (first < m_bodyEnd && !m_reading.isMark(first, u','))
            ++first;
        first = std::min(first + 1, m_bodyEnd);
        last = first < m_bodyEnd ? contentEnd(m_reading, m_sentence, first) : first;
    }
    while (first < last && m_reading.items[first].is(Grammar::And | Grammar::But))
        ++first;
    const bool quotation = last > first && last - first <= 2 && m_reading.items[first].kind == Item::Quoted;
    if (last > first + 2 && last - first <= longestClause && !quotation)
        emitReported(saying, first, last, StatementRule::AccordingTo);
    m_sayings.push_back(std::move(saying));
}

// "X: the plan is dead", "The plan is dead: X", as headlines have it.
void StatementReader::readLabel()
{
    const bool line = m_sentence.headline || (m_sentence.newParagraph && m_bodyEnd == m_sentence.last);
    if (readSourceLabel() || !line)
        return;
    for (size_t colon = m_sentence.first + 1; colon < std::min(m_sentence.last, m_sentence.first + 5); ++colon) {
        if (!m_reading.isMark(colon, u':'))
            continue;
        if (!takeLabel(colon, labelIn(colon - 1, colon), colon + 1, m_bodyEnd))
            takeLabel(colon, labelIn(m_sentence.first, colon), colon + 1, m_bodyEnd);
        return;
    }
    const size_t least = m_bodyEnd > m_sentence.first + 4 ? m_bodyEnd - 4 : m_sentence.first;
    for (size_t colon = m_bodyEnd; m_sentence.headline && colon > least; --colon) {
        if (m_reading.isMark(colon - 1, u':') && colon < m_bodyEnd) {
            takeLabel(colon - 1, labelIn(colon, m_bodyEnd), m_sentence.first, colon - 1);
            return;
        }
    }
}

// "Source: X", which makes X the speaker of the quotations that follow.
bool StatementReader::readSourceLabel()
{
    const size_t colon = m_sentence.first + 1;
    if (!m_sentence.newParagraph || colon + 1 >= m_sentence.last || !m_reading.isMark(colon, u':')
        || !m_reading.items[m_sentence.first].is(Grammar::SourceLabel))
        return false;
    const Speaker source = m_speakers.firstNameIn(colon + 1, std::min(m_sentence.last, colon + 6));
    if (source.isKnown()) {
        m_source = Saying{colon, nullptr, {}, source, std::nullopt, false};
        m_last = m_source;
        m_lastSentence = m_sentenceIndex;
    }
    return true;
}

// Nothing but a name, or but voices without one ("US officials").
Speaker StatementReader::labelIn(size_t first, size_t last) const
{
    const Item &head = m_reading.items[last - 1];
    if (head.kind == Item::Name)
        return m_speakers.firstNameIn(last - 1, last);
    const bool voices = head.is(Grammar::Voices | Grammar::Spokesperson) && last - first <= 3;
    return voices ? Speaker{std::nullopt, m_reading.spanOf(first, last)} : Speaker();
}

bool StatementReader::takeLabel(size_t colon, const Speaker &speaker, size_t first, size_t last)
{
    if (!speaker.isKnown() || last < first + 3)
        return false;
    Saying saying{colon, nullptr, m_reading.items[colon].span, speaker, std::nullopt, false};
    if (m_reading.items[first].kind != Item::Quoted)
        emitReported(saying, first, last, StatementRule::Label);
    m_sayings.push_back(std::move(saying));
    return true;
}

} // namespace Parallax

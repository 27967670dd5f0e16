// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventremarks.h"

#include "core/events/eventclauses.h"

#include <algorithm>

namespace Parallax {

EventRemarks::EventRemarks(const Reading &reading, const EventLexicon &lexicon, const std::vector<FoundStatement> &statements)
    : m_reading(reading)
    , m_lexicon(lexicon)
    , m_statements(statements)
{
    for (size_t i = 0; i < statements.size(); ++i) {
        if (!statements[i].cue.isEmpty())
            m_byCue.emplace_back(statements[i].cue.start, i);
        if (statements[i].kind == CueKind::Deny && !statements[i].negated)
            m_denied.push_back(statements[i].span);
    }
    std::sort(m_byCue.begin(), m_byCue.end());
    std::sort(m_denied.begin(), m_denied.end());
}

const FoundStatement *EventRemarks::at(size_t item) const
{
    const TextSpan span = m_reading.items[item].span;
    const auto first = std::lower_bound(m_byCue.begin(), m_byCue.end(), std::pair(span.start, size_t(0)));
    if (first != m_byCue.end() && first->first < span.end)
        return &m_statements[first->second];
    return nullptr;
}

bool EventRemarks::isOccasion(const FoundStatement &statement, const Sentence &sentence, size_t item) const
{
    if (statement.via && statement.kind != CueKind::Think)
        return m_reading.entities->entities[size_t(*statement.via)].type == EntityType::Medium;
    const size_t end = std::min(sentence.last, item + 12);
    for (size_t i = item + 1; i < end; ++i) {
        const bool inside = statement.span.start <= m_reading.items[i].span.start && statement.span.start > statement.cue.start;
        if (inside || m_reading.items[i].is(Grammar::That) || m_reading.items[i].kind == Item::Quoted)
            return false;
        if (eventWordAt(m_reading, m_lexicon, i, EventWord::Noun)) {
            const auto &senses = m_lexicon.senses(m_lexicon.find(m_reading.hash(i)));
            return std::any_of(senses.begin(), senses.end(),
                [](const EventWord &word) { return word.part == EventWord::Noun && word.has(EventWord::Occasion); });
        }
    }
    return false;
}

bool EventRemarks::isVague(const Sentence &sentence, size_t item) const
{
    for (size_t i = item; i > sentence.first && item - i < 4; --i) {
        const Item &before = m_reading.items[i - 1];
        if (eventWordAt(m_reading, m_lexicon, i - 1, EventWord::Vague))
            return true;
        if (!before.is(Grammar::Auxiliary | Grammar::Adverb))
            return false;
    }
    return false;
}

bool EventRemarks::isToParty(const Sentence &sentence, size_t item) const
{
    if (!eventWordAt(m_reading, m_lexicon, item, EventWord::Tell))
        return false;
    for (size_t i = item + 1; i < sentence.last && i < item + 5; ++i) {
        const Item &hearer = m_reading.items[i];
        if (hearer.kind == Item::Name)
            return m_reading.mention(i).type != EntityType::Medium;
        if (eventWordAt(m_reading, m_lexicon, i, EventWord::Party))
            return true;
        if (hearer.kind != Item::Word || hearer.is(Grammar::That | Grammar::Preposition | Grammar::FiniteVerb))
            return false;
    }
    return false;
}

bool EventRemarks::isDenied(size_t item) const
{
    const qsizetype at = m_reading.items[item].span.start;
    auto after = std::partition_point(m_denied.begin(), m_denied.end(), [at](TextSpan span) { return span.start <= at; });
    return after != m_denied.begin() && std::prev(after)->end > at;
}

} // namespace Parallax

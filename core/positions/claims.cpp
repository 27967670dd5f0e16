// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose stand it is that PositionReader found, and what about.

#include "core/analysis/wordclass.h"
#include "core/analysis/wordhash.h"
#include "core/positions/positionreader.h"
#include "core/statements/contents.h"

#include <algorithm>
#include <limits>

namespace Parallax {

namespace {

const quint64 ifWord = wordHash(u"if"), butWord = wordHash(u"but");

} // namespace

const FoundStatement *PositionReader::statementAt(size_t item) const
{
    return m_open.statement[item] < 0 ? nullptr : &m_statements[size_t(m_open.statement[item])];
}

const FoundStatement *PositionReader::tellingStatementAt(size_t item) const
{
    const FoundStatement *said = statementAt(item);
    return said && (said->direct || (said->rule != StatementRule::Object && said->rule != StatementRule::Noun)) ? said : nullptr;
}

const FoundStatement *PositionReader::statementWithCue(size_t item) const
{
    const qsizetype start = m_reading.items[item].span.start;
    const auto found = std::lower_bound(m_cues.begin(), m_cues.end(), std::pair(start, std::numeric_limits<qint32>::min()));
    return found != m_cues.end() && found->first == start ? &m_statements[size_t(found->second)] : nullptr;
}

bool PositionReader::canHold(const Speaker &speaker, const Item *head) const
{
    if (speaker.entity) {
        const EntityType type = m_reading.entities->entities[size_t(*speaker.entity)].type;
        return type != EntityType::Agreement && type != EntityType::Event;
    }
    if (speaker.words.isEmpty())
        return false;
    // Words alone: people and bodies, no things and no pronouns whose name is not known.
    return head && !head->is(Grammar::Personal | Grammar::Who)
        && (head->is(Grammar::Voices | Grammar::Body | Grammar::Spokesperson)
            || (head->classes & (WordClass::Role | WordClass::Collective)) != 0);
}

std::optional<Voice> PositionReader::voiceOf(const Subject &subject, size_t cue)
{
    if (subject.isEmpty())
        return std::nullopt;
    const FoundStatement *said = statementAt(cue);
    const Item &head = m_reading.items[subject.head];
    if (head.is(Grammar::First)) {
        if (!said || !said->speaker.isKnown())
            return std::nullopt;
        return Voice{said->speaker, std::nullopt};
    }
    m_speakers.reporting(said && said->speaker.isKnown() ? &said->speaker : nullptr);
    const Speaker holder = officialsOf(m_speakers.resolve(subject, m_sentence), subject);
    // In the words of somebody without a name "it" is who speaks.
    if (!holder.entity && head.is(Grammar::It | Grammar::They | Grammar::He | Grammar::She) && said && !said->speaker.entity
        && said->speaker.isKnown())
        return Voice{said->speaker, std::nullopt};
    if (!canHold(holder, &head))
        return std::nullopt;
    // "they" is no country.
    if (head.is(Grammar::They) && holder.entity && m_reading.entities->entities[size_t(*holder.entity)].type == EntityType::Gpe)
        return std::nullopt;
    const bool other = said && said->speaker.isKnown() && said->speaker.entity != holder.entity;
    return Voice{holder, other ? std::optional(said->speaker) : std::nullopt};
}

// Who says so may be a thing: "the bombardments show that ...".
bool PositionReader::isHolder(const FoundStatement &said) const
{
    const TextSpan words = said.speaker.words;
    if (said.speaker.entity || words.isEmpty())
        return true;
    const auto &items = m_reading.items;
    const auto first = std::lower_bound(
        items.begin(), items.end(), words.start, [](const Item &item, qsizetype start) { return item.span.start < start; });
    return std::any_of(first, std::find_if(first, items.end(), [&words](const Item &item) { return item.span.start >= words.end; }),
        [&](const Item &item) { return item.kind == Item::Name || canHold(said.speaker, &item); });
}

// Whether the word stands in a clause that is only supposed: "whether they can agree on terms that are fair".
bool PositionReader::isSupposed(size_t item) const
{
    for (size_t i = item; i > m_sentence.first; --i) {
        const Item &before = m_reading.items[i - 1];
        if (before.kind == Item::Mark && !m_reading.isPossessive(i - 1))
            return false;
        if (before.is(Grammar::Whether) || m_reading.isWord(i - 1, ifWord))
            return true;
    }
    return false;
}

// Whether the clause that begins at `first` is only supposed: "if X rejects".
bool PositionReader::isConditional(size_t first) const
{
    if (first <= m_sentence.first)
        return m_parts.roleAt(first, m_sentence.last, StanceRole::Condition) != nullptr;
    const Item &before = m_reading.items[first - 1];
    return before.is(Grammar::Whether) || m_parts.roleAt(first - 1, m_sentence.last, StanceRole::Condition) != nullptr
        || m_parts.roleAt(first, m_sentence.last, StanceRole::Condition) != nullptr;
}

// Whether another clause begins after the comma, "and" or "but" at `item`.
bool PositionReader::joinsClause(size_t item, size_t last) const
{
    const auto &items = m_reading.items;
    const bool comma = m_reading.isMark(item, u',');
    const bool joins = items[item].kind == Item::Word && items[item].is(Grammar::And | Grammar::But);
    if ((!comma && !joins) || item + 1 >= last || m_parts.roleAt(item + 1, last, StanceRole::Condition))
        return false;
    size_t next = item + 1;
    if (joins && items[next].is(Grammar::That))
        return true;
    // "and would not deploy"
    if (items[item].is(Grammar::But) && items[next].is(Grammar::Modal | Grammar::Be | Grammar::Do | Grammar::Have))
        return true;
    for (; next < std::min(last, item + 6); ++next) {
        const Item &at = items[next];
        if (at.kind == Item::Mark && !m_reading.isPossessive(next))
            return false;
        if (m_parts.roleAt(next, last, StanceRole::Obligation))
            return true;
        if (at.is(Grammar::Who))
            return false;
        const bool act = m_parts.roleAt(next, last, StanceRole::Act) != nullptr;
        // "but the initiative collapsed"
        if (m_reading.isWord(item, butWord) && next > item + 1 && at.is(Grammar::Past | Grammar::Be | Grammar::Modal | Grammar::Have)
            && !items[next - 1].is(Grammar::Determiner | Grammar::Preposition))
            return true;
        if (comma && next > item + 1 && (at.is(Grammar::Modal | Grammar::Be) || (at.is(Grammar::Finite) && !act)))
            return true;
        const bool finite = at.is(Grammar::Past | Grammar::Finite)
            && (m_parts.roleAt(next, last, StanceRole::Verb) || m_parts.roleAt(next, last, StanceRole::Voicing));
        if (finite && !act && !items[next - 1].is(Grammar::Determiner | Grammar::Preposition))
            return true;
    }
    return false;
}

// Where what a stand is taken on ends: with its clause, and with the words of the speaker.
size_t PositionReader::contentLast(size_t start, size_t item) const
{
    if (start >= m_bodyEnd)
        return start;
    const size_t last = contentEnd(m_reading, m_sentence, start);
    const FoundStatement *said = statementAt(item);
    int quotations = 0;
    for (size_t i = start; i < last; ++i) {
        quotations += m_reading.isMark(i, u'\u201c') ? 1 : m_reading.isMark(i, u'\u201d') ? -1 : 0;
        if (quotations < 0 || (said && m_reading.items[i].span.start >= said->span.end) || joinsClause(i, last))
            return i;
    }
    return last;
}

// "A and B agreed": of both.
void PositionReader::claimOfAll(const Clue &clue, const Subject &subject, size_t start)
{
    claimContent(clue, start);
    if (subject.isEmpty() || subject.head + 2 >= subject.last || m_reading.items[subject.head].kind != Item::Name
        || !m_reading.items[subject.head + 1].is(Grammar::And))
        return;
    size_t other = subject.last - 1;
    while (other > subject.head + 1 && m_reading.items[other].kind != Item::Name)
        --other;
    if (other == subject.head + 1)
        return;
    const Speaker holder = m_speakers.resolveItem(other, m_sentence);
    if (!canHold(holder, &m_reading.items[other]) || holder == clue.voice.holder)
        return;
    Clue second = clue;
    second.voice.holder = holder;
    claimContent(second, start);
}

void PositionReader::claimContent(const Clue &clue, size_t start)
{
    start = skipTimeAndAdverbs(m_reading, start, m_bodyEnd);
    size_t last = contentLast(start, clue.item);
    if (start >= last) {
        // "We stand ready."
        if (clue.rule == PositionRule::State && start >= m_bodyEnd)
            claim(clue, {}, {clue.first, clue.after});
        return;
    }
    // "Its support for the ban remains strong."
    if (clue.rule == PositionRule::Noun)
        last = m_parts.beforeVerb({start, last});
    if (const size_t reason = m_parts.reasonIn({start, last}); reason < last) {
        const size_t whole = last;
        claim(clue, {reason, whole}, {std::min(clue.first, start), whole});
        m_claims.back().onlyWithIssue = true;
        last = reason;
    }
    std::vector<ItemRange> parts{{start, last}};
    if (clue.stance == Stance::Demands || clue.stance == Stance::Offers || m_reading.items[start].is(Grammar::To))
        parts = m_parts.split({start, last});
    for (const ItemRange &part : parts) {
        const size_t known = m_claims.size();
        claim(clue, part, {part.first == start ? std::min(clue.first, start) : part.first, part.last});
        if (m_claims.size() > known)
            m_claims.back().part = parts.size() > 1;
    }
}

// "If they pay, we will sign", "said that if they pay, he will sign"
bool PositionReader::opensWithCondition(size_t before) const
{
    constexpr size_t longestCondition = 30;
    if (before > m_sentence.first && m_reading.isMark(before - 1, u',')) {
        for (size_t i = before - 1; i > m_sentence.first && before - i < longestCondition; --i) {
            if (m_reading.isMark(i - 1, u',') || m_reading.isMark(i - 1, u';'))
                break;
            if (m_reading.isWord(i - 1, ifWord))
                return true;
        }
    }
    size_t first = m_sentence.first;
    while (first < before && m_reading.items[first].kind == Item::Mark)
        ++first;
    return first < before && m_parts.roleAt(first, m_sentence.last, StanceRole::Condition) != nullptr;
}

int PositionReader::strengthOf(const Clue &clue, ItemRange evidence) const
{
    const size_t first = std::min(evidence.first, clue.item);
    const ItemRange around{std::max(first, clue.item > 8 ? clue.item - 8 : 0), std::min(evidence.last, clue.after + 4)};
    const bool doubled = clue.negated && clue.stance != Stance::Opposes;
    if (clue.expected || doubled || m_parts.has(around, StanceRole::Hedge))
        return 1;
    return m_parts.has(around, StanceRole::Strong) ? 3 : 2;
}

void PositionReader::claim(const Clue &clue, ItemRange content, ItemRange evidence)
{
    while (evidence.last > evidence.first && m_reading.items[evidence.last - 1].kind == Item::Mark && evidence.last - 1 > clue.item)
        --evidence.last;
    if (evidence.isEmpty())
        return;
    Claim claim;
    FoundPosition &position = claim.position;
    position.holder = clue.voice.holder;
    position.attributedBy = clue.voice.by;
    position.stance = clue.stance;
    position.rule = clue.rule;
    position.evidence = {m_reading.spanOf(evidence.first, evidence.last)};
    position.cue = m_reading.spanOf(clue.item, clue.after);
    position.strength = strengthOf(clue, evidence);
    const bool yields = position.stance == Stance::Offers || position.stance == Stance::Supports;
    if (yields && clue.rule != PositionRule::Judgement && clue.rule != PositionRule::Obligation
        && (opensWithCondition(evidence.first)
            || m_parts.has({clue.item, std::max(evidence.last, std::min(m_bodyEnd, clue.after))}, StanceRole::Condition)))
        position.stance = Stance::Conditional;
    if (!content.isEmpty()) {
        const size_t core = m_parts.beforeRelative(content);
        claim.content = m_reading.spanOf(content.first, core);
        position.topic = m_parts.topic(content);
        claim.turned = clue.rule != PositionRule::Judgement && m_parts.turns(content);
        claim.vague = m_parts.isVague(content);
        claim.pointing = claim.vague && m_parts.isPointing(content);
    }
    if (clue.rule == PositionRule::Obligation && clue.negated)
        claim.turned = false;
    if (position.topic.isEmpty())
        position.topic = m_parts.topic(evidence);
    if (position.topic.isEmpty())
        position.topic = m_reading.text.sliced(position.cue.start, position.cue.length()).toString();
    claim.statement = m_open.statement[clue.item];
    claim.sentence = m_sentenceIndex;
    m_claims.push_back(std::move(claim));
}

} // namespace Parallax

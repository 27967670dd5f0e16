// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose stand it is that PositionReader found, and what about.

#include "core/analysis/wordclass.h"
#include "core/positions/positionreader.h"
#include "core/statements/contents.h"

#include <algorithm>
#include <limits>

namespace Parallax {

namespace {

/// Letters that a country and its adjective share: "Norway", "Norwegian".
constexpr qsizetype stemLetters = 4;

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

std::optional<PositionReader::Voice> PositionReader::voiceOf(const Subject &subject, size_t cue) const
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
    const Speaker holder = m_speakers.resolve(subject, m_sentence);
    if (!canHold(holder, &head))
        return std::nullopt;
    // "they" is no country.
    if (head.is(Grammar::They) && holder.entity && m_reading.entities->entities[size_t(*holder.entity)].type == EntityType::Gpe)
        return std::nullopt;
    const bool other = said && said->speaker.isKnown() && said->speaker.entity != holder.entity;
    return Voice{holder, other ? std::optional(said->speaker) : std::nullopt};
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

// Where what a stand is taken on ends: with its clause, and with the words of the speaker.
size_t PositionReader::contentLast(size_t start, size_t item) const
{
    if (start >= m_bodyEnd)
        return start;
    size_t last = contentEnd(m_reading, m_sentence, start);
    const FoundStatement *said = statementAt(item);
    const auto ends = [&](size_t i) {
        if (said && m_reading.items[i].span.start >= said->span.end)
            return true;
        // "and which must be", ", and called for"
        const bool joined = m_reading.isMark(i, u',') || m_reading.items[i].is(Grammar::And | Grammar::But);
        const bool clause = joined && m_reading.isMark(i, u',') && i + 1 < last && m_reading.items[i + 1].is(Grammar::And | Grammar::But);
        if (joined && i + 1 < last && m_reading.items[i + 1].is(Grammar::That) && !m_reading.isMark(i, u','))
            return true;
        for (size_t next = i + 1; joined && next < std::min(last, i + 6); ++next) {
            if (m_parts.roleAt(next, last, StanceRole::Obligation) || (clause && m_reading.items[next].is(Grammar::Modal | Grammar::Be)))
                return true;
            const bool finite = m_reading.items[next].is(Grammar::Past | Grammar::Finite)
                && (m_parts.roleAt(next, last, StanceRole::Verb) || m_parts.roleAt(next, last, StanceRole::Voicing));
            if (finite && !m_reading.items[next - 1].is(Grammar::Determiner | Grammar::Preposition))
                return true;
            if (m_reading.items[next].kind == Item::Mark)
                break;
        }
        return false;
    };
    for (size_t i = start; i < last; ++i) {
        if (ends(i))
            return i;
    }
    return last;
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
    if (const size_t reason = m_parts.reasonIn({start, last}); reason < last) {
        const size_t whole = last;
        claim(clue, {reason, whole}, {std::min(clue.first, start), whole});
        m_claims.back().onlyWithIssue = true;
        last = reason;
    }
    std::vector<ItemRange> parts{{start, last}};
    if (clue.stance == Stance::Demands || clue.stance == Stance::Offers || m_reading.items[start].is(Grammar::To))
        parts = m_parts.split({start, last});
    for (const ItemRange &part : parts)
        claim(clue, part, {part.first == start ? std::min(clue.first, start) : part.first, part.last});
}

int PositionReader::strengthOf(const Clue &clue, ItemRange evidence) const
{
    const size_t first = std::min(evidence.first, clue.item);
    const ItemRange around{std::max(first, clue.item > 8 ? clue.item - 8 : 0), std::min(evidence.last, clue.after + 4)};
    if (clue.expected || m_parts.has(around, StanceRole::Hedge))
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
        && m_parts.has({clue.item, std::max(evidence.last, std::min(m_bodyEnd, clue.after))}, StanceRole::Condition))
        position.stance = Stance::Conditional;
    if (!content.isEmpty()) {
        const size_t core = m_parts.beforeRelative(content);
        claim.content = m_reading.spanOf(content.first, core);
        position.topic = m_parts.topic(content);
        claim.turned = clue.rule != PositionRule::Judgement && m_parts.turns(content);
        claim.vague = m_parts.isVague(content);
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

// "Norwegian Prime Minister X", "Norway's foreign minister, X".
void PositionReader::noteAffiliations()
{
    const auto &items = m_reading.items;
    std::vector<qsizetype> countries;
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].kind != Item::Name)
            continue;
        const FoundMention &mention = m_reading.mention(i);
        if (mention.type == EntityType::Gpe && std::find(countries.begin(), countries.end(), mention.entity) == countries.end()
            && countries.size() < 64)
            countries.push_back(mention.entity);
    }
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].kind != Item::Name || m_reading.mention(i).type != EntityType::Person)
            continue;
        const qsizetype person = m_reading.mention(i).entity;
        bool role = false;
        for (size_t at = i; at > 0 && i - at < 8; --at) {
            const Item &before = items[at - 1];
            if (before.kind == Item::Name) {
                if (role)
                    m_affiliations.push_back({person, m_reading.mention(at - 1).entity});
                break;
            }
            role = role || (before.classes & WordClass::Role) != 0;
            if (role && (before.classes & WordClass::Demonym) != 0) {
                const QStringView word = m_reading.text.sliced(before.span.start, before.span.length());
                for (const qsizetype country : countries) {
                    if (m_reading.entities->entities[size_t(country)].name.left(stemLetters) == word.left(stemLetters))
                        m_affiliations.push_back({person, country});
                }
            }
            if (before.kind != Item::Word && !m_reading.isPossessive(at - 1))
                break;
            if (before.kind == Item::Word && (before.classes & (WordClass::Role | WordClass::RoleModifier | WordClass::Demonym)) == 0)
                break;
        }
    }
    std::sort(m_affiliations.begin(), m_affiliations.end());
}

} // namespace Parallax

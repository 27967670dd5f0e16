// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How StatementReader finds out who says what a verb of saying says.

#include "core/analysis/wordclass.h"
#include "core/statements/statementreader.h"

#include <algorithm>
#include <utility>

namespace Parallax {

namespace {

// Verbs that first name who is told.
bool takesHearer(const CueWord &cue)
{
    static const std::array bases{u"tell", u"assure", u"inform", u"remind", u"urge", u"ask", u"implore", u"beseech", u"beg", u"call"};
    return std::any_of(bases.begin(), bases.end(), [&](QStringView base) { return cue.base == base; });
}

} // namespace

void StatementReader::readVerb(size_t item, const CueWord &cue, size_t after)
{
    const auto &items = m_reading.items;
    const bool beside = item > m_sentence.first && items[item - 1].kind == Item::Quoted;
    Reach reach{item, after, verbGroupOf(m_reading, m_sentence, item), &cue, {}, {}, takesHearer(cue) && !beside, false};
    const VerbGroup &group = reach.group;
    // "the proposed plan", "with added costs"
    const bool attribute = group.first == item && item > m_sentence.first && items[item].is(Grammar::Past)
        && items[item - 1].is(Grammar::Determiner | Grammar::Preposition) && !items[item - 1].is(Grammar::That | Grammar::Personal);
    if (attribute || group.passive || group.infinitive || group.unreal || (group.negated && cue.kind != CueKind::Think))
        return;
    reach.start = contentStartAfter(m_reading, m_sentence, after, reach.hearer);
    Saying saying{item, &cue, m_reading.spanOf(item, after), {}, std::nullopt, group.negated, isReported(item)};
    saying.speaker = speakerOf(reach);
    if (!saying.speaker.isKnown() || !canSpeak(reach, saying.speaker, cue))
        return;
    noteVia(reach, saying);
    const bool taken = takeAs(reach, saying) || takeBefore(reach, saying) || takeAfter(reach, saying) || takeObject(reach, saying)
        || takeName(reach, saying);
    if (taken || cue.takes(CueFrame::Quote))
        m_sayings.push_back(std::move(saying));
}

void StatementReader::noteVia(const Reach &reach, Saying &saying) const
{
    size_t item = reach.start.via;
    for (size_t i = reach.group.first; reach.group.quotedAs && i < reach.item; ++i) {
        if (m_reading.items[i].kind == Item::Name)
            item = i;
    }
    if (item == noItem)
        return;
    const qsizetype via = m_reading.mention(item).entity;
    if (via != saying.speaker.entity)
        saying.via = via;
}

// Whether the item lies in what was found to be said in this sentence.
bool StatementReader::isReported(size_t item) const
{
    const TextSpan span = m_reading.items[item].span;
    return std::any_of(m_found.begin() + qsizetype(m_sentenceFound), m_found.end(),
        [span](const FoundStatement &statement) { return statement.span.start <= span.start && span.end <= statement.span.end; });
}

// "said X and noted": the second verb has no subject of its own, but that of the first of its own level.
const Saying *StatementReader::coordinated(const Reach &reach) const
{
    if (m_sayings.empty() || reach.group.first <= m_sentence.first)
        return nullptr;
    const Item &before = m_reading.items[reach.group.first - 1];
    if (!before.is(Grammar::And | Grammar::But) && !reach.group.participle)
        return nullptr;
    const bool reported = isReported(reach.item);
    const auto level =
        std::find_if(m_sayings.rbegin(), m_sayings.rend(), [reported](const Saying &saying) { return saying.reported == reported; });
    return level == m_sayings.rend() ? nullptr : &*level;
}

// "X opened the meeting, saying ...", "X issued a statement saying ...": whose sentence it is.
Speaker StatementReader::hangsOn(size_t first) const
{
    if (first <= m_sentence.first)
        return {};
    const Item &before = m_reading.items[first - 1];
    const bool hangs = m_reading.isMark(first - 1, u',')
        || before.is(Grammar::Subordinator | Grammar::Preposition | Grammar::Voices | Grammar::Spokesperson);
    return hangs ? m_speakers.firstNameIn(m_sentence.first, std::min(first, m_sentence.first + longestClause)) : Speaker();
}

// "X stepped in and said": of verbs that share a subject the place of the first.
size_t StatementReader::firstVerb(size_t group) const
{
    const auto &items = m_reading.items;
    const size_t least = group > m_sentence.first + longestClause ? group - longestClause : m_sentence.first;
    while (group > least + 1 && items[group - 1].is(Grammar::And) && items[group - 1].kind == Item::Word) {
        size_t verb = group - 1;
        while (verb > least && !isFiniteVerb(m_reading, verb - 1, least) && items[verb - 1].kind != Item::Quoted)
            --verb;
        if (verb == least || items[verb - 1].kind == Item::Quoted)
            break;
        group = verbGroupOf(m_reading, m_sentence, verb - 1).first;
    }
    return group;
}

Speaker StatementReader::speakerOf(Reach &reach)
{
    const size_t first = reach.group.first;
    const Saying *same = coordinated(reach);
    if (same)
        return same->speaker;
    if (reach.group.participle)
        return hangsOn(first);
    const auto isQuotation = [this](size_t item) { return m_reading.items[item].kind == Item::Quoted; };
    const bool afterQuotation = first > m_sentence.first
        && (isQuotation(first - 1) || (first > m_sentence.first + 1 && m_reading.isMark(first - 1, u',') && isQuotation(first - 2)));
    if (!afterQuotation && !isInverted(reach))
        reach.subject = subjectBefore(m_reading, m_sentence, firstVerb(first));
    if (reach.subject.isEmpty() && !reach.hearer && reach.after < m_sentence.last && first > m_sentence.first) {
        reach.subject = subjectAfter(m_reading, m_sentence, reach.after);
        reach.inverted = !reach.subject.isEmpty();
    }
    m_speakers.reporting(isReported(reach.item) ? &m_sayings.back().speaker : nullptr);
    return m_speakers.resolve(reach.subject, m_sentence);
}

// "The price was high, said X, who ...": a clause before the comma and nobody between it and the verb.
bool StatementReader::isInverted(const Reach &reach) const
{
    const auto &items = m_reading.items;
    const size_t first = reach.group.first;
    if (first != reach.item || first < m_sentence.first + 4 || !m_reading.isMark(first - 1, u',') || reach.hearer
        || reach.after >= m_bodyEnd)
        return false;
    if (reach.cue->kind != CueKind::Say && reach.cue->kind != CueKind::Warn && reach.cue->kind != CueKind::Suggest
        && reach.cue->kind != CueKind::Predict)
        return false;
    size_t end = reach.after;
    while (end < m_bodyEnd && !m_reading.isMark(end, u',') && items[end].kind != Item::Quoted)
        ++end;
    if (hasFiniteVerb(m_reading, reach.after, end))
        return false;
    constexpr quint32 titles = WordClass::Role | WordClass::RoleModifier | WordClass::Honorific | WordClass::Demonym;
    bool office = false;
    for (size_t i = reach.after; i < std::min(end, reach.after + 4); ++i)
        office = office || (items[i].classes & titles) != 0 || items[i].is(Grammar::Voices | Grammar::Spokesperson | Grammar::Body);
    const Item &next = items[reach.after];
    if (next.kind == Item::Name && m_reading.mention(reach.after).type == EntityType::Person)
        return true;
    return (next.kind == Item::Name || office) && hasFiniteVerb(m_reading, m_sentence.first, first);
}

// Of words that are nouns as well, and of subjects that are none, what cannot be somebody speaking.
bool StatementReader::canSpeak(const Reach &reach, const Speaker &speaker, const CueWord &cue) const
{
    if (reach.subject.isEmpty())
        return true;
    const Item &head = m_reading.items[reach.subject.head];
    if (head.is(Grammar::First))
        return false;
    if (head.kind == Item::Name || speaker.entity)
        return true;
    const bool voiced = head.is(Grammar::Voices | Grammar::Body | Grammar::Spokesperson | Grammar::Personal | Grammar::Who)
        || (head.classes & WordClass::Role) != 0;
    if (!voiced && head.is(Grammar::Preposition | Grammar::Determiner))
        return false;
    const TextSpan span = m_reading.items[reach.item].span;
    const QStringView written = m_reading.text.sliced(span.start, span.length());
    const bool alone = reach.group.first == reach.item && !reach.inverted;
    if (!alone || voiced)
        return true;
    const TextSpan noun = head.span;
    const bool plural = m_reading.text[noun.end - 1] == u's' && !head.is(Grammar::Singular);
    // "the support staff": no verb without a plural before it.
    if (written == cue.base && !plural && !m_reading.items[reach.item].is(Grammar::Finite))
        return false;
    // "sticky notes": no verb, as a noun without article stands alone before it.
    const bool name =
        head.capitalised && (reach.subject.first > m_sentence.first || (head.classes & (WordClass::Common | WordClass::Function)) == 0);
    const bool bare = reach.subject.last == reach.subject.first + 1 && !name;
    return !(written.endsWith(u's') && (bare || plural));
}

} // namespace Parallax

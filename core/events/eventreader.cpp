// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventreader.h"

#include "core/analysis/wordclass.h"
#include "core/events/eventtitle.h"
#include "core/statements/statementdate.h"

#include <algorithm>

namespace Parallax {

namespace {

const quint64 byWord = wordHash(u"by");

std::optional<Edtf> dayOf(const std::optional<EventDate> &published)
{
    if (!published)
        return std::nullopt;
    return Edtf::fromText(published->toEdtf().section(u'T', 0, 0));
}

} // namespace

EventReader::EventReader(const Reading &reading, const EventLexicon &lexicon, const std::vector<FoundStatement> &statements,
    const std::vector<FoundDate> &dates, const std::optional<EventDate> &published)
    : m_reading(reading)
    , m_lexicon(lexicon)
    , m_statements(statements)
    , m_dates(dates)
    , m_published(dayOf(published))
    , m_said(statementDates(reading, statements, dates, published))
    , m_parties(reading, lexicon)
    , m_speakers(reading)
    , m_remarks(reading, lexicon, statements)
    , m_wars(reading, lexicon, published)
{
}

std::vector<FoundEvent> EventReader::read()
{
    for (const Sentence &sentence : m_reading.sentences) {
        m_sentence = sentence;
        const qsizetype start = m_reading.items[sentence.first].span.start;
        while (size_t(m_nextDate) < m_dates.size() && m_dates[size_t(m_nextDate)].span.end <= start)
            ++m_nextDate;
        const size_t found = m_found.size();
        if (!sentence.headline)
            readSentence();
        std::stable_sort(
            m_found.begin() + qsizetype(found), m_found.end(), [](const FoundEvent &a, const FoundEvent &b) { return a.span < b.span; });
        m_speakers.sentenceRead(sentence, lastSpeaker());
    }
    return std::move(m_found);
}

void EventReader::readSentence()
{
    m_clauses = readEventClauses(m_reading, m_sentence, m_lexicon);
    const EventTimes times = attachDates(m_reading, m_sentence, m_clauses, m_dates, m_nextDate, m_lexicon);
    m_governors.clear();
    m_subject = {};
    readTimeBefore();
    for (size_t i = 0; i < m_clauses.verbs.size(); ++i) {
        const EventVerb &verb = m_clauses.verbs[i];
        if (verb.use == EventVerb::Gerund)
            readGerund(verb, times.ofVerb[i]);
        else
            readVerb(verb, times.ofVerb[i]);
    }
    for (size_t i = 0; i < m_clauses.nouns.size(); ++i)
        readNoun(m_clauses.nouns[i], times.ofNoun[i]);
    for (const EventTimes::Phrase &phrase : times.ofPhrase)
        readPhrase(phrase);
    for (const auto &[item, date] : times.ofName)
        readName(item, date);
    readWars();
}

void EventReader::readVerb(const EventVerb &verb, qsizetype date)
{
    const FoundStatement *statement = m_remarks.at(verb.item);
    const auto draft = draftOf(verb, date, statement);
    if (draft && counts(verb, statement, *draft))
        emitVerb(verb, *draft, statement);
    else if (statement && !verb.planned)
        m_governors.push_back(
            {verb.item, m_said[statement - m_statements.data()], std::nullopt, subjectOf(verb), statement->speaker.entity});
    if (verb.use == EventVerb::Finite && verb.relative == noItem)
        m_subject = subjectOf(verb);
}

std::optional<EventReader::Draft> EventReader::draftOf(const EventVerb &verb, qsizetype date, const FoundStatement *statement)
{
    std::optional<Draft> draft = dated(date, EventRule::DatedVerb, verb.word || statement);
    if (!draft && (verb.word || statement))
        draft = fromBefore(verb);
    if (!draft && statement && !verb.word && !verb.planned && m_remarks.isOccasion(*statement, m_sentence, verb.item)) {
        draft = Draft{EventRule::Occasion, m_said[statement - m_statements.data()], std::nullopt, EventCertainty::Reported};
    } else if (!draft && statement && !verb.planned
        && (m_remarks.isVague(m_sentence, verb.item) || m_remarks.isToParty(m_sentence, verb.item))) {
        draft = Draft{};
    } else if (!draft && verb.word && isOnce(verb)) {
        draft = Draft{};
    }
    if (!draft)
        return draft;
    if (verb.planned && draft->certainty == EventCertainty::Reported)
        draft->certainty = EventCertainty::Planned;
    if (m_remarks.isDenied(verb.item))
        draft->certainty = EventCertainty::Denied;
    return draft;
}

bool EventReader::counts(const EventVerb &verb, const FoundStatement *statement, const Draft &draft) const
{
    if (verb.word && verb.word->has(EventWord::Person) && !isOfPerson(verb))
        return false;
    if ((verb.state && !statement) || (verb.group.negated && !(statement && statement->kind == CueKind::Deny)))
        return false;
    const bool open = draft.certainty == EventCertainty::Planned;
    // "would meet": no more than possible, unless its day is still to come.
    if (verb.group.unreal && !(open && !draft.date.isEmpty() && m_published && draft.date > m_published->toText()))
        return false;
    return verb.word || statement || (verb.past && !verb.planned && !isPresentSaying(verb.item));
}

// "received the king", "was received by the king"
bool EventReader::isOfPerson(const EventVerb &verb) const
{
    const size_t end = clauseEnd(m_reading, m_sentence, verb.item);
    for (size_t i = verb.item + 1; i < end; ++i) {
        const Item &item = m_reading.items[i];
        if (item.kind == Item::Name && m_reading.mention(i).type == EntityType::Person)
            return true;
        if ((item.classes & WordClass::Role) != 0)
            return true;
        if (item.is(Grammar::Preposition) && !verb.group.passive && verb.use != EventVerb::Reduced)
            return false;
    }
    return false;
}

// "unlike in May, he says": no more than the report's own present.
bool EventReader::isPresentSaying(size_t item) const
{
    const TextSpan span = m_reading.items[item].span;
    return m_reading.items[item].cues >= 0 && m_reading.text[span.end - 1] == u's';
}

bool EventReader::bringsNoun(const EventVerb &verb) const
{
    const size_t end = clauseEnd(m_reading, m_sentence, verb.item);
    return std::any_of(m_clauses.nouns.begin(), m_clauses.nouns.end(),
        [&](const EventNoun &noun) { return noun.item > verb.item && noun.item < end && !noun.word->has(EventWord::Body); });
}

// What is not dated has to be told as done, by or with somebody who is named.
bool EventReader::isOnce(const EventVerb &verb) const
{
    // "held talks" tells as much as "discussed".
    if (!verb.word->has(EventWord::Once) && !(verb.word->has(EventWord::Light) && bringsNoun(verb)))
        return false;
    const bool running = verb.use == EventVerb::Finite && m_reading.items[verb.item].is(Grammar::Ing)
        && (verb.word->kind == m_lexicon.kindIndex(u"talks") || verb.word->kind == m_lexicon.kindIndex(u"meeting"));
    if (!verb.past && !verb.planned && !running)
        return false;
    const Subject subject = subjectOf(verb);
    const size_t end = clauseEnd(m_reading, m_sentence, verb.item);
    const size_t first = subject.isEmpty() ? verb.item : subject.first;
    for (size_t i = first > m_sentence.first + 2 ? first - 2 : m_sentence.first; i < first; ++i) {
        if (eventWordAt(m_reading, m_lexicon, i, EventWord::If))
            return false;
    }
    if (verb.use == EventVerb::Reduced && m_reading.items[verb.item + 1].is(Grammar::Preposition)
        && m_reading.isWord(verb.item + 1, byWord))
        return true;
    const auto isName = [this](size_t i) { return m_reading.items[i].kind == Item::Name; };
    const auto namesIn = [&](size_t from, size_t to) {
        size_t count = 0;
        for (size_t i = from; i < to; ++i)
            count += isName(i);
        return count;
    };
    const size_t after = namesIn(verb.item + 1, end);
    const size_t before = namesIn(first, verb.group.first);
    if (verb.planned)
        return after > 0 && before > 0 && !verb.group.unreal;
    return verb.word->has(EventWord::With) ? after > 0 : after + before > 0;
}

Subject EventReader::subjectOf(const EventVerb &verb) const
{
    if (verb.relative != noItem || verb.use == EventVerb::Reduced) {
        Subject subject;
        size_t end = verb.relative != noItem ? verb.relative : verb.group.first;
        // "the letter, released by ..."
        if (end > m_sentence.first + 1 && m_reading.isMark(end - 1, u','))
            --end;
        subject.first = phraseBefore(m_reading, m_sentence, end);
        subject.last = end;
        subject.head = end > subject.first ? end - 1 : subject.first;
        return subject;
    }
    const size_t first = verb.group.first;
    const bool joined = first > m_sentence.first && m_reading.items[first - 1].is(Grammar::And | Grammar::But);
    if (joined && !m_subject.isEmpty())
        return m_subject;
    const Subject subject = subjectBefore(m_reading, m_sentence, first);
    return subject.isEmpty() ? m_subject : subject;
}

void EventReader::add(FoundEvent event)
{
    if (event.certainty == EventCertainty::Reported)
        event.date = untilReport(event.date);
    m_found.push_back(std::move(event));
}

} // namespace Parallax

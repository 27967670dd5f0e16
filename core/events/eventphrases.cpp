// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventreader.h"
#include "core/events/eventtitle.h"

#include <algorithm>

namespace Parallax {

namespace {

// Items after a noun in which those who take part in it are named.
constexpr size_t longestPhrase = 14;
const quint64 aWord = wordHash(u"a"), anWord = wordHash(u"an");

} // namespace

// "... said on Monday after meeting Y"
void EventReader::readGerund(const EventVerb &verb, qsizetype date)
{
    const size_t at = verb.item;
    const bool linked = at > m_sentence.first && eventWordAt(m_reading, m_lexicon, at - 1, EventWord::Link);
    std::optional<Draft> draft = dated(date, EventRule::DatedVerb);
    const Governor *governor = governorOf(at);
    if (!draft && linked && governor && verb.word->has(EventWord::Once))
        draft = Draft{EventRule::Attached, governor->date, governor->dateSpan, EventCertainty::Reported};
    if (!draft || verb.group.negated)
        return;
    if (m_remarks.isDenied(at))
        draft->certainty = EventCertainty::Denied;
    const size_t end = clauseEnd(m_reading, m_sentence, at);
    const bool named = std::any_of(m_reading.items.begin() + qsizetype(at), m_reading.items.begin() + qsizetype(end),
        [](const Item &item) { return item.kind == Item::Name; });
    const bool light = verb.word->has(EventWord::Light) && date != EventTimes::none;
    if (!light && (named || date != EventTimes::none))
        emitPhrase(at, end, at, verb.word->kind, *draft, governor);
}

// A noun counts with its own date, or where it hangs on something dated and names who takes part.
void EventReader::readNoun(const EventNoun &noun, qsizetype date)
{
    const size_t first = phraseBefore(m_reading, m_sentence, noun.item);
    std::optional<Draft> draft = dated(date, EventRule::DatedNoun);
    const Governor *governor = nullptr;
    size_t end = std::min(clauseEnd(m_reading, m_sentence, noun.item), noun.item + longestPhrase);
    if (!draft && !noun.word->has(EventWord::Body) && isLinked(noun)) {
        governor = governorOf(noun.item);
        const auto parties = m_parties.in(first, end, false);
        if (!parties.participants.empty())
            draft = governor ? Draft{EventRule::Attached, governor->date, governor->dateSpan, EventCertainty::Reported} : Draft{};
    }
    if (!draft && isOneOfItsKind(noun, first, end))
        draft = isLatest(first, noun.item) ? notLongAgo() : Draft{};
    if (!draft)
        return;
    if (m_remarks.isDenied(noun.item))
        draft->certainty = EventCertainty::Denied;
    emitPhrase(first, end, noun.item, noun.word->kind, *draft, governor);
}

// "the latest summit in Oslo": the one that its place tells apart.
bool EventReader::isOneOfItsKind(const EventNoun &noun, size_t first, size_t end) const
{
    const QString &kind = m_lexicon.kind(noun.word->kind);
    const bool happens = kind == u"meeting" || kind == u"talks" || kind == u"attack" || kind == u"disaster" || kind == u"election";
    const bool definite = first < noun.item && m_reading.items[first].is(Grammar::Determiner)
        && !eventWordAt(m_reading, m_lexicon, first, EventWord::Any) && !m_reading.isWord(first, aWord) && !m_reading.isWord(first, anWord);
    if (!happens || !definite || noun.word->has(EventWord::Body) || noun.item + 1 >= end)
        return false;
    if (!eventWordAt(m_reading, m_lexicon, noun.item + 1, EventWord::Place))
        return false;
    const auto told = [&](const FoundEvent &event) { return event.span.contains(m_reading.items[noun.item].span); };
    const auto recent = m_found.size() > longestPhrase ? m_found.end() - qsizetype(longestPhrase) : m_found.begin();
    return m_parties.in(first, end, false).place.has_value() && std::none_of(recent, m_found.end(), told);
}

bool EventReader::isLatest(size_t first, size_t noun) const
{
    for (size_t i = first; i < noun; ++i) {
        if (eventWordAt(m_reading, m_lexicon, i, EventWord::Latest))
            return true;
    }
    return false;
}

// As "in recent weeks"; of a report whose day is not known, the last month that it writes.
EventDraft EventReader::notLongAgo() const
{
    constexpr int twoWeeks = 14;
    QDate day = m_published ? m_published->latest().addDays(-twoWeeks) : QDate();
    const char16_t doubt = m_published ? u'~' : u'%';
    for (size_t i = 0; !m_published && i < m_dates.size(); ++i) {
        const FoundDate &date = m_dates[i];
        if (date.value && date.rule == DateRule::Written && date.value->kind() == Edtf::Kind::Date
            && date.value->precision() >= Edtf::Precision::Month && (!day.isValid() || date.value->latest() > day))
            day = date.value->latest();
    }
    if (!day.isValid())
        return {};
    const QString month = Edtf::fromDate(day, Edtf::Precision::Month).toText();
    return {EventRule::Latest, QString(month + QChar(doubt)), std::nullopt, EventCertainty::Reported};
}

// "after the storm of Monday"
void EventReader::readPhrase(const EventTimes::Phrase &phrase)
{
    if (const auto draft = dated(phrase.date, EventRule::DatedNoun))
        emitPhrase(phrase.first, phrase.last, phrase.first, 0, *draft, nullptr);
}

// "the 1987 Montreal Protocol"
void EventReader::readName(size_t item, qsizetype date)
{
    const auto draft = dated(date, EventRule::DatedName);
    if (!draft)
        return;
    const bool agreement = m_reading.mention(item).type == EntityType::Agreement;
    const size_t first = std::min(item, itemAt(m_reading, draft->dateSpan->start));
    emitPhrase(first, item + 1, item, agreement ? m_lexicon.kindIndex(u"agreement") : 0, *draft, nullptr);
    m_found.back().title = eventTitle(m_reading.text, m_reading.items[item].span);
}

void EventReader::readWars()
{
    for (const KnownWars::Told &told : m_wars.read(m_sentence)) {
        const TextSpan cue = m_reading.items[told.cue].span;
        const bool dated = std::any_of(m_found.begin(), m_found.end(), [&](const FoundEvent &event) { return event.cue == cue; });
        if (dated)
            continue;
        emitPhrase(told.first, told.last, told.cue, m_lexicon.kindIndex(u"war"),
            Draft{EventRule::KnownWar, told.war->date.toText(), std::nullopt, EventCertainty::Reported}, nullptr);
        m_found.back().title = told.war->title;
    }
}

// "after a meeting with", "during the talks between"
bool EventReader::isLinked(const EventNoun &noun) const
{
    for (size_t i = noun.item; i > m_sentence.first && noun.item - i < 5; --i) {
        const Item &item = m_reading.items[i - 1];
        if (item.kind != Item::Word && !m_reading.isMark(i - 1, u'-'))
            return false;
        if (item.is(Grammar::Determiner) && !m_reading.items[i - 1].is(Grammar::PossessiveWord)
            && eventWordAt(m_reading, m_lexicon, i - 1, EventWord::Any))
            return false;
        if (item.is(Grammar::Preposition))
            return eventWordAt(m_reading, m_lexicon, i - 1, EventWord::Link) != nullptr;
        if (item.is(Grammar::FiniteVerb | Grammar::That | Grammar::Who | Grammar::And))
            return false;
    }
    return false;
}

const EventReader::Governor *EventReader::governorOf(size_t item) const
{
    const Governor *nearest = nullptr;
    for (const Governor &governor : m_governors) {
        if (!governor.date.isEmpty() && governor.item < item && item - governor.item < 3 * longestPhrase)
            nearest = &governor;
    }
    return nearest;
}

void EventReader::emitPhrase(size_t first, size_t last, size_t cue, quint16 kind, const Draft &draft, const Governor *governor)
{
    FoundEvent event;
    event.kind = m_lexicon.kind(kind);
    event.span = m_reading.spanOf(first, last);
    event.title = eventTitle(m_reading.text, event.span);
    EventParticipants::Parties parties = m_parties.in(first, last, event.kind == u"visit");
    if (governor && governor->doer) {
        EventParticipants::add(parties.participants, m_parties.acting(*governor->doer));
        if (first == cue)
            event.title = eventTitle(m_reading.text, event.span, nameOf(*governor->doer));
    }
    event.place = parties.place;
    event.participants = std::move(parties.participants);
    event.cue = m_reading.items[cue].span;
    event.date = draft.date;
    event.dateSpan = draft.dateSpan;
    event.rule = draft.rule;
    event.certainty = draft.certainty;
    if (draft.rule != EventRule::Attached && draft.dateSpan) {
        event.span.start = std::min(event.span.start, draft.dateSpan->start);
        event.span.end = std::max(event.span.end, draft.dateSpan->end);
    }
    add(std::move(event));
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventdates.h"

#include <algorithm>

namespace Parallax {

namespace {

constexpr size_t longestWay = 40;
constexpr size_t longestPhrase = 20;
const quint64 ofWord = wordHash(u"of");

class DateAttacher
{
public:
    DateAttacher(const Reading &reading, const Sentence &sentence, const EventClauses &clauses, const EventLexicon &lexicon)
        : m_reading(reading)
        , m_items(reading.items)
        , m_sentence(sentence)
        , m_clauses(clauses)
        , m_lexicon(lexicon)
    {
        m_times.ofVerb.assign(clauses.verbs.size(), EventTimes::none);
        m_times.ofNoun.assign(clauses.nouns.size(), EventTimes::none);
    }

    void attach(const FoundDate &date, qsizetype index)
    {
        const size_t first = itemAt(m_reading, date.span.start);
        const size_t end = itemAt(m_reading, date.span.end - 1) + 1;
        if (first >= m_sentence.last || m_items[first].kind != Item::Word)
            return;
        // The preposition that the date hangs on, or the date itself.
        size_t lead = first;
        while (lead > m_sentence.first && m_items[lead - 1].kind == Item::Word
            && m_items[lead - 1].is(Grammar::Adverb | Grammar::Determiner | Grammar::Time) && !m_items[lead - 1].is(Grammar::Subordinator))
            --lead;
        if (lead > m_sentence.first && eventWordAt(m_reading, m_lexicon, lead - 1, EventWord::Bound))
            return;
        const bool preposition = lead > m_sentence.first && m_items[lead - 1].is(Grammar::Preposition);
        if (preposition)
            --lead;
        if (attachToPhrase(first, end, index) || attachToNoun(date, lead, index))
            return;
        // "the Reserve Act of 1934": the name's or the noun's, which tells of nothing that happened.
        if (m_reading.isWord(lead, ofWord))
            return;
        if (!attachToNexus(lead, end, index))
            attachToVerb(lead, end, index);
    }

    EventTimes take() { return std::move(m_times); }

private:
    static void set(qsizetype &of, qsizetype index)
    {
        if (of == EventTimes::none)
            of = index;
    }

    size_t nounAt(size_t item) const
    {
        const auto &nouns = m_clauses.nouns;
        const auto found = std::partition_point(nouns.begin(), nouns.end(), [&](const EventNoun &noun) { return noun.item < item; });
        return found != nouns.end() && found->item == item ? size_t(found - nouns.begin()) : noItem;
    }

    // "Monday's meeting", "the 2022 talks", "the 1987 Montreal Protocol".
    bool attachToPhrase(size_t first, size_t end, qsizetype index)
    {
        const bool possessive = end < m_sentence.last && m_reading.isPossessive(end);
        const bool determined = isDetermined(first);
        if (!possessive && !determined)
            return false;
        const size_t limit = std::min(m_sentence.last, end + 5);
        for (size_t i = end; i < limit; ++i) {
            const Item &item = m_items[i];
            const size_t noun = nounAt(i);
            if (noun != noItem) {
                set(m_times.ofNoun[noun], index);
                return true;
            }
            if (item.kind == Item::Name && isAffair(i)) {
                m_times.ofName.push_back({i, index});
                return true;
            }
            if (item.kind == Item::Quoted || item.is(Grammar::FiniteVerb | Grammar::Preposition | Grammar::Determiner | Grammar::And))
                return false;
            if (item.kind == Item::Mark && !m_reading.isPossessive(i) && !m_reading.isMark(i, u'-'))
                return false;
        }
        return false;
    }

    // "the 2022 talks", "the failed 2022 talks"
    bool isDetermined(size_t first) const
    {
        if (first == m_sentence.first)
            return false;
        const bool adjective = first > m_sentence.first + 1 && m_items[first - 1].kind == Item::Word
            && (m_items[first - 1].grammar & ~(Grammar::Past | Grammar::Ing)) == 0 && m_items[first - 2].is(Grammar::Determiner);
        return m_items[first - 1].is(Grammar::Determiner) || adjective || m_reading.isPossessive(first - 1);
    }

    bool isAffair(size_t item) const
    {
        const EntityType type = m_reading.mention(item).type;
        return type == EntityType::Agreement || type == EntityType::Event;
    }

    // "the talks of 2022", "the invasion in 2022", "the meeting in Geneva in March 2020".
    bool attachToNoun(const FoundDate &date, size_t lead, qsizetype index)
    {
        if (lead == m_sentence.first)
            return false;
        size_t at = lead - 1;
        if (m_items[at].kind == Item::Name && isAffair(at) && m_items[lead].is(Grammar::Preposition)) {
            m_times.ofName.push_back({at, index});
            return true;
        }
        if (m_items[at].kind == Item::Name && at > m_sentence.first + 1) {
            --at;
            while (at > m_sentence.first && m_items[at].is(Grammar::Determiner))
                --at;
            const bool link = eventWordAt(m_reading, m_lexicon, at, EventWord::Place) || m_reading.isWord(at, ofWord);
            if (!link || at == m_sentence.first)
                return false;
            --at;
        }
        const size_t noun = nounAt(at);
        if (noun == noItem)
            return false;
        const size_t verb = verbBefore(lead);
        const bool coarse = date.value && date.value->precision() < Edtf::Precision::Day;
        const bool loose = verb == noItem || m_clauses.verbs[verb].state || (coarse && !m_clauses.verbs[verb].word);
        if (!loose && !m_reading.isWord(lead, ofWord))
            return false;
        set(m_times.ofNoun[noun], index);
        return true;
    }

    // "... will go on, following the clash at the border on Monday"
    bool attachToNexus(size_t lead, size_t end, qsizetype index)
    {
        const size_t least = lead > m_sentence.first + longestPhrase ? lead - longestPhrase : m_sentence.first;
        for (size_t i = lead; i > least; --i) {
            const Item &item = m_items[i - 1];
            if (item.kind == Item::Quoted || (item.kind == Item::Mark && !m_reading.isPossessive(i - 1))
                || item.is(Grammar::FiniteVerb | Grammar::That | Grammar::Who))
                return false;
            if (!eventWordAt(m_reading, m_lexicon, i - 1, EventWord::Nexus))
                continue;
            if (lead < i + 1 || m_items[i].is(Grammar::Ing))
                return false;
            for (size_t noun = i; noun < lead; ++noun) {
                if (const size_t found = nounAt(noun); found != noItem) {
                    set(m_times.ofNoun[found], index);
                    return true;
                }
            }
            // "before the device ships next year" is a clause: its date is none of the verb before either.
            if (m_items[lead].is(Grammar::Preposition) && !m_items[i].is(Grammar::Personal))
                m_times.ofPhrase.push_back({i, end, index});
            return true;
        }
        return false;
    }

    void attachToVerb(size_t lead, size_t end, qsizetype index)
    {
        const auto &verbs = m_clauses.verbs;
        const size_t before = verbBefore(lead);
        const size_t after = verbAfter(end);
        if (before != noItem && !(after != noItem && belongsToNext(lead, end, before, after)))
            set(m_times.ofVerb[before], index);
        else if (after != noItem && verbs[after].item - end < longestWay)
            set(m_times.ofVerb[after], index);
    }

    // "said the court on Monday ruled"
    bool belongsToNext(size_t lead, size_t end, size_t before, size_t after) const
    {
        const EventVerb &verb = m_clauses.verbs[before];
        size_t next = end;
        while (next < m_sentence.last && m_items[next].is(Grammar::Adverb))
            ++next;
        return verb.relative == noItem && verb.use == EventVerb::Finite && lead > verb.item + 1
            && m_clauses.verbs[after].group.first <= next && m_clauses.verbs[after].use == EventVerb::Finite;
    }

    // The nearest verb before the item with nothing between that closes its clause.
    size_t verbBefore(size_t item) const
    {
        const auto &verbs = m_clauses.verbs;
        auto found = std::partition_point(verbs.begin(), verbs.end(), [&](const EventVerb &verb) { return verb.item < item; });
        if (found == verbs.begin())
            return noItem;
        --found;
        if (item - found->item > longestWay)
            return noItem;
        for (size_t i = found->item + 1; i < item; ++i) {
            const Item &at = m_items[i];
            const bool closes = at.is(Grammar::That | Grammar::Who) || (at.is(Grammar::Subordinator) && !at.is(Grammar::Preposition))
                || m_reading.isMark(i, u';') || m_reading.isMark(i, u':') || m_reading.isMark(i, u'\u2014')
                || (m_reading.isMark(i, u',') && m_items[i + 1].is(Grammar::And | Grammar::But));
            if (closes)
                return noItem;
        }
        return size_t(found - verbs.begin());
    }

    size_t verbAfter(size_t item) const
    {
        const auto &verbs = m_clauses.verbs;
        auto found = std::partition_point(verbs.begin(), verbs.end(), [&](const EventVerb &verb) { return verb.item < item; });
        while (found != verbs.end() && (found->relative != noItem || found->use != EventVerb::Finite))
            ++found;
        return found == verbs.end() ? noItem : size_t(found - verbs.begin());
    }

    const Reading &m_reading;
    const std::vector<Item> &m_items;
    const Sentence &m_sentence;
    const EventClauses &m_clauses;
    const EventLexicon &m_lexicon;
    EventTimes m_times;
};

} // namespace

EventTimes attachDates(const Reading &reading, const Sentence &sentence, const EventClauses &clauses, std::span<const FoundDate> dates,
    qsizetype firstDate, const EventLexicon &lexicon)
{
    DateAttacher attacher(reading, sentence, clauses, lexicon);
    const qsizetype end = reading.items[sentence.last - 1].span.end;
    for (size_t i = size_t(firstDate); i < dates.size() && dates[i].span.start < end; ++i)
        attacher.attach(dates[i], qsizetype(i));
    return attacher.take();
}

size_t itemAt(const Reading &reading, qsizetype offset)
{
    const auto &items = reading.items;
    return size_t(
        std::partition_point(items.begin(), items.end(), [&](const Item &item) { return item.span.end <= offset; }) - items.begin());
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventreader.h"

#include <algorithm>

namespace Parallax {

namespace {

// Events further back than this are not what "at the time" or "met again" points to.
constexpr size_t longestMemory = 24;
const quint64 atWord = wordHash(u"at");

QString withoutTime(const Edtf &date)
{
    const QString text = date.toText();
    return date.isInterval() ? text : text.section(u'T', 0, 0);
}

} // namespace

std::optional<EventReader::Draft> EventReader::dated(qsizetype date, EventRule rule, bool certain) const
{
    if (date == EventTimes::none)
        return std::nullopt;
    const FoundDate &found = m_dates[size_t(date)];
    const bool decade = rule == EventRule::DatedNoun && found.value && found.value->precision() < Edtf::Precision::Year;
    // "rejected in recent weeks" says when, "grew in recent weeks" is no event.
    const bool vague =
        decade || (found.rule == DateRule::Elapsed && !certain) || found.rule == DateRule::DateLine || (!found.value && m_published);
    if (vague)
        return std::nullopt;
    Draft draft{rule, found.value ? withoutTime(*found.value) : QString(), found.span, EventCertainty::Reported};
    if (!found.value || !m_published || !found.value->earliest().isValid())
        return draft;
    const QDate report = m_published->latest();
    if (found.value->earliest() > report)
        draft.certainty = EventCertainty::Planned;
    return draft;
}

// "At the time, ...", "At those talks, ..."
void EventReader::readTimeBefore()
{
    m_timeBefore.clear();
    const size_t first = m_sentence.first;
    if (first + 3 >= m_sentence.last || !m_reading.items[first].is(Grammar::Preposition))
        return;
    const bool these = eventWordAt(m_reading, m_lexicon, first + 1, EventWord::These);
    const bool moment = m_reading.isWord(first, atWord) && m_reading.items[first + 1].is(Grammar::Determiner)
        && eventWordAt(m_reading, m_lexicon, first + 2, EventWord::Moment) && m_reading.isMark(first + 3, u',');
    const EventWord *noun = these ? eventWordAt(m_reading, m_lexicon, first + 2, EventWord::Noun) : nullptr;
    const FoundEvent *last = moment ? lastDated(0) : noun ? lastDated(noun->kind) : nullptr;
    if (!last)
        return;
    m_timeBefore = last->date;
    m_timeBeforeEnd = first + 3;
}

std::optional<EventReader::Draft> EventReader::fromBefore(const EventVerb &verb) const
{
    const size_t at = verb.item;
    const auto adverb = [&](size_t item, EventWord::Part part) {
        return item >= m_sentence.first && item < m_sentence.last && eventWordAt(m_reading, m_lexicon, item, part);
    };
    if (!m_timeBefore.isEmpty() && verb.use == EventVerb::Finite && at - m_timeBeforeEnd < longestMemory)
        return Draft{EventRule::DateBefore, m_timeBefore, std::nullopt, EventCertainty::Reported};
    const FoundEvent *last = lastDated(0);
    if (!last && !m_found.empty() && !m_found.back().date.isEmpty())
        last = &m_found.back();
    if (!last || verb.state)
        return std::nullopt;
    const bool ends = at + 2 >= m_sentence.last || m_reading.items[at + 2].kind == Item::Mark;
    if ((adverb(at + 1, EventWord::Then) && ends) || isAtTheTime(at))
        return Draft{EventRule::DateBefore, last->date, std::nullopt, EventCertainty::Reported};
    const bool later = adverb(at - 1, EventWord::Later) || adverb(at + 1, EventWord::Later)
        || (verb.use == EventVerb::Finite && m_governors.empty() && adverb(m_sentence.first, EventWord::Later));
    const QString since = later && !m_found.empty() ? sinceThen(m_found.back().date) : QString();
    if (since.isEmpty())
        return std::nullopt;
    return Draft{EventRule::DateBefore, since, std::nullopt, EventCertainty::Reported};
}

QString EventReader::untilReport(const QString &date) const
{
    const auto slash = date.indexOf(u'/');
    const auto value = slash > 0 && m_published ? Edtf::fromText(date) : std::nullopt;
    if (!value || !value->latest().isValid() || !value->earliest().isValid() || value->latest() <= m_published->latest())
        return date;
    if (value->earliest() > m_published->latest() || value->precision() < Edtf::Precision::Day)
        return date;
    const QString report = m_published->latest().toString(Qt::ISODate);
    return value->earliest() == m_published->latest() ? report : QString(QStringView(date).first(slash).toString() + u'/' + report);
}

// "agreed to the plan at that time"
bool EventReader::isAtTheTime(size_t item) const
{
    const size_t end = std::min(clauseEnd(m_reading, m_sentence, item) + 3, m_sentence.last);
    for (size_t i = item + 1; i + 2 < end; ++i) {
        if (m_reading.isWord(i, atWord) && m_reading.items[i + 1].is(Grammar::Determiner)
            && eventWordAt(m_reading, m_lexicon, i + 2, EventWord::Moment))
            return true;
    }
    return false;
}

// From what was told before up to the report.
QString EventReader::sinceThen(const QString &date) const
{
    const auto before = Edtf::fromText(date);
    if (!before || !m_published || !before->latest().isValid() || before->latest() > m_published->latest())
        return {};
    if (before->precision() < Edtf::Precision::Day || before->latest().daysTo(m_published->latest()) > 62)
        return {};
    if (before->latest() == m_published->latest())
        return m_published->toText();
    return QString(before->latest().toString(Qt::ISODate) + u'/' + m_published->latest().toString(Qt::ISODate));
}

// Of this kind, or for 0 any; what was only said is none unless it is asked for.
const FoundEvent *EventReader::lastDated(quint16 kind) const
{
    const quint16 meeting = m_lexicon.kindIndex(u"meeting"), talks = m_lexicon.kindIndex(u"talks");
    size_t left = longestMemory;
    for (auto event = m_found.rbegin(); event != m_found.rend() && left > 0; ++event, --left) {
        if (event->date.isEmpty() || event->kind == u"statement")
            continue;
        const quint16 its = m_lexicon.kindIndex(event->kind);
        const bool together = (kind == meeting || kind == talks) && (its == meeting || its == talks);
        if (kind == 0 || its == kind || together)
            return &*event;
    }
    return nullptr;
}

// A second mention of a meeting of the same people needs no date of its own.
void EventReader::takeFromToldBefore(FoundEvent &event) const
{
    if (!event.date.isEmpty() || event.rule != EventRule::Undated)
        return;
    size_t left = longestMemory;
    for (auto other = m_found.rbegin(); other != m_found.rend() && left > 0; ++other, --left) {
        std::vector<qsizetype> both;
        std::set_intersection(other->participants.begin(), other->participants.end(), event.participants.begin(), event.participants.end(),
            std::back_inserter(both));
        if (other->kind == event.kind && !other->date.isEmpty() && other->certainty == event.certainty && both.size() >= 2) {
            event.date = other->date;
            event.rule = EventRule::ToldBefore;
            return;
        }
    }
}

const Speaker *EventReader::lastSpeaker()
{
    const qsizetype end = m_reading.items[m_sentence.last - 1].span.end;
    const Speaker *last = nullptr;
    for (; m_nextCue < m_remarks.byCue().size() && m_remarks.byCue()[m_nextCue].first < end; ++m_nextCue)
        last = &m_statements[m_remarks.byCue()[m_nextCue].second].speaker;
    return last;
}

} // namespace Parallax

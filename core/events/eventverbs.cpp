// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventreader.h"
#include "core/events/eventtitle.h"

#include <algorithm>

namespace Parallax {

quint16 EventReader::kindOf(const EventVerb &verb, const Subject &subject, size_t end, const FoundStatement *statement) const
{
    const quint16 remark = m_lexicon.kindIndex(u"statement");
    if (!verb.word)
        return !statement                                             ? (m_reading.items[verb.item].cues >= 0 ? remark : 0)
            : m_remarks.isOccasion(*statement, m_sentence, verb.item) ? m_lexicon.kindIndex(u"appearance")
                                                                      : remark;
    if (!verb.word->has(EventWord::Light))
        return verb.word->kind;
    for (const EventNoun &noun : m_clauses.nouns) {
        const bool object = noun.item > verb.item && noun.item < end;
        if (object || (noun.item >= subject.first && noun.item < subject.last))
            return noun.word->kind;
    }
    return verb.word->kind;
}

// A remark ends where what was said begins.
size_t EventReader::endOf(const EventVerb &verb, const FoundStatement *statement) const
{
    const size_t end = clauseEnd(m_reading, m_sentence, verb.item);
    if (!statement || statement->span.start < m_reading.items[verb.item].span.end || statement->rule == StatementRule::Object)
        return end;
    return std::clamp(itemAt(m_reading, statement->span.start), verb.item + 1, end);
}

// What has no kind of its own has to say who did something and at least in which year.
bool EventReader::tellsEnough(const EventVerb &verb, quint16 kind, const Subject &subject, const Draft &draft) const
{
    const bool light = verb.word && verb.word->has(EventWord::Light);
    if (subject.isEmpty() && (kind == 0 || light))
        return false;
    if (kind != 0)
        return true;
    const bool nameless = m_reading.items[subject.head].is(Grammar::It | Grammar::They | Grammar::First);
    const auto date = Edtf::fromText(draft.date);
    return !nameless && !light && (verb.past || verb.planned) && !(date && date->precision() < Edtf::Precision::Year);
}

EventParticipants::Parties EventReader::partiesOf(
    size_t first, size_t end, bool visit, const FoundStatement *statement, const std::optional<qsizetype> &doer) const
{
    EventParticipants::Parties parties = m_parties.in(first, end, visit);
    for (const auto &entity : {doer, statement ? statement->via : std::nullopt}) {
        if (entity && entity != parties.place)
            EventParticipants::add(parties.participants, m_parties.acting(*entity));
    }
    return parties;
}

void EventReader::emitVerb(const EventVerb &verb, const Draft &draft, const FoundStatement *statement)
{
    const Subject subject = subjectOf(verb);
    const size_t end = endOf(verb, statement);
    const quint16 kind = kindOf(verb, subject, end, statement);
    if (!tellsEnough(verb, kind, subject, draft))
        return;
    const size_t first = !subject.isEmpty() && subject.first < verb.item ? subject.first : verb.group.first;
    // "it" and "they" mean too many things to name somebody for them.
    const bool nameless = subject.isEmpty() || m_reading.items[subject.head].is(Grammar::It | Grammar::They);
    const std::optional<qsizetype> doer = statement ? statement->speaker.entity
        : nameless                                  ? std::nullopt
                                                    : m_speakers.resolve(subject, m_sentence).entity;
    FoundEvent event;
    event.kind = m_lexicon.kind(kind);
    EventParticipants::Parties parties = partiesOf(first, end, event.kind == u"visit", statement, doer);
    if (nameless && !statement && parties.participants.empty())
        return;
    event.place = parties.place;
    event.participants = std::move(parties.participants);
    event.title = titleOf(verb, subject, end, statement, doer);
    event.span = m_reading.spanOf(first, end);
    if (draft.dateSpan && draft.dateSpan->start >= event.span.end && draft.dateSpan->end <= event.span.end + longestEventTitle)
        event.span.end = draft.dateSpan->end;
    event.cue = statement ? statement->cue : m_reading.items[verb.item].span;
    event.rule = draft.rule;
    event.date = draft.date;
    event.dateSpan = draft.dateSpan;
    event.certainty = draft.certainty;
    takeFromToldBefore(event);
    if (!event.date.isEmpty())
        m_governors.push_back({verb.item, event.date, event.dateSpan, subject, doer});
    add(std::move(event));
}

// A remark is titled by what was said, a deed by itself.
QString EventReader::titleOf(
    const EventVerb &verb, const Subject &subject, size_t end, const FoundStatement *statement, const std::optional<qsizetype> &doer) const
{
    const bool remark =
        !verb.word || verb.word->kind == m_lexicon.kindIndex(u"announcement") || verb.word->kind == m_lexicon.kindIndex(u"publication");
    const bool content = remark && statement
        && (statement->direct || statement->rule == StatementRule::Clause || statement->rule == StatementRule::ClauseBefore);
    if (content) {
        const TextSpan words = statement->speaker.words;
        // "X reported, three sources said": the verb's own subject is who this remark is by.
        if (!subject.isEmpty() && m_reading.items[subject.head].kind == Item::Name)
            return remarkTitle(m_reading.text, statement->span, nameOf(m_reading.mention(subject.head).entity));
        const QString name = doer ? nameOf(*doer) : m_reading.text.sliced(words.start, words.length()).toString();
        return remarkTitle(m_reading.text, statement->span, name);
    }
    const TextSpan deed = m_reading.spanOf(verb.group.first, end);
    if (subject.isEmpty() || subject.first >= verb.item)
        return eventTitle(m_reading.text, deed);
    const bool pronoun = m_reading.items[subject.head].is(Grammar::Personal);
    const TextSpan words = m_reading.spanOf(subject.first, subject.last);
    if (pronoun && doer)
        return eventTitle(m_reading.text, deed, nameOf(*doer));
    if (verb.use == EventVerb::Reduced)
        return eventTitle(m_reading.text, m_reading.spanOf(subject.first, end));
    return eventTitle(m_reading.text, deed, m_reading.text.sliced(words.start, words.length()));
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventdates.h"
#include "core/events/eventdraft.h"
#include "core/events/eventparticipants.h"
#include "core/events/eventremarks.h"
#include "core/events/knownwars.h"

namespace Parallax {

/// One pass over an article; use EventFinder.
class EventReader
{
public:
    EventReader(const Reading &reading, const EventLexicon &lexicon, const std::vector<FoundStatement> &statements,
        const std::vector<FoundDate> &dates, const std::optional<EventDate> &published);

    std::vector<FoundEvent> read();

private:
    using Draft = EventDraft;
    using Governor = EventGovernor;

    // Verbs.
    void readSentence();
    void readVerb(const EventVerb &verb, qsizetype date);
    std::optional<Draft> draftOf(const EventVerb &verb, qsizetype date, const FoundStatement *statement);
    [[nodiscard]] bool counts(const EventVerb &verb, const FoundStatement *statement, const Draft &draft) const;
    [[nodiscard]] bool isPresentSaying(size_t item) const;
    [[nodiscard]] bool isOfPerson(const EventVerb &verb) const;
    [[nodiscard]] bool bringsNoun(const EventVerb &verb) const;
    [[nodiscard]] bool isOnce(const EventVerb &verb) const;
    [[nodiscard]] Subject subjectOf(const EventVerb &verb) const;
    [[nodiscard]] quint16 kindOf(const EventVerb &verb, const Subject &subject, size_t end, const FoundStatement *statement) const;
    [[nodiscard]] size_t endOf(const EventVerb &verb, const FoundStatement *statement) const;
    [[nodiscard]] bool tellsEnough(const EventVerb &verb, quint16 kind, const Subject &subject, const Draft &draft) const;
    [[nodiscard]] EventParticipants::Parties partiesOf(
        size_t first, size_t end, bool visit, const FoundStatement *statement, const std::optional<qsizetype> &doer) const;
    void emitVerb(const EventVerb &verb, const Draft &draft, const FoundStatement *statement);
    [[nodiscard]] QString titleOf(const EventVerb &verb, const Subject &subject, size_t end, const FoundStatement *statement,
        const std::optional<qsizetype> &doer) const;

    // Nouns, names and what hangs on a verb.
    void readGerund(const EventVerb &verb, qsizetype date);
    void readNoun(const EventNoun &noun, qsizetype date);
    void readPhrase(const EventTimes::Phrase &phrase);
    void readName(size_t item, qsizetype date);
    void readWars();
    [[nodiscard]] bool isOneOfItsKind(const EventNoun &noun, size_t first, size_t end) const;
    [[nodiscard]] bool isLinked(const EventNoun &noun) const;
    [[nodiscard]] bool isLatest(size_t first, size_t noun) const;
    [[nodiscard]] Draft notLongAgo() const;
    [[nodiscard]] const Governor *governorOf(size_t item) const;
    void emitPhrase(size_t first, size_t last, size_t cue, quint16 kind, const Draft &draft, const Governor *governor);
    void add(FoundEvent event);

    // Time.
    [[nodiscard]] std::optional<Draft> dated(qsizetype date, EventRule rule, bool certain = false) const;
    void readTimeBefore();
    [[nodiscard]] std::optional<Draft> fromBefore(const EventVerb &verb) const;
    void takeFromToldBefore(FoundEvent &event) const;
    /// What happened "this week" happened up to the day of the report.
    [[nodiscard]] QString untilReport(const QString &date) const;
    [[nodiscard]] QString sinceThen(const QString &date) const;
    [[nodiscard]] bool isAtTheTime(size_t item) const;
    [[nodiscard]] const FoundEvent *lastDated(quint16 kind) const;

    const Speaker *lastSpeaker();
    [[nodiscard]] QString nameOf(qsizetype entity) const { return m_reading.entities->entities[size_t(entity)].name; }

    const Reading &m_reading;
    const EventLexicon &m_lexicon;
    const std::vector<FoundStatement> &m_statements;
    const std::vector<FoundDate> &m_dates;
    std::optional<Edtf> m_published;
    QStringList m_said; ///< of each statement
    EventParticipants m_parties;
    Speakers m_speakers;
    EventRemarks m_remarks;
    KnownWars m_wars;
    size_t m_nextCue = 0;
    qsizetype m_nextDate = 0;

    Sentence m_sentence;
    EventClauses m_clauses;
    std::vector<Governor> m_governors;
    /// "At the time, ...": of the sentence; null where nothing points back.
    QString m_timeBefore;
    size_t m_timeBeforeEnd = 0;
    /// Of the finite verb before in this sentence, for the verbs joined to it by "and".
    Subject m_subject;
    std::vector<FoundEvent> m_found;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/positions/claim.h"
#include "core/positions/clue.h"
#include "core/positions/contentparts.h"
#include "core/statements/contents.h"
#include "core/statements/speakers.h"

namespace Parallax {

/// One pass over an article; use PositionFinder.
class PositionReader
{
public:
    PositionReader(const OpenReading &open, const std::vector<FoundStatement> &statements, const StanceLexicon &stances);

    std::vector<Claim> read();

private:
    void readSentence();
    size_t readWord(size_t item);
    bool readRole(size_t item, size_t after, const StanceWord &word);
    [[nodiscard]] bool isNounHere(size_t item) const;
    [[nodiscard]] bool isFrom(size_t item) const;

    // Verbs (verbpositions.cpp).
    bool readVerb(size_t item, size_t after, const StanceWord &word);
    [[nodiscard]] Grip gripOf(size_t verb) const;
    void gripInfinitive(size_t verb, Grip &grip) const;
    [[nodiscard]] std::optional<Voice> voiceOfVerb(size_t verb, const Grip &grip);
    bool takeSubject(Grip &grip);
    [[nodiscard]] bool hasLast(size_t verb) const;
    [[nodiscard]] bool takesWhatFollows(const StanceWord &word, size_t after) const;
    bool readAgent(size_t item, size_t after, const StanceWord &word, const Grip &grip);
    [[nodiscard]] std::optional<Stance> stanceOf(const StanceWord &word, size_t item, size_t after, const Grip &grip) const;
    [[nodiscard]] size_t opposesWithin(size_t after) const;
    void readCalling(size_t item, size_t after);

    // Other words (wordpositions.cpp, judgements.cpp).
    bool readState(size_t item, size_t after, const StanceWord &word);
    bool readNoun(size_t item, size_t after, const StanceWord &word);
    bool readNounFrom(size_t item, size_t after, const StanceWord &word);
    bool givenVoice(size_t verb, Clue &clue);
    [[nodiscard]] bool isAside(size_t item) const;
    [[nodiscard]] bool isGivenUp(size_t owner) const;
    [[nodiscard]] bool isPortrayed(size_t after) const;
    [[nodiscard]] bool ownerVoice(size_t owner, size_t item, Voice &voice) const;
    bool readObligation(size_t item, size_t after, const StanceWord &word);
    bool readWill(size_t item, const StanceWord &word);
    bool readJudgement(size_t item, size_t after, const StanceWord &word);
    [[nodiscard]] bool isCalled(size_t item) const;
    [[nodiscard]] size_t copulaBefore(size_t item) const;
    [[nodiscard]] VerbGroup copulaGroup(size_t copula) const;
    [[nodiscard]] bool judgedFor(size_t after, Voice &voice) const;
    [[nodiscard]] ItemRange judgedBy(size_t item, size_t copula, const FoundStatement *said) const;
    [[nodiscard]] bool isNegated(size_t item, size_t reach) const;
    [[nodiscard]] bool isOwnSide(const Subject &subject, const Speaker &speaker);

    // Whose stand it is, and what about (claims.cpp).
    [[nodiscard]] std::optional<Voice> voiceOf(const Subject &subject, size_t cue);
    void claimOfAll(const Clue &clue, const Subject &subject, size_t start);
    [[nodiscard]] const FoundStatement *statementAt(size_t item) const;
    /// Only of those that tell something, not of what is asked for or rejected.
    [[nodiscard]] const FoundStatement *tellingStatementAt(size_t item) const;
    [[nodiscard]] const FoundStatement *statementWithCue(size_t item) const;
    [[nodiscard]] bool canHold(const Speaker &speaker, const Item *head) const;
    [[nodiscard]] bool isHolder(const FoundStatement &said) const;
    [[nodiscard]] bool isConditional(size_t clauseFirst) const;
    [[nodiscard]] bool isSupposed(size_t item) const;
    [[nodiscard]] bool joinsClause(size_t item, size_t last) const;
    [[nodiscard]] size_t contentLast(size_t start, size_t item) const;
    void claimContent(const Clue &clue, size_t start);
    void claim(const Clue &clue, ItemRange content, ItemRange evidence);
    [[nodiscard]] bool opensWithCondition(size_t before) const;
    [[nodiscard]] int strengthOf(const Clue &clue, ItemRange evidence) const;
    void noteCountries();
    void noteAffiliations();
    [[nodiscard]] Speaker officialsOf(const Speaker &speaker, const Subject &subject) const;
    [[nodiscard]] std::optional<qsizetype> countryOf(TextSpan adjective) const;
    [[nodiscard]] Subject subjectOf(size_t verb) const;

    const OpenReading &m_open;
    const Reading &m_reading;
    const std::vector<FoundStatement> &m_statements;
    const StanceLexicon &m_stances;
    ContentParts m_parts;
    Speakers m_speakers;
    Sentence m_sentence;
    size_t m_sentenceIndex = 0;
    size_t m_bodyEnd = 0;
    /// Start of each statement's cue and its index, ascending.
    std::vector<std::pair<qsizetype, qint32>> m_cues;
    /// Countries and cities that the article names, the first first.
    std::vector<qsizetype> m_countries;
    /// Person and country or body that the article says is theirs.
    std::vector<std::pair<qsizetype, qsizetype>> m_affiliations;
    /// Whose stand the last verb of the sentence told, for verbs without a subject of their own.
    std::optional<Voice> m_last;
    /// Index of the statement whose verb m_last comes from, in whose words others may act; -1 for none.
    qint32 m_lastSaid = -1;
    /// Subject of the last verb of the sentence.
    Subject m_subject;
    /// Who calls something names in this sentence, from which item on.
    std::optional<Voice> m_caller;
    size_t m_callerItem = 0;
    bool m_judged = false; ///< and has called something so already
    std::vector<Claim> m_claims;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statements/saying.h"

namespace Parallax {

/// One pass over an article; use StatementFinder.
class StatementReader
{
public:
    StatementReader(const Reading &reading, const SpeechLexicon &speech);

    std::vector<FoundStatement> read();

private:
    void readSentence();
    size_t readWord(size_t item);
    [[nodiscard]] const CueWord *cueAt(size_t item, size_t &after) const;
    [[nodiscard]] bool isNounHere(size_t item) const;
    [[nodiscard]] bool opensContent(size_t at) const;
    [[nodiscard]] bool isHyphenated(size_t item) const;
    void readNoun(size_t item, const CueWord &cue, size_t after);
    void readVerb(size_t item, const CueWord &cue, size_t after);
    [[nodiscard]] Speaker speakerOf(Reach &reach);
    void noteVia(const Reach &reach, Saying &saying) const;
    [[nodiscard]] const Saying *coordinated(const Reach &reach) const;
    [[nodiscard]] Speaker hangsOn(size_t first) const;
    [[nodiscard]] size_t firstVerb(size_t group) const;
    [[nodiscard]] bool isInverted(const Reach &reach) const;
    [[nodiscard]] bool canSpeak(const Reach &reach, const Speaker &speaker, const CueWord &cue) const;
    [[nodiscard]] bool isReported(size_t item) const;
    [[nodiscard]] bool isClause(const Reach &reach, size_t end) const;
    bool takeAs(const Reach &reach, const Saying &saying);
    bool takeBefore(const Reach &reach, Saying &saying);
    bool takeAround(const Reach &reach, const Saying &saying, size_t first, size_t last);
    bool joinsChain(const Saying &saying, qsizetype end);
    bool takeAfter(const Reach &reach, Saying &saying);
    bool takeObject(const Reach &reach, Saying &saying);
    bool takeName(const Reach &reach, const Saying &saying);
    void readAccordingTo(size_t item);
    void readLabel();
    bool readSourceLabel();
    [[nodiscard]] Speaker labelIn(size_t first, size_t last) const;
    bool takeLabel(size_t colon, const Speaker &speaker, size_t first, size_t last);
    void emitReported(const Saying &saying, size_t first, size_t last, StatementRule rule);

    // Quotations.
    void readQuotations();
    [[nodiscard]] bool isQuoted(size_t item, int leastWords) const;
    [[nodiscard]] const Saying *sayingFor(size_t item) const;
    void emitQuotation(size_t item, const Saying &saying, StatementRule rule);
    void readLooseQuotation(size_t item);

    const Reading &m_reading;
    const SpeechLexicon &m_speech;
    Speakers m_speakers;
    Sentence m_sentence;
    size_t m_sentenceIndex = 0;
    size_t m_bodyEnd = 0;
    std::vector<Saying> m_sayings;
    /// First statement of this sentence in m_found.
    size_t m_sentenceFound = 0;
    /// Per quotation: it is a statement, or part of one.
    std::vector<bool> m_taken;
    std::vector<FoundStatement> m_found;
    /// Who spoke last, and in which sentence.
    std::optional<Saying> m_last;
    size_t m_lastSentence = 0;
    /// Of the last line "Source: X": whose the lines "Quote: ..." are.
    std::optional<Saying> m_source;
    /// Statements whose quotation goes on in the next paragraph, where the speaker may be named.
    std::vector<size_t> m_waiting;
    /// The quotation of the last of them.
    size_t m_lastWaiting = 0;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statements/grammar.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <array>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace Parallax {

/// What a saying is, as cues.tsv names it; positions read the stance from it.
enum class CueKind : quint8 {
    Say,
    Suggest,
    Think,
    Deny,
    Reject,
    Demand,
    Want,
    Propose,
    Offer,
    Promise,
    Agree,
    Refuse,
    Threaten,
    Warn,
    Predict,
    Hope,
    Fear,
    Criticise,
    Praise,
    Support,
    Find
};
inline constexpr std::array<const char *, 21> cueKindCodes{"say", "suggest", "think", "deny", "reject", "demand", "want", "propose",
    "offer", "promise", "agree", "refuse", "threaten", "warn", "predict", "hope", "fear", "criticise", "praise", "support", "find"};

/// What a cue takes; cues.tsv says what each is.
namespace CueFrame {
enum : quint8 { Clause = 1, Object = 2, Infinitive = 4, Quote = 8, Noun = 16, That = 32 };
}

struct CueWord
{
    CueKind kind = CueKind::Say;
    quint8 frames = 0;
    QString base;
    /// Hashes of the words that must follow.
    std::vector<quint64> particle;

    [[nodiscard]] bool takes(quint8 frame) const { return (frames & frame) != 0; }
};

/// Words that give what was said, and the small words around them: data, no rules. Immutable, so threads share it.
class SpeechLexicon
{
public:
    /// What the program ships; parse it once and share it.
    static std::shared_ptr<const SpeechLexicon> builtIn();
    /// From files in the forms of resources/lexicon/cues.tsv and grammar.tsv. Lines of another form are passed over.
    SpeechLexicon(const QByteArray &cues, const QByteArray &grammar);

    struct Word
    {
        quint64 hash = 0;
        quint64 grammar = 0;
        /// Of cues(), -1 for none.
        qint32 cues = -1;
    };
    /// Null for a word it does not have. `hash` as Token::hash.
    [[nodiscard]] const Word *find(quint64 hash) const;
    /// Every reading of a cue word, those with the most words to follow first. `list` as Word::cues.
    [[nodiscard]] std::span<const CueWord> cues(qint32 list) const { return m_cues[size_t(list)]; }

private:
    Word &word(QStringView written);
    void addCue(QStringView line);
    void addGrammar(QStringView line);
    void index();

    std::vector<std::vector<CueWord>> m_cues;
    std::vector<Word> m_words;
    QHash<quint64, qint32> m_building;
    /// Open addressing, the size a power of two; indices of m_words, -1 empty.
    std::vector<qint32> m_slots;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// Classes of grammar.tsv, in its words.
namespace Grammar {
enum : quint64 {
    He = 1ull << 0,
    She = 1ull << 1,
    It = 1ull << 2,
    They = 1ull << 3,
    First = 1ull << 4,
    Who = 1ull << 5,
    PossessiveWord = 1ull << 6,
    Be = 1ull << 7,
    Have = 1ull << 8,
    Do = 1ull << 9,
    Modal = 1ull << 10,
    Unreal = 1ull << 11,
    Negation = 1ull << 12,
    Adverb = 1ull << 13,
    Determiner = 1ull << 14,
    Preposition = 1ull << 15,
    Subordinator = 1ull << 16,
    Afterthought = 1ull << 17,
    And = 1ull << 18,
    But = 1ull << 19,
    That = 1ull << 20,
    Whether = 1ull << 21,
    To = 1ull << 22,
    Time = 1ull << 23,
    Finite = 1ull << 24,
    Audience = 1ull << 25,
    Spokesperson = 1ull << 26,
    Body = 1ull << 27,
    Feminine = 1ull << 28,
    Masculine = 1ull << 29,
    Sir = 1ull << 30,
    Madam = 1ull << 31,
    Abbreviation = 1ull << 32,
    AnyBody = 1ull << 33,
    Voices = 1ull << 34,
    Formerly = 1ull << 35,
    Quantity = 1ull << 36,
    Unnamed = 1ull << 37,
    There = 1ull << 38,
    Unfinite = 1ull << 39,
    Singular = 1ull << 40,
    Subjective = 1ull << 41,
    Occasion = 1ull << 42,
    SpeaksFor = 1ull << 43,
    SourceLabel = 1ull << 44,
    QuoteLabel = 1ull << 45,
    /// Not in the file: by the ending.
    Past = 1ull << 46,
    Ing = 1ull << 47,

    Personal = He | She | It | They | First,
    Auxiliary = Be | Have | Do | Modal,
    FiniteVerb = Auxiliary | Finite | Past
};
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

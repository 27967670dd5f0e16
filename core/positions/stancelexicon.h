// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stance.h"
#include "core/statements/speechlexicon.h"

namespace Parallax {

/// What a word of stances.tsv does; the file says what each is.
enum class StanceRole : quint8 {
    Verb,
    State,
    Noun,
    Voicing,
    Calling,
    Leading,
    Obligation,
    Will,
    Judgement,
    Judging,
    Copula,
    Stop,
    Aim,
    Act,
    Strong,
    Hedge,
    Condition,
    Reason,
    Vague,
    Official,
    Showing
};
inline constexpr std::array<const char *, 21> stanceRoleCodes{"verb", "state", "noun", "voicing", "calling", "leading", "obligation",
    "will", "judgement", "judging", "copula", "stop", "aim", "act", "strong", "hedge", "condition", "reason", "vague", "official",
    "showing"};

struct StanceWord
{
    StanceRole role = StanceRole::Verb;
    std::optional<Stance> stance;
    /// With a negation.
    std::optional<Stance> negated;
    /// Hashes of the words that must follow; a hyphen between them stands for itself.
    std::vector<quint64> following;
    static constexpr quint64 hyphen = u'-';
};

/// Words by which somebody takes a stand, and those that turn, soften or stress it: data, no rules. The verbs of
/// cues.tsv belong to it by their kind. Immutable, so threads share it.
class StanceLexicon
{
public:
    /// What the program ships; parse it once and share it.
    static std::shared_ptr<const StanceLexicon> builtIn();
    /// From files in the forms of resources/lexicon/stances.tsv and cues.tsv. Lines of another form are passed over.
    StanceLexicon(const QByteArray &stances, const QByteArray &cues);

    /// Number of the list of a word's readings, -1 for a word it does not have. `hash` as Token::hash.
    [[nodiscard]] qint32 find(quint64 hash) const;
    /// Those with the most words to follow first. `list` as find() gives it.
    [[nodiscard]] std::span<const StanceWord> words(qint32 list) const { return m_lists[size_t(list)]; }

private:
    void addLine(QStringView line);
    void addCue(QStringView line);
    void addForms(QStringView forms, const StanceWord &given, bool onlyNew);
    void index();

    std::array<std::optional<StanceWord>, cueKindCodes.size()> m_kinds;
    std::vector<std::vector<StanceWord>> m_lists;
    std::vector<quint64> m_hashes;
    QHash<quint64, qint32> m_building;
    /// Open addressing, the size a power of two; indices of m_lists, -1 empty.
    std::vector<qint32> m_slots;
};

} // namespace Parallax

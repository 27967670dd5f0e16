// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <span>
#include <utility>
#include <vector>

namespace Parallax {

/// What a word means where reports are compared: its stem, or the stem that stands for all words of its row in
/// resources/lexicon/synonyms.tsv. 0 is none.
using Meaning = quint32;

/// The stem of one English word: "rejections" and "rejected" have one. Case and accents do not count.
Meaning stemOf(QStringView word);
/// Two in a row as one.
constexpr Meaning joinedMeaning(Meaning first, Meaning next)
{
    return ((first ^ next) * 0x9e3779b1u + 0x7f4a7c15u) | 1;
}

/// How a word or phrase of the table is used, as bits.
namespace WordUse {
enum : quint8 { Small = 1, Negation = 2, Duty = 4, Hedge = 8, Idiom = 16, Name = 32, Number = 64 };
}

/// A word or phrase of a text with its meaning.
struct MeantWord
{
    TextSpan span; ///< UTF-16 units
    Meaning meaning = 0;
    Meaning stem = 0; ///< of the word or phrase as it is written
    quint8 uses = 0;

    [[nodiscard]] bool is(quint8 use) const { return (uses & use) != 0; }
};

/// The table. Immutable, so threads share it.
class MeaningTable
{
public:
    explicit MeaningTable(QStringView table);
    /// Of resources/lexicon/synonyms.tsv, read once.
    static const MeaningTable &shipped();

    /// Words and numbers of a stretch of text in their order; a phrase of the table is one.
    [[nodiscard]] std::vector<MeantWord> read(QStringView text, TextSpan stretch) const;
    /// What a name means: alike for a country, its people and its other names.
    [[nodiscard]] Meaning ofName(QStringView name) const;
    /// 0 where the table has none.
    [[nodiscard]] Meaning opposite(Meaning meaning) const { return m_opposites.value(meaning); }

private:
    struct Entry
    {
        Meaning meaning = 0; ///< 0: its own
        quint8 uses = 0;
    };
    struct PlainWord
    {
        TextSpan span;
        Meaning form = 0;
        Meaning stem = 0;
        bool number = false;
    };
    void add(QStringView line);
    void addOpposites();
    [[nodiscard]] Entry entryOf(std::span<const PlainWord> words) const;
    [[nodiscard]] static std::vector<PlainWord> split(QStringView text, TextSpan stretch);

    // Words and phrases: small words and the like by the very form, what shares a meaning by stems.
    QHash<Meaning, Entry> m_forms;
    QHash<Meaning, Entry> m_stems;
    QHash<Meaning, Meaning> m_opposites;
    std::vector<std::pair<QString, QString>> m_oppositeWords; ///< until all rows are read
    QHash<Meaning, quint8> m_longest; ///< words of the longest phrase that begins with the stem
};

} // namespace Parallax

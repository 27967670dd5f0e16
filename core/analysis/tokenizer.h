// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/wordhash.h"
#include "core/base/textspan.h"

#include <QStringView>

#include <vector>

namespace Parallax {

class Lexicon;

/// A word, a number, a possessive "'s" or one punctuation mark. Offsets are UTF-16 code units of the whole text.
struct Token
{
    enum Shape : quint8 {
        Lower,
        Title,
        /// A capital letter alone, with its full stop where it has one: "J."
        Initial,
        /// Two letters or more, all capitals; full stops between them belong to it: "U.S."
        Capitals,
        /// Capitals inside: "McCaul", "YouTube".
        Mixed,
        Number,
        Possessive,
        Mark
    };

    TextSpan span;
    /// Of the letters in lower case without accents and full stops; of a mark, its code unit.
    quint64 hash = 0;
    /// WordClass bits of the lexicon.
    quint32 classes = 0;
    /// Of the lexicon's words, -1 for one it does not have.
    qint32 word = -1;
    Shape shape = Mark;
    /// First word of a sentence, line or quotation, where a capital letter tells nothing.
    bool sentenceStart = false;
    /// A name cannot go on across the gap before this token.
    bool breakBefore = false;
    bool spaceBefore = false;
    /// In a line that capitals rule: most words of it begin with one, or all letters are.
    bool headline = false;

    [[nodiscard]] bool isCapitalised() const { return shape >= Title && shape <= Mixed; }
    [[nodiscard]] bool is(quint32 wordClass) const { return (classes & wordClass) != 0; }
    [[nodiscard]] bool isMark(char16_t mark) const { return shape == Mark && hash == mark; }
};

/// Appends the tokens of one stretch of text. The lexicon is asked for every word's classes.
void tokenize(QStringView text, TextSpan stretch, const Lexicon &lexicon, std::vector<Token> &tokens);

/// The tokens of a name in the lexicon: hashes and shapes only.
void tokenizeName(QStringView name, std::vector<Token> &tokens);

} // namespace Parallax

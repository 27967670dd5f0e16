// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/lexicon.h"
#include "core/analysis/tokenizer.h"

#include <optional>
#include <span>

namespace Parallax {

/// Which tokens make up a name that no list holds, told from the words in it and around it. Borrows both arguments.
class NameRules
{
public:
    struct Match
    {
        /// Index of the token after the name.
        size_t end = 0;
        EntityType type = EntityType::Person;
        /// False for capitalised words that only look like a name.
        bool certain = true;
        /// Told by its first word: a given name or an initial, or an office before it.
        bool given = false;
    };

    NameRules(std::span<const Token> tokens, const Lexicon &lexicon);

    /// Organisations, media, agreements, events, buildings and places by the noun that ends or opens their name:
    /// "Russian Foreign Ministry", "Institute for the Study of War", "Budapest Memorandum".
    [[nodiscard]] std::optional<Match> byHeadNoun(size_t at) const;
    /// A person by given name, by what precedes ("spokeswoman", "Mr.": `expected`) or by what follows ("said").
    [[nodiscard]] std::optional<Match> person(size_t at, bool expected) const;
    /// Does an office or a form of address end right before this token?
    [[nodiscard]] bool personExpected(size_t at) const;
    /// A title in quotation marks from tokens[at] on, "Face the Nation": the range inside the marks.
    [[nodiscard]] std::optional<std::pair<size_t, size_t>> quotedTitle(size_t at) const;

private:
    [[nodiscard]] bool continues(size_t at) const;
    [[nodiscard]] bool isHyphen(size_t at) const;
    [[nodiscard]] bool joinsAsPossessive(size_t at) const;
    [[nodiscard]] bool joinsByAnd(size_t at) const;
    [[nodiscard]] bool stopsHeadNoun(size_t at, size_t first) const;
    [[nodiscard]] size_t afterSuffix(size_t end) const;
    [[nodiscard]] size_t afterComplement(size_t at) const;
    [[nodiscard]] size_t capitalRun(size_t at) const;
    [[nodiscard]] std::optional<EntityType> headType(const Token &token) const;
    [[nodiscard]] bool isPersonPart(size_t at, size_t first) const;
    [[nodiscard]] size_t personEnd(size_t at, int &parts) const;
    [[nodiscard]] bool personFollows(size_t end) const;

    std::span<const Token> m_tokens;
    const Lexicon &m_lexicon;
};

} // namespace Parallax

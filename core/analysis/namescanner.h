// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/namerules.h"

#include <span>
#include <vector>

namespace Parallax {

/// A name where it stands in the text, before it is known whose it is.
struct FoundName
{
    /// Tokens [first, last).
    size_t first = 0;
    size_t last = 0;
    EntityType type = EntityType::Person;
    /// Of the lexicon, -1 for a name it does not have.
    qint32 entry = -1;
    /// The lexicon's entry is found by surname alone: somebody of that name in the article comes first.
    bool surname = false;
    /// Capitalised words that are a name only if the rest of the article says so.
    bool tentative = false;
    /// An organisation's abbreviation in brackets: index of the name it abbreviates, else -1.
    qint32 abbreviates = -1;
};

/// First pass: every name and every capitalised word that may be one, in text order, without overlaps.
std::vector<FoundName> scanNames(std::span<const Token> tokens, const Lexicon &lexicon);

} // namespace Parallax

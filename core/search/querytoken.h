// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QStringView>

#include <vector>

namespace Parallax {

/// A piece of a query as it was typed. Blanks, and punctuation that stands alone, are in no token.
struct QueryToken
{
    enum class Kind {
        Word,
        Phrase, ///< with its quotation marks, and the star after them if there is one
        UnclosedPhrase, ///< from its quotation mark to the end of the text
        Prefix, ///< with its star
        LoneStar, ///< a star that ends no word
        And,
        Or,
        Not,
        Minus,
        Near,
        Comma, ///< inside the brackets of NEAR only
        OpenBracket,
        CloseBracket,
        Field ///< letters with the colon after them; the value follows as a token of its own
    };

    Kind kind = Kind::Word;
    TextSpan span; ///< UTF-16, in the query

    friend bool operator==(const QueryToken &, const QueryToken &) = default;
};

/// Takes any text apart, also one that is no query. Any of " “ ” „ « » opens and closes a phrase.
std::vector<QueryToken> queryTokens(QStringView query);

/// Whether the search index can hold anything of this: it has a letter, a digit or a private-use character.
bool isSearchable(QStringView text);

} // namespace Parallax

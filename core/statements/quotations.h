// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/tokenizer.h"

#include <QStringView>

#include <span>
#include <vector>

namespace Parallax {

/// An outermost pair of quotation marks of any language; what is quoted inside it belongs to it.
struct Quotation
{
    /// Tokens of the opening and the closing mark. Where a quotation goes on in the next paragraph there is no closing
    /// mark, and `last` is the last token inside.
    size_t first = 0;
    size_t last = 0;
    /// Without the marks and without a comma or full stop at the end; UTF-16 code units of the text.
    TextSpan inner;
    int words = 0;
    /// The last thing inside is . ! ? or an ellipsis.
    bool endsSentence = false;
    /// It ends with a comma inside, as what is followed by who said it.
    bool endsClause = false;
    /// The paragraph ends before the quotation does.
    bool goesOn = false;
    /// Every longer word has a capital letter: a title or a name.
    bool title = false;
};

/// Pairs the marks paragraph by paragraph: a mark that is never closed quotes nothing, unless the next paragraph opens
/// with one of its kind. Apostrophes are none. `isName[i]` is true for tokens of names, whose marks are the name's.
std::vector<Quotation> findQuotations(QStringView text, std::span<const Token> tokens, const std::vector<bool> &isName);

/// Whether a line break stands between this token and the one before it.
bool beginsParagraph(QStringView text, std::span<const Token> tokens, size_t at);

} // namespace Parallax

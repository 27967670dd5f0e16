// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statements/clauses.h"

namespace Parallax {

inline constexpr size_t noItem = size_t(-1);

/// Where what was said begins, after the verb and what stands between: "told / reporters in Geneva on Monday that / ...".
struct ContentStart
{
    /// Item; the sentence's bodyEnd where nothing follows.
    size_t at = 0;
    /// "that" or "whether" stands before it.
    bool explicitThat = false;
    bool colon = false;
    /// Item of the medium it was said through or another source is cited with; noItem for none.
    size_t via = noItem;
    /// Only adjuncts and marks follow the verb, then a comma: what was said may stand before it.
    bool comma = false;
};

/// `at` is the first item after the verb; `hearer` when somebody who is told comes first.
ContentStart contentStartAfter(const Reading &reading, const Sentence &sentence, size_t at, bool hearer);

/// Where a content that begins at `start` ends: before an afterthought (", sounding a warning", ", while ..."), before
/// another verb of saying of the same sentence, or with the sentence.
size_t contentEnd(const Reading &reading, const Sentence &sentence, size_t start);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statements/reading.h"

namespace Parallax {

/// No rule looks further than this many items, so that a text without a full stop is still read in linear time.
inline constexpr size_t longestClause = 120;

/// A verb with what stands before it and belongs to it: "has not yet", "would also".
struct VerbGroup
{
    /// First item of the group; the subject ends before it.
    size_t first = 0;
    bool passive = false;
    bool negated = false;
    /// "would say": no more than possible.
    bool unreal = false;
    /// "to say", unless of a verb that only goes on with it ("continues to say").
    bool infinitive = false;
    /// "saying" without "is": hangs on another verb.
    bool participle = false;
    /// "was quoted as saying"
    bool quotedAs = false;
};

VerbGroup verbGroupOf(const Reading &reading, const Sentence &sentence, size_t verb);

/// Whether the verb at `at` can bear a clause; `first` is where the clause begins.
bool isFiniteVerb(const Reading &reading, size_t at, size_t first);

/// Whether a verb that can bear a clause stands among items [first, last).
bool hasFiniteVerb(const Reading &reading, size_t first, size_t last);

/// Steps over words of time and adverbs that begin at `at`: "on Monday", "late last week", "publicly". `last` bounds it.
size_t skipTimeAndAdverbs(const Reading &reading, size_t at, size_t last);

/// The same backwards: the end of what stands before them, not below `first`.
size_t trimTimeAndAdverbs(const Reading &reading, size_t first, size_t last);

/// A participle that opens an afterthought: "sounding a warning", not "including".
bool isParticiple(const Reading &reading, size_t at);

/// Where the sentence's own marks at its end begin.
size_t bodyEnd(const Reading &reading, const Sentence &sentence);

} // namespace Parallax

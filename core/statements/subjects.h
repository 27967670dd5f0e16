// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statements/clauses.h"

namespace Parallax {

/// Who does what a verb says, as words: items [first, last) are its noun phrase without what is set apart by commas.
struct Subject
{
    size_t first = 0;
    size_t last = 0;
    /// First item of the clause that the subject opens; what stands before it may be the content.
    size_t clauseFirst = 0;
    /// Item of the noun, name or pronoun that bears it.
    size_t head = 0;

    [[nodiscard]] bool isEmpty() const { return last <= first; }
};

/// The subject that ends before item `end`: "X", "the minister of Y", "X, spokesman of Y,".
Subject subjectBefore(const Reading &reading, const Sentence &sentence, size_t end);

/// The subject after its verb, in `said X, the minister of Y`.
Subject subjectAfter(const Reading &reading, const Sentence &sentence, size_t start);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/statements/contents.h"
#include "core/statements/speakers.h"

namespace Parallax {

/// A word of saying in the sentence that is being read, with who says.
struct Saying
{
    size_t item = 0;
    const CueWord *cue = nullptr;
    TextSpan span;
    Speaker speaker;
    std::optional<qsizetype> via;
    bool negated = false;
    /// Inside what another one said.
    bool reported = false;
};

/// A word of saying on its way to a Saying: the first item after it, its subject, and where its content begins.
struct Reach
{
    size_t item = 0;
    size_t after = 0;
    VerbGroup group;
    const CueWord *cue = nullptr;
    Subject subject;
    ContentStart start;
    /// Its verb first names who is told.
    bool hearer = false;
    /// The subject stands after the verb.
    bool inverted = false;
};

} // namespace Parallax

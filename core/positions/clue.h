// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/positions/position.h"
#include "core/statements/clauses.h"
#include "core/statements/subjects.h"

namespace Parallax {

/// Whose stand it is.
struct Voice
{
    Speaker holder;
    std::optional<Speaker> by;
};

/// A word that carries a stance, on its way to a claim.
struct Clue
{
    size_t item = 0;
    /// First item after it and the words that belong to it.
    size_t after = 0;
    Voice voice;
    /// First item of the evidence.
    size_t first = 0;
    Stance stance = Stance::Unclear;
    PositionRule rule = PositionRule::Verb;
    bool negated = false;
    /// "would", "likely": no more than expected.
    bool expected = false;
};

/// A verb with its subject, traced through the words that hand the subject on.
struct Grip
{
    VerbGroup group;
    Subject subject;
    size_t first = 0;
    bool expected = false;
    bool turned = false;
    bool usable = true;
};

} // namespace Parallax

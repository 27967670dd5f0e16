// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/positions/position.h"

namespace Parallax {

/// A stand as the words have it, before its issue is known.
struct Claim
{
    /// Without issue and date; one span of evidence.
    FoundPosition position;
    /// What the stand is taken on.
    TextSpan content;
    /// The content turns what it names, so that towards an issue the stance is the other one.
    bool turned = false;
    /// The content takes up what was named before: "that proposal"; by no more than a word that points: "it".
    bool vague = false;
    bool pointing = false;
    /// One of several things asked for, each a position of its own.
    bool part = false;
    /// To be dropped where no issue fits: only a reason given for a stand on something else.
    bool onlyWithIssue = false;
    /// Of the words it stands in; -1 for the report's own.
    qint32 statement = -1;
    /// Sentence of the opened reading.
    size_t sentence = 0;
};

} // namespace Parallax

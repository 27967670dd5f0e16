// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/stance.h"
#include "core/statements/statement.h"

#include <QString>

#include <optional>
#include <vector>

namespace Parallax {

/// How a position was recognised.
enum class PositionRule : quint8 {
    /// A verb by which somebody takes a stand: "rejected", "agreed to".
    Verb,
    /// The same through a verb or word before it: "is likely to reject", "decided to back".
    VerbExpected,
    /// What somebody is: "ready to", "opposed to".
    State,
    /// A noun with whose it is: "its rejection of".
    Noun,
    /// What must, should or must not be, in the words of who says so.
    Obligation,
    /// What the speaker's own side will, would or could do.
    Will,
    /// What a speaker calls something: "unacceptable", "a good basis".
    Judgement
};

/// As the database writes it: "verb", "expected" ...
QLatin1StringView positionRuleCode(PositionRule rule);

/// Where somebody stands on something. All spans are UTF-16 code units of the text.
struct FoundPosition
{
    Speaker holder;
    /// Id; empty where no issue of the set fits.
    QString issue;
    /// What it is about, in the words of the text; never empty.
    QString topic;
    /// Towards the issue; where there is none, towards the topic.
    Stance stance = Stance::Unclear;
    /// 1 hedged, 2 plain, 3 emphatic.
    int strength = 2;
    /// In text order, at least one.
    std::vector<TextSpan> evidence;
    /// Who says so of the holder; nothing where the holder or the report itself does.
    std::optional<Speaker> attributedBy;
    /// The word that carries the stance with what belongs to it.
    TextSpan cue;
    /// EDTF, of the statement or the clause; null where the text does not say.
    QString date;
    PositionRule rule = PositionRule::Verb;
};

} // namespace Parallax

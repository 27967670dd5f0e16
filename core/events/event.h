// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/textspan.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace Parallax {

/// How an event was recognised.
enum class EventRule : quint8 {
    /// A verb with an expression of time of its own.
    DatedVerb,
    /// A noun with an expression of time of its own: "the talks of 2019".
    DatedNoun,
    /// An agreement or event that has a name, with its time: "the 1987 Montreal Protocol".
    DatedName,
    /// Something said at an occasion or to a medium: a news conference, an interview.
    Occasion,
    /// A verb or noun that hangs on something dated: "... said on Monday after meeting Y".
    Attached,
    /// "At the time", "at those talks", "subsequently": of the date of what was told before.
    DateBefore,
    /// The same was told before with its date.
    ToldBefore,
    /// A war that wars.tsv knows.
    KnownWar,
    /// "The latest summit in X": of about the month before the report.
    Latest,
    /// A verb of something that happens once, without a date.
    Undated
};
/// As the database writes them.
inline constexpr std::array<const char *, 10> eventRuleCodes{
    "dated-verb", "dated-noun", "dated-name", "occasion", "attached", "date-before", "told-before", "known-war", "latest", "undated"};

/// As the database and the dump write it.
enum class EventCertainty : quint8 { Reported, Planned, Denied };
inline constexpr std::array<const char *, 3> eventCertaintyCodes{"reported", "planned", "denied"};

/// Something that happened, will happen or is said to have happened. All spans are UTF-16 code units of the text;
/// entities are indices into EntityFindings::entities.
struct FoundEvent
{
    /// A phrase out of the text that can stand alone, of at most longestEventTitle characters.
    QString title;
    /// One of the kinds of resources/lexicon/events.tsv: "meeting", "statement" ...; "event" for what has none.
    QString kind;
    /// The clause or noun phrase that tells of it.
    TextSpan span;
    /// EDTF; null where the text does not say.
    QString date;
    EventCertainty certainty = EventCertainty::Reported;
    std::optional<qsizetype> place;
    /// Ascending, without the place.
    std::vector<qsizetype> participants;
    EventRule rule = EventRule::DatedVerb;
    /// The expression that gave the date, where one did.
    std::optional<TextSpan> dateSpan;
    /// The word that tells of it.
    TextSpan cue;

    friend bool operator==(const FoundEvent &, const FoundEvent &) = default;
};

inline constexpr qsizetype longestEventTitle = 90;

} // namespace Parallax

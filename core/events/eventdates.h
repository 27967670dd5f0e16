// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/dates.h"
#include "core/events/eventclauses.h"

#include <span>

namespace Parallax {

/// Which expression of time belongs to what, in one sentence. Indices of FoundDates are into the whole article's list.
struct EventTimes
{
    static constexpr qsizetype none = -1;

    /// Of each verb and noun of EventClauses, or none.
    std::vector<qsizetype> ofVerb;
    std::vector<qsizetype> ofNoun;
    /// A name of an agreement or event with its date: item and date.
    std::vector<std::pair<size_t, qsizetype>> ofName;
    /// "after the storm of Monday", where no noun of events bears it: first item and end of the phrase, and date.
    struct Phrase
    {
        size_t first = 0;
        size_t last = 0;
        qsizetype date = none;
    };
    std::vector<Phrase> ofPhrase;
};

/// `dates` of the article, of which those from `firstDate` on that begin before the sentence's end are looked at.
EventTimes attachDates(const Reading &reading, const Sentence &sentence, const EventClauses &clauses, std::span<const FoundDate> dates,
    qsizetype firstDate, const EventLexicon &lexicon);

/// Index of the first item that ends after the offset.
size_t itemAt(const Reading &reading, qsizetype offset);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventlexicon.h"
#include "core/statements/clauses.h"
#include "core/statements/contents.h"

namespace Parallax {

/// A verb of a sentence that may tell of an event, or whose time is its own and no event's.
struct EventVerb
{
    enum Use : quint8 {
        Finite,
        /// "a draft seen by X"
        Reduced,
        /// "after meeting X"
        Gerund
    };

    size_t item = 0;
    VerbGroup group;
    /// Null for a verb that events.tsv does not have.
    const EventWord *word = nullptr;
    Use use = Finite;
    /// It tells how things are.
    bool state = false;
    bool past = false;
    bool perfect = false;
    bool planned = false;
    /// "who" or "that" of a relative clause, else noItem.
    size_t relative = noItem;
};

struct EventNoun
{
    size_t item = 0;
    const EventWord *word = nullptr;
};

/// The verbs and the nouns of events of a sentence, in its order.
struct EventClauses
{
    std::vector<EventVerb> verbs;
    std::vector<EventNoun> nouns;
};

EventClauses readEventClauses(const Reading &reading, const Sentence &sentence, const EventLexicon &lexicon);

/// Whether the word at `item` plays the part.
const EventWord *eventWordAt(const Reading &reading, const EventLexicon &lexicon, size_t item, EventWord::Part part);

/// First item of the noun phrase that ends before item `end`: "the draft accord / that was discussed".
size_t phraseBefore(const Reading &reading, const Sentence &sentence, size_t end);

/// End of the clause whose verb or noun is `item`: its objects and adjuncts, without clauses of their own.
size_t clauseEnd(const Reading &reading, const Sentence &sentence, size_t item);

} // namespace Parallax

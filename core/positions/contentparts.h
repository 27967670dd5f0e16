// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/positions/openreading.h"

namespace Parallax {

/// Items [first, last).
struct ItemRange
{
    size_t first = 0;
    size_t last = 0;

    [[nodiscard]] bool isEmpty() const { return last <= first; }
};

/// What a stand is taken on, taken apart. All functions look at no more than the range they are given.
class ContentParts
{
public:
    ContentParts(const OpenReading &open, const StanceLexicon &stances)
        : m_open(open)
        , m_stances(stances)
    {
    }

    /// Whether a reading of the word at `item` with `role` stands there, with the words that must follow it before `last`;
    /// `after` is then the first item after them.
    [[nodiscard]] const StanceWord *roleAt(size_t item, size_t last, StanceRole role, size_t *after = nullptr) const;
    [[nodiscard]] bool fits(const StanceWord &word, size_t item, size_t last, size_t &after) const;
    [[nodiscard]] bool has(ItemRange range, StanceRole role) const;

    /// "lift the siege, release the crew and pay": one part for each thing asked for.
    [[nodiscard]] std::vector<ItemRange> split(ItemRange content) const;
    /// Whether the content turns what it names: "renounce its ambitions", "not to sign", "an end to the blockade".
    [[nodiscard]] bool turns(ItemRange content) const;
    /// First item of a reason that the content gives ("on the grounds that"); its end where there is none.
    [[nodiscard]] size_t reasonIn(ItemRange content) const;
    /// The end of the content without what only describes a person or thing in it: ", who met X".
    [[nodiscard]] size_t beforeRelative(ItemRange content) const;
    /// A short phrase out of the content that says what it is about; empty where nothing is left.
    [[nodiscard]] QString topic(ItemRange content) const;
    /// Whether the content only takes up what was named before: "that proposal".
    [[nodiscard]] bool isVague(ItemRange content) const;
    /// Whether it does so with a word that points: "that proposal", not "the proposal".
    [[nodiscard]] bool isPointing(ItemRange content) const;
    /// Cuts a noun phrase before the verb that it is the subject of.
    [[nodiscard]] size_t beforeVerb(ItemRange content) const;

private:
    [[nodiscard]] bool beginsPart(size_t item, ItemRange content) const;
    [[nodiscard]] bool turnsAt(size_t item, ItemRange content) const;
    [[nodiscard]] bool isHead(size_t item, ItemRange content) const;
    [[nodiscard]] bool endsTopic(size_t item, size_t first) const;

    const OpenReading &m_open;
    const StanceLexicon &m_stances;
};

} // namespace Parallax

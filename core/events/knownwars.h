// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/eventdate.h"
#include "core/events/eventclauses.h"

#include <set>

namespace Parallax {

/// Wars that an article speaks of without their date: "the three-year-old war in X".
class KnownWars
{
public:
    KnownWars(const Reading &reading, const EventLexicon &lexicon, const std::optional<EventDate> &published);

    struct Told
    {
        const EventLexicon::War *war = nullptr;
        /// The noun phrase.
        size_t first = 0;
        size_t last = 0;
        size_t cue = 0;
    };
    /// The first mention of each war in the sentence that the article has not told of yet.
    std::vector<Told> read(const Sentence &sentence);

private:
    [[nodiscard]] std::optional<size_t> warAt(size_t item) const;
    [[nodiscard]] double ageBefore(const Sentence &sentence, size_t item, size_t &first) const;
    [[nodiscard]] bool isNamed(const QString &name, size_t first, size_t last) const;
    [[nodiscard]] const EventLexicon::War *warOf(size_t first, size_t last, double age) const;

    const Reading &m_reading;
    const EventLexicon &m_lexicon;
    std::optional<QDate> m_published;
    quint16 m_kind;
    std::set<const EventLexicon::War *> m_told;
};

} // namespace Parallax

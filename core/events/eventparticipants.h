// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventlexicon.h"
#include "core/statements/reading.h"

#include <optional>
#include <vector>

namespace Parallax {

/// Who takes part in what the items of a clause tell of, and where. Indices of EntityFindings::entities.
class EventParticipants
{
public:
    EventParticipants(const Reading &reading, const EventLexicon &lexicon);

    struct Parties
    {
        std::vector<qsizetype> participants; ///< ascending
        std::optional<qsizetype> place;
    };
    /// `visit`: a place that is gone to, or named as what is visited, is where it happens.
    [[nodiscard]] Parties in(size_t first, size_t last, bool visit) const;
    /// The country that a seat of government acts for, where the article names it; else the entity itself.
    [[nodiscard]] qsizetype acting(qsizetype entity) const { return m_acting[size_t(entity)]; }
    static void add(std::vector<qsizetype> &participants, qsizetype entity);

private:
    [[nodiscard]] bool isPlaceHere(size_t item, size_t first, bool visit) const;
    [[nodiscard]] bool isModifier(size_t item, size_t last) const;

    const Reading &m_reading;
    const EventLexicon &m_lexicon;
    std::vector<qsizetype> m_acting;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparedarticle.h"
#include "core/compare/unit.h"

namespace Parallax {

/// How near two speakers are.
enum class Kinship : quint8 {
    Unknown, ///< one of them is not known
    Other,
    SameSide, ///< both speak for one country
    SpeaksFor, ///< one speaks for the other: a minister and the country
    Same
};

/// Who the actors of the compared articles are, and whom they speak for.
class Actors
{
public:
    /// The names of an article's entities.
    void add(const ComparedEntities &entities);
    /// Follows what entities stand for.
    [[nodiscard]] Actor actor(std::optional<qint64> entity) const;
    /// `meaning`, the word before a name or office ("French"), says for whom the actor speaks; no country's: nothing.
    void speaksFor(Actor actor, Meaning meaning);

    /// Whether the meaning is of the actor's own name or of the country that the actor speaks for.
    [[nodiscard]] bool goesBy(Actor actor, Meaning meaning) const;
    [[nodiscard]] Kinship kinship(Actor a, Actor b) const;
    [[nodiscard]] QString name(Actor actor) const;
    /// As words of a text that name it have.
    [[nodiscard]] Meaning meaning(Actor actor) const;

private:
    struct Known
    {
        QString name;
        EntityType type = EntityType::Person;
        std::optional<qint64> standsFor;
        Meaning meaning = 0;
        std::vector<Meaning> sides; ///< meanings of countries
    };
    [[nodiscard]] bool isFor(const Known &who, const Known &whom) const;

    QHash<qint64, Known> m_known;
    QHash<Meaning, bool> m_countries;
};

} // namespace Parallax

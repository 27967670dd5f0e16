// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/entitytype.h"
#include "core/base/textspan.h"

#include <QString>
#include <QStringList>
#include <QUuid>

#include <compare>
#include <optional>

namespace Parallax {

/// Whether a finding of the analysis still waits for a person.
enum class FindingState : quint8 { Suggested, Accepted, Changed, Rejected };

struct Entity
{
    qint64 key = 0;
    QUuid id;
    QString name;
    EntityType type = EntityType::Person;
    QStringList aliases;
    std::optional<qint64> standsFor; ///< key of the entity that acts under this name: Kremlin -> Russia
    FindingState state = FindingState::Suggested;
    std::optional<qint64> mergedInto = std::nullopt; ///< key of the entity that this one was found to be the same as; it has no mentions

    friend bool operator==(const Entity &, const Entity &) = default;
};

struct Mention
{
    TextSpan span;
    qint64 entity = 0;
    EntityType type = EntityType::Person;
    FindingState state = FindingState::Suggested;

    friend bool operator==(const Mention &, const Mention &) = default;
};

/// How often an entity is named in one article.
struct MentionCount
{
    qint64 entity = 0;
    qint64 article = 0;
    int mentions = 0;

    friend auto operator<=>(const MentionCount &, const MentionCount &) = default;
};

/// How often an entity is named, over some articles or over the project.
struct EntityCount
{
    qint64 entity = 0;
    QString name;
    EntityType type = EntityType::Person;
    int mentions = 0;
    int articles = 0;

    friend bool operator==(const EntityCount &, const EntityCount &) = default;
};

} // namespace Parallax

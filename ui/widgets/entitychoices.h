// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/entitytype.h"

#include <QString>

#include <vector>

namespace Parallax {

class Project;

struct EntityChoice
{
    qint64 key = 0;
    QString name;
    EntityType type = EntityType::Person;

    friend bool operator==(const EntityChoice &, const EntityChoice &) = default;
};

/// Of a large project these are offered, the most often named ones.
inline constexpr int mostEntityChoices = 20000;

/// The entities of the project, the most often named first. It counts mentions: call it in a job. Throws StorageError.
std::vector<EntityChoice> entityChoices(Project &project);

/// Without case and accents, so that "erdogan" finds Erdoğan.
QString foldedName(const QString &name);

/// Those whose names have all the words of `text`: the name itself first, then names that begin so, then the others,
/// each in the order they came. `folded` has foldedName() of each choice. All of them for an empty text.
std::vector<EntityChoice> matchingEntities(
    const std::vector<EntityChoice> &choices, const std::vector<QString> &folded, const QString &text, size_t most);

} // namespace Parallax

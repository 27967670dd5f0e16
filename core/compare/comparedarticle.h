// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"
#include "core/project/records.h"

#include <QHash>

#include <optional>
#include <vector>

namespace Parallax {

class Project;

/// An entity as far as a comparison has to know it.
struct ComparedEntity
{
    QString name;
    EntityType type = EntityType::Person;
    std::optional<qint64> standsFor; ///< key; a comparison takes the one for the other
};
using ComparedEntities = QHash<qint64 /*key*/, ComparedEntity>;

/// All of an article that a comparison looks at; spans are UTF-16 offsets into `text`.
struct ComparedArticle
{
    qint64 key = 0;
    QString text;
    QString language; ///< BCP 47
    QString outlet;
    std::optional<EventDate> published;
    std::vector<Block> blocks;
    std::vector<Mention> mentions; ///< in text order
    std::vector<StatementRecord> statements; ///< in text order
    std::vector<DateRecord> dates;
    std::vector<FigureRecord> figures;
    std::vector<Position> positions;
    std::vector<Event> events; ///< with their spans in this article
    ComparedEntities entities; ///< those that the above name, and what they stand for
};

/// Without text when there is no such article. Throws StorageError.
ComparedArticle readForComparison(Project &project, qint64 key);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/blockwords.h"

#include "core/project/project.h"
#include "core/project/readfault.h"
#include "core/tags/codebook.h"
#include "ui/widgets/entitychoices.h"

#include <QCoreApplication>

namespace Parallax {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Parallax::BuildingBlock)
};

} // namespace

QString blockTitle(BuildingBlock block)
{
    switch (block) {
    case BuildingBlock::PositionsTable:
        return Words::tr("Table of positions");
    case BuildingBlock::ActorPositions:
        return Words::tr("Positions of an actor");
    case BuildingBlock::Disagreements:
        return Words::tr("Where the reports disagree");
    case BuildingBlock::ChronologyPicture:
        return Words::tr("Timeline, as a picture");
    case BuildingBlock::ChronologyTable:
        return Words::tr("Timeline, as a table");
    case BuildingBlock::Quotations:
        return Words::tr("Key quotations by tag");
    case BuildingBlock::Sources:
        break;
    }
    return Words::tr("List of sources");
}

std::vector<BuildingBlock> allBlocks()
{
    return {BuildingBlock::PositionsTable, BuildingBlock::ActorPositions, BuildingBlock::Disagreements, BuildingBlock::ChronologyPicture,
        BuildingBlock::ChronologyTable, BuildingBlock::Quotations, BuildingBlock::Sources};
}

bool asksIssue(BuildingBlock block)
{
    return block == BuildingBlock::PositionsTable || block == BuildingBlock::Disagreements;
}

bool asksActor(BuildingBlock block)
{
    return block == BuildingBlock::PositionsTable || block == BuildingBlock::Disagreements || block == BuildingBlock::ActorPositions;
}

bool asksTag(BuildingBlock block)
{
    return block == BuildingBlock::Quotations;
}

bool asksPeriod(BuildingBlock block)
{
    return block == BuildingBlock::PositionsTable || block == BuildingBlock::ChronologyPicture || block == BuildingBlock::ChronologyTable;
}

bool asksMost(BuildingBlock block)
{
    return block != BuildingBlock::ChronologyPicture && block != BuildingBlock::Sources;
}

bool asksAnything(BuildingBlock block)
{
    return block != BuildingBlock::Sources;
}

bool needsActor(BuildingBlock block)
{
    return block == BuildingBlock::ActorPositions;
}

Result<BlockChoices> readBlockChoices(const QString &path)
{
    const auto project = Project::open(path, Project::Access::Read);
    if (!project)
        return project.error();
    return orFault(**project, [&]() -> Result<BlockChoices> {
        BlockChoices choices;
        for (const Issue &issue : (*project)->issues().all())
            choices.issues.append(issue.label);
        for (const EntityChoice &entity : entityChoices(**project))
            choices.actors.append(entity.name);
        const std::vector<Tag> tags = (*project)->tags().all();
        for (const Tag &tag : tags)
            choices.tags.append(tagPath(tags, tag.id));
        return choices;
    });
}

} // namespace Parallax

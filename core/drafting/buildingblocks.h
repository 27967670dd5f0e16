// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingdocument.h"
#include "core/briefing/briefingedits.h"

#include <QStringList>

namespace Parallax {

class Project;

/// What can be inserted into a briefing and refreshed. All but pictures and sources have an option "most": how many actors,
/// contradictions, events or quotations of a tag; what is left out is said. All but sources have "suggested": 1 for also what nobody has
/// accepted yet, 0 for not; else as BlockScope says.
enum class BuildingBlock {
    PositionsTable, ///< "positions-table": actors by issues, several tables where there are many; options issue (repeatable; id or label),
                    ///< actor (repeatable), from, to
    ActorPositions, ///< "actor-positions": with evidence; option actor (repeatable), else those with the most positions
    Disagreements, ///< "disagreements": contradictions, each with both quotations, and opposite stances; options issue, actor, form
    ChronologyPicture, ///< "chronology-picture": options from, to (EDTF)
    ChronologyTable, ///< "chronology-table": options from, to, latest (so many of the last events)
    Quotations, ///< "quotations": of a tag and those below it; option tag (path), else the tags that are used most
    Sources ///< "sources": what the briefing cites, with grades and independent origins
};

/// Names of options with their values; a name may come more than once.
using BlockOptions = std::vector<std::pair<QString, QString>>;

QString blockName(BuildingBlock block);
std::optional<BuildingBlock> blockFromName(const QString &name);

struct BlockScope
{
    /// Also what nobody has accepted yet; the block says so of each, or once of all.
    bool suggested = false;
};

/// The Markdown between the two comments. Every sentence and every row of it cites, with names that `book` gives; what the
/// block says of itself (what it leaves out, that it found nothing) is a paragraph in italics. An Error for an option that it
/// does not have or that names nothing of the project. `document` is that of the briefing it stands in. Throws StorageError.
Result<QString> writeBlock(Project &project, CitationBook &book, const BriefingDocument &document, BuildingBlock block,
    const BlockOptions &options, const BlockScope &scope = {});

/// With its comments around it.
QString framedBlock(BuildingBlock block, const BlockOptions &options, const QString &content);

struct RefreshedText
{
    QString text;
    int changed = 0; ///< blocks whose content is another one now
    QStringList failures; ///< a sentence each
};
/// All building blocks of the text written anew.
RefreshedText refreshBlocks(Project &project, CitationBook &book, const QString &text, const BlockScope &scope = {});

} // namespace Parallax

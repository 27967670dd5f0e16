// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingdocument.h"
#include "core/briefing/briefingedits.h"

#include <QStringList>

namespace Parallax {

class Project;

/// What can be inserted into a briefing and refreshed.
enum class BuildingBlock {
    PositionsTable, ///< "positions-table": actors by issues; options issue (repeatable), actor (repeatable), from, to
    ActorPositions, ///< "actor-positions": of one actor, with evidence; option actor
    Disagreements, ///< "disagreements": contradictions, each with both quotations; options issue, actor
    ChronologyPicture, ///< "chronology-picture": options from, to (EDTF)
    ChronologyTable, ///< "chronology-table": options from, to
    Quotations, ///< "quotations": of a tag; option tag (path)
    Sources ///< "sources": what the briefing cites, with grades and independent origins
};

/// Names of options with their values; a name may come more than once.
using BlockOptions = std::vector<std::pair<QString, QString>>;

QString blockName(BuildingBlock block);
std::optional<BuildingBlock> blockFromName(const QString &name);

struct BlockScope
{
    /// Also what nobody has accepted yet; it says so of each.
    bool suggested = false;
};

/// The Markdown between the two comments. Every sentence and every row of it cites, with names that `book` gives. One that finds
/// nothing says so in a sentence. `document` is that of the briefing it stands in. Throws StorageError.
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

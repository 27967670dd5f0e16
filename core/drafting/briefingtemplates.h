// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/drafting/buildingblocks.h"

#include <QUuid>

namespace Parallax {

/// Markdown in a file: building blocks in it are filled in, {{title}}, {{date}}, {{author}} replaced, headings and guidance
/// stay. Ours are in resources/templates; a user's own are *.md files in a folder.
struct BriefingTemplate
{
    QString id; ///< "one-page-brief", "position-paper", "chronology", "source-summary"; of a user's own the path of its file
    QString name; ///< its first heading of level 1, or the name of the file
    QString description; ///< the first comment, or empty
    QString text;
};

/// Ours, then those of `folder` by name; files that cannot be read are left out.
std::vector<BriefingTemplate> briefingTemplates(const QString &folder);
Result<BriefingTemplate> readTemplate(const QString &path);

struct DraftReport
{
    QUuid briefing;
    int sentences = 0; ///< written, each with its citation
    QStringList empty; ///< a sentence for each part that the project has nothing for
};
/// A new briefing from a template, as one edit. It states only what a record of the project states: accepted positions, events and
/// disagreements (`scope` may let in suggested ones), in plain factual sentences, each with its citation.
Result<DraftReport> draftBriefing(Project &project, const BriefingTemplate &from, const QString &title, const BlockScope &scope = {});

} // namespace Parallax

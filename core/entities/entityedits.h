// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/entityrecords.h"

#include <vector>

namespace Parallax {

class Project;

// Corrections of what the analysis found: each is one undoable edit of the project, keeps its state when the articles are
// analysed again, and says in a sentence why it cannot be done. Keys are local to the project; spans are UTF-16.

/// A mention by what tells it apart.
struct MentionRef
{
    qint64 article = 0;
    TextSpan span;
    qint64 entity = 0;

    friend bool operator==(const MentionRef &, const MentionRef &) = default;
};

Result<Done> acceptMentions(Project &project, const std::vector<MentionRef> &mentions);
Result<Done> rejectMentions(Project &project, const std::vector<MentionRef> &mentions);
/// Back to suggested.
Result<Done> reconsiderMentions(Project &project, const std::vector<MentionRef> &mentions);
Result<Done> retypeMentions(Project &project, const std::vector<MentionRef> &mentions, EntityType type);
/// They name another entity.
Result<Done> repointMentions(Project &project, const std::vector<MentionRef> &mentions, qint64 entity);
/// A mention the analysis missed; the entity of this name and type is made when there is none.
Result<Done> addMention(Project &project, qint64 article, TextSpan span, const QString &name, EntityType type);
Result<Done> addMention(Project &project, qint64 article, TextSpan span, qint64 entity);

/// The entity of this name and type, made when there is none, though no article names it: who took part in what an analyst
/// knows of. Its key.
Result<qint64> addEntity(Project &project, const QString &name, EntityType type);

/// All mentions, present and future.
Result<Done> acceptEntities(Project &project, const std::vector<qint64> &entities);
Result<Done> rejectEntities(Project &project, const std::vector<qint64> &entities);
Result<Done> reconsiderEntities(Project &project, const std::vector<qint64> &entities);
Result<Done> renameEntity(Project &project, qint64 entity, const QString &name);
Result<Done> retypeEntity(Project &project, qint64 entity, EntityType type);
/// Mentions, aliases and notes of `from` go to `into`; what the analysis finds under those names goes there from now on.
Result<Done> mergeEntities(Project &project, const std::vector<qint64> &from, qint64 into);

} // namespace Parallax

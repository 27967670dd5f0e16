// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/annotationrecords.h"

#include <vector>

namespace Parallax {

class Project;

// Edits of the codebook: each is one undoable edit of the project, and says in a sentence why it cannot be done. A path
// is the names from the top down, "Red lines/NATO"; spaces around names do not count, and matching ignores case.

/// "Red lines / NATO", as it is shown.
QString tagPath(const std::vector<Tag> &tags, const QUuid &id);
/// Null when there is none of this path.
QUuid findTag(const std::vector<Tag> &tags, const QString &path);

/// The tag of this path, made with what is missing above it when it is not there. A new top tag takes the colour that
/// is used least, one below another takes its parent's.
Result<QUuid> createTag(Project &project, const QString &path);
Result<Done> renameTag(Project &project, const QUuid &id, const QString &name);
/// Below `parent`, or to the top when it is null.
Result<Done> moveTag(Project &project, const QUuid &id, const QUuid &parent);
Result<Done> recolourTag(Project &project, const QUuid &id, int color);
Result<Done> describeTag(Project &project, const QUuid &id, const QString &description);
/// One letter or digit, taken from the tag that has it; null takes it away.
Result<Done> setTagShortcut(Project &project, const QUuid &id, const QString &shortcut);

/// Passages, notes and tags below `from` go to `into`, and `from` is gone. Where both lie on the same passage one stays;
/// tags of one name below both become one.
Result<Done> mergeTags(Project &project, const QUuid &from, const QUuid &into);

/// What a delete would take along.
struct TagLoss
{
    int tags = 0; ///< the tag and those below it
    int taggings = 0;
    int notes = 0;
};
TagLoss lossOf(Project &project, const QUuid &id);
Result<Done> deleteTag(Project &project, const QUuid &id);

} // namespace Parallax

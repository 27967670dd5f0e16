// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/result.h"
#include "core/project/annotationrecords.h"

#include <vector>

namespace Parallax {

class Project;

// Edits of taggings: each is one undoable edit of the project, with the project's author and the present time, and says
// in a sentence why it cannot be done. Spans are UTF-16 offsets into the article's text.

/// The tag on every passage. A passage that carries it already is left out; when all do, that is an Error.
/// White space at the ends of a passage is left outside.
Result<std::vector<QUuid>> tagPassages(Project &project, const QUuid &tag, const std::vector<Passage> &passages);
/// As this, but where all passages carry the tag already that is no Error, and there are no new taggings.
Result<std::vector<QUuid>> addTaggings(Project &project, const QUuid &tag, const std::vector<Passage> &passages);
/// As tagPassages(). Makes the tag of this path too, when it is not there, in the same edit.
Result<std::vector<QUuid>> tagPassages(Project &project, const QString &tagPath, const std::vector<Passage> &passages);
/// "In vivo": the words themselves become the tag, shortened at a word where they are long.
Result<std::vector<QUuid>> tagInVivo(Project &project, const Passage &passage);

/// Taggings of the same tag that overlap or touch the passage, but for one on exactly the passage: to ask whether to
/// join them. Throws StorageError.
std::vector<Tagging> joinable(Project &project, const QUuid &tag, const Passage &passage);
/// The oldest of them grows over all of them and `passage`; the others and their ids are gone, their notes go to it.
Result<Done> joinTaggings(Project &project, const std::vector<QUuid> &taggings, const Passage &passage);

/// Moves a boundary, and places an orphan. Notes on the tagging stay with it.
Result<Done> moveTagging(Project &project, const QUuid &tagging, const Passage &passage);
Result<Done> retag(Project &project, const std::vector<QUuid> &taggings, const QUuid &tag);
Result<Done> untag(Project &project, const std::vector<QUuid> &taggings);

} // namespace Parallax

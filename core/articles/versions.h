// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/annotationrecords.h"

#include <optional>
#include <vector>

namespace Parallax {

class Project;

/// What became of the annotations of the old version, and of the positions and statements that people made or decided on.
struct Reanchoring
{
    int moved = 0; ///< tags, notes and citations of briefings found again, also where they were
    int orphans = 0; ///< those kept with their quotation, to be placed by hand
    int left = 0; ///< positions, statements and events that stay with the old version, because their words are not in the new one

    friend bool operator==(const Reanchoring &, const Reanchoring &) = default;
};

/// The article that `article` is a corrected version of by its URL: the newest other one of the same URL that nothing
/// superseded yet. Throws StorageError.
std::optional<qint64> earlierVersion(Project &project, qint64 article);

/// `newer` takes the place of `older`, as one undoable edit: tags, notes, citations of briefings, positions, decisions on
/// mentions, statements and events, what was edited of the article, and its grade go over, passages by their words and
/// context. `older` stays in the file, out of the lists.
Result<Reanchoring> supersede(Project &project, qint64 older, qint64 newer);

/// Newest first, without `article` itself. Throws StorageError.
std::vector<qint64> earlierVersions(Project &project, qint64 article);

} // namespace Parallax

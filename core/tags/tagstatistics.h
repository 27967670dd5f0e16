// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/annotationrecords.h"

#include <vector>

namespace Parallax {

class Project;

/// Counts in the order of `tags` and `articles`. Throws StorageError.
struct TagsByArticle
{
    std::vector<Tag> tags;
    std::vector<qint64> articles; ///< keys of those that have a tagging, most taggings first
    std::vector<std::vector<int>> passages; ///< [tag][article]
};
/// At most `limit` articles.
TagsByArticle tagsByArticle(Project &project, int limit);

struct TagCooccurrence
{
    std::vector<Tag> tags;
    std::vector<std::vector<int>> passages; ///< [a][b]: pairs of passages of a and b that overlap; symmetric
};
TagCooccurrence tagCooccurrence(Project &project);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotations/taggingedits.h"

#include <QSet>

namespace Parallax {

/// What the taggings have to do with a passage.
struct PassageTags
{
    std::vector<Tagging> exact; ///< on these very words, white space at the ends aside
    std::vector<Tagging> overlapping; ///< on some of them, or around the caret; holds the exact ones too

    [[nodiscard]] QSet<QUuid> exactTags() const;
};

/// Reads the text of the article: about a millisecond. Throws StorageError.
PassageTags tagsOn(Project &project, const Passage &passage);

} // namespace Parallax

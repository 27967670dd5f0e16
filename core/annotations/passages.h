// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/result.h"
#include "core/project/annotationrecords.h"

namespace Parallax {

class Project;

/// What a selection means as a passage: white space at its ends is left outside, and no character is cut in two. The
/// Error says why it cannot be one.
Result<TextSpan> passageSpan(QStringView text, TextSpan selected);

/// A passage with what a record keeps of it. The text is needed again to store it.
struct PlacedPassage
{
    QString text; ///< of the whole article
    TextSpan span;
    Anchor anchor;
};
/// Throws StorageError.
Result<PlacedPassage> placed(Project &project, const Passage &passage);

} // namespace Parallax

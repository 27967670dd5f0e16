// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/result.h"
#include "core/project/annotationrecords.h"

namespace Parallax {

class Project;

/// trimmedSpan(), or an Error that says why the selection is no passage.
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

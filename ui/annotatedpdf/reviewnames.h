// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pdfreview/pdfreview.h"
#include "core/project/annotationrecords.h"

#include <QHash>

#include <vector>

namespace Parallax {

class Project;

/// What things of the project that a review tells of are called.
struct ReviewNames
{
    QHash<qint64, QString> titles = {}; ///< by the keys of articles
    QHash<QUuid, QString> marks = {}; ///< of what was exported: path of the tag; "Russia · foreign troops"
    std::vector<Tag> tags = {}; ///< all of the project

    /// Throws StorageError.
    static ReviewNames of(Project &project, const PdfReview &review);
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>
#include <QUuid>

namespace Parallax {

class Project;

/// The tag on every place of the words that a query finds, in all articles it finds, as one edit; places that carry it
/// already are passed over. Gives the number of new taggings. One text is in memory at a time, and the places. Nothing is
/// changed when it fails: the query has a fault, asks for no words or finds nothing, or the work is cancelled. On the thread of
/// `project`; the search has a connection of its own, so nothing that an edit around this one has done is found.
Result<int> tagSearchHits(Project &project, const QString &query, const QUuid &tag, const Progress &progress = Progress());

} // namespace Parallax

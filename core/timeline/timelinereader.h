// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/timeline/timelineitem.h"

namespace Parallax {

class Project;

/// Everything that is not rejected, of articles that no other version took the place of; a position in place of the statement
/// whose words are its evidence. For a job: a hundred thousand articles take seconds. Fails when it is cancelled. Throws
/// StorageError.
Result<TimelineData> readTimeline(Project &project, DateBasis basis, const Progress &progress = Progress());

/// Keys of the articles that have something in the period by its basis (Period::articles itself is not read), ascending.
/// Throws StorageError.
Result<std::vector<qint64>> articlesIn(Project &project, const Period &period, const Progress &progress = Progress());

/// What is told about one item: for a tip, a list, an export.
struct TimelineDetail
{
    QString title;
    QString date; ///< EDTF as it is stored, by the basis of the timeline
    QString quote; ///< of its first passage, at most 400 code points; null for a publication and for background
    QString actor; ///< who says it, or holds the position
    QString source; ///< the outlet of the first passage
    QString grade; ///< as Article::grade()
    std::optional<EventDate> published; ///< the article of the first passage
    std::vector<Passage> passages; ///< where it stands, in the order of articles; of a publication, its beginning
    std::vector<QString> dates; ///< of an event: all that its passages give, its own first
};
/// Quick enough for the GUI thread (reads the articles of its passages, at most `passages` of them).
TimelineDetail timelineDetail(Project &project, const TimelineItem &item, int passages = 20);

} // namespace Parallax

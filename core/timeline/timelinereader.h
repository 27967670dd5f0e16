// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/timeline/timelineitem.h"

namespace Parallax {

class Project;

/// Everything that is not rejected, of articles that no other version took the place of; positions in place of the statements
/// most of whose words are their evidence. For a job: a hundred thousand articles take seconds. Fails when it is cancelled. Throws
/// StorageError.
///
/// By DateBasis::Event an event has an item for its own date, or an undated one, and one for each other date that its passages
/// give; a date that is only finer or coarser is no other one. By DateBasis::Statement and Report it has one, at the earliest of
/// its passages, or an undated one where no article tells of it. Statements and positions have their own date (a
/// position without one that of the statement it stands in), by DateBasis::Report that of their article; an article always has its own.
Result<TimelineData> readTimeline(Project &project, DateBasis basis, const Progress &progress = Progress());

/// Keys of the articles that have something in the period by its basis (Period::articles itself is not read), ascending.
/// Throws StorageError.
Result<std::vector<qint64>> articlesIn(Project &project, const Period &period, const Progress &progress = Progress());

/// What is told about one item: for a tip, a list, an export.
struct TimelineDetail
{
    QString title; ///< of an event, of a position its issue or topic, of a publication the article's; null for a statement
    QString date; ///< EDTF as it is stored: the one that put the item where it is; null for an undated one
    QString quote; ///< of its first passage (of an other date: that gives it), at most 400 code points; null for a publication
                   ///< and for background
    QString actor; ///< who says it, or holds the position
    QString source; ///< the outlet of the passage that is quoted
    QString grade; ///< as Article::grade()
    std::optional<EventDate> published; ///< the article of the passage that is quoted
    std::vector<Passage> passages; ///< where it stands, in the order of articles; of a publication, its beginning
    std::vector<QString> dates; ///< of an event: all that its passages give, its own first
};
/// Quick enough for the GUI thread (reads the articles of its passages, at most `passages` of them).
TimelineDetail timelineDetail(Project &project, const TimelineItem &item, int passages = 20);

} // namespace Parallax

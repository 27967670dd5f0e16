// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/period.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/timeline/timelineitem.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

class QIODevice;

namespace Parallax {

class Project;

enum class TimelineFormat {
    Csv, ///< RFC 4180 as AnnotationFormat::Csv; a row a mark, the undated ones last
    ICalendar ///< RFC 5545; an entry a mark that has a date of the years 1 to 9999. What is planned, denied, vague or disputed is
              ///< tentative, and the description has the date as it is known
};

/// Which marks of the timeline.
struct TimelineExport
{
    DateBasis basis = DateBasis::Event;
    std::optional<Period> period = {}; ///< those that can lie in it, by `basis`, and so none of the undated; its own basis is not read
    std::vector<TimelineGroup> groups = {}; ///< empty for all
    QDateTime stamp = {}; ///< when the calendar was made, UTC; now where it is not valid
};

struct TimelineWritten
{
    qint64 items = 0;
    qint64 leftOut = 0; ///< what a calendar has no place for: the undated
};

/// Reads the timeline and tells of each mark what, when, who, where, the quotation and its source. Fails when the device refuses
/// a write or the work is cancelled.
Result<TimelineWritten> exportTimeline(
    Project &project, QIODevice &device, TimelineFormat format, const TimelineExport &what = {}, const Progress &progress = Progress());

/// The same into a file. What is there already stays as it is until everything is written; a device or a pipe gets it as it
/// comes.
Result<TimelineWritten> writeTimelineFile(
    Project &project, const QString &path, TimelineFormat format, const TimelineExport &what = {}, const Progress &progress = Progress());

} // namespace Parallax

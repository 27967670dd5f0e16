// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelinereader.h"

#include <QStringList>

#include <memory>

namespace Parallax {

/// One mark of the timeline with all that an export tells of it.
struct TimelineRow
{
    TimelineItem item;
    TimelineDetail detail;
    QUuid uid; ///< the same in every export; other dates of an event and statements have one of their own
    QString kind; ///< code, of an event
    QString certainty; ///< code, of an event
    QStringList actors; ///< who takes part, speaks or holds
    QString place;
    QString article; ///< title of the one that is quoted
    QString url;
};

/// Makes a file of a timeline, row by row.
class TimelineWriter
{
public:
    virtual ~TimelineWriter() = default;

    [[nodiscard]] virtual QString beginning() const = 0;
    /// Empty where the file has no place for it.
    [[nodiscard]] virtual QString row(const TimelineRow &row) const = 0;
    [[nodiscard]] virtual QString end() const = 0;
};

std::unique_ptr<TimelineWriter> timelineCsvWriter();
/// `stamp`: UTC.
std::unique_ptr<TimelineWriter> timelineCalendarWriter(const QDateTime &stamp);

/// "event", "statement", "position", "publication".
QString codeOf(TimelineItem::What what);

} // namespace Parallax

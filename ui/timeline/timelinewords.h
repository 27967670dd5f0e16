// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelinereader.h"

#include <QLocale>
#include <QString>

namespace Parallax {

/// "Event date", "Statement date", "Report date".
QString basisName(DateBasis basis);
/// What is placed where by it, in a sentence.
QString basisSentence(DateBasis basis);
/// "Events", "Statements", "Publications".
QString timelineGroupName(TimelineGroup group);

/// How much of each there is, the undated with it: "47 events · 112 statements · 5 publications". Null for nothing at all.
QString timelineCounts(const TimelineData &data, const QLocale &locale = QLocale());
/// "suggested · planned · added as background": what is to be known of its standing; null for a publication.
QString standingText(const TimelineItem &item);
/// Outlet, date of the report and grade in a line.
QString sourceText(const TimelineDetail &detail, const QLocale &locale = QLocale());
/// Title or quotation, its date, who says it and where, in lines: for the clipboard.
QString itemText(const TimelineItem &item, const TimelineDetail &detail);
/// The kind that a new event in this lane (of eventLaneCodes) most likely has.
QString usualKindOf(const QString &lane);
/// The first and the last of its days; of an open end, the day of the other one.
std::pair<QDate, QDate> daysOf(const TimeSpan &time);

/// timelineDetail() of what could be read; without anything where the project cannot be.
TimelineDetail readDetail(Project &project, const TimelineItem &item, int passages = 20);

} // namespace Parallax

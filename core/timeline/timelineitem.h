// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/period.h"
#include "core/base/stance.h"
#include "core/project/findingrecords.h"
#include "core/timeline/timespan.h"

#include <QString>
#include <QUuid>

#include <optional>
#include <vector>

namespace Parallax {

enum class TimelineGroup : quint8 { Events, Statements, Publications };

/// One mark of the timeline. An event about whose date its passages disagree has one for each date.
struct TimelineItem
{
    enum class What : quint8 { Event, Statement, Position, Publication };
    enum Flag : quint8 {
        Planned = 1,
        Denied = 2,
        /// An event that an analyst added and no article tells of.
        Background = 4,
        /// There is another date for this event.
        Disputed = 8,
        /// One of the other dates, not the event's own.
        OtherDate = 16,
        HandMade = 32
    };

    What what = What::Event;
    FindingState state = FindingState::Suggested;
    Stance stance = Stance::Unclear; ///< of a position
    quint8 flags = 0;
    quint32 lane = 0; ///< index into TimelineData::lanes
    TimeSpan time; ///< not of an undated one
    QUuid id; ///< of an event, a position or (publication) an article
    /// Of a statement, position or publication; of an event, the one that places it in time, or else the first that tells of
    /// it, or 0.
    qint64 article = 0;
    StoredSpan span; ///< of a statement, or the first of a position, in its article
    QString title; ///< of an event or publication; what stands beside the mark

    [[nodiscard]] bool has(Flag flag) const { return flags & flag; }
    /// Whether both are marks of one record.
    [[nodiscard]] bool isSameRecord(const TimelineItem &other) const;
};

/// Actors, and outlets, that have a lane of their own, where there are more.
inline constexpr int mostLanes = 12;

struct TimelineLane
{
    TimelineGroup group = TimelineGroup::Events;
    QString kind; ///< code of an event lane: see eventlanes.h
    std::optional<qint64> entity; ///< the actor of a lane of statements; nothing for those of nobody that is named
    QString name; ///< of the actor or the outlet; null for those without, and for the rest
    bool isRest = false; ///< of the actors or outlets beyond mostLanes
    int count = 0; ///< of items, the undated ones among them
};

/// All that a timeline shows, by one basis of dates.
struct TimelineData
{
    DateBasis basis = DateBasis::Event;
    std::vector<TimelineItem> items; ///< by time.first, then the wider first, then by lane; a total order
    std::vector<TimelineItem> undated;
    /// Group by group in the order of TimelineGroup, none that is empty; events by eventLaneCodes, others by count, most first,
    /// then the one without a name, then the one of the rest.
    std::vector<TimelineLane> lanes;
};

} // namespace Parallax

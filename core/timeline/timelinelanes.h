// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineitem.h"

#include <QHash>

#include <array>
#include <functional>

namespace Parallax {

/// Gives items their lanes: first one for each kind, actor and outlet, then, when all are counted, those that are shown.
class TimelineLanes
{
public:
    // Each call counts one item.
    quint32 eventLane(const QString &kind); ///< of an event
    quint32 actorLane(std::optional<qint64> entity);
    quint32 outletLane(std::optional<qint64> source);

    using Name = std::function<QString(TimelineGroup, qint64 key)>;
    /// The lanes that are shown; sets those of the items, which are what the functions above gave.
    void settle(TimelineData &data, const Name &name) const;

private:
    struct Lane
    {
        TimelineGroup group = TimelineGroup::Events;
        std::optional<qint64> key; ///< of an entity or outlet; the place in eventLaneCodes
        int count = 0;
    };
    quint32 count(TimelineGroup group, std::optional<qint64> key);
    [[nodiscard]] std::vector<quint32> lanesOf(TimelineGroup group) const; ///< in the order in which they are shown
    static TimelineLane shown(const Lane &from, const Name &name);

    std::vector<Lane> m_lanes;
    std::array<QHash<qint64, quint32>, 3> m_known; ///< by group
    std::array<std::optional<quint32>, 3> m_nameless;
};

} // namespace Parallax

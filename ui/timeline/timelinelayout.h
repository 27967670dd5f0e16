// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timeticks.h"
#include "ui/timeline/lanerows.h"

#include <QRectF>
#include <QString>

#include <span>
#include <vector>

namespace Parallax {

/// What is seen, ready to be painted and picked from: in pixels of the paint device.
struct TimelineLayout
{
    struct Mark
    {
        TimelineMark::Shape shape = TimelineMark::Shape::Point;
        quint32 item = 0; ///< of several, the first of them
        quint32 count = 1;
        quint32 crowd = 0; ///< of several, the first of them in LaneMarks::crowds of the row
        int row = 0; ///< index into LaneRows::rows
        QRectF rect; ///< with arrows and fading ends
        QRectF body; ///< without
        QRectF badge; ///< of several: where their number is written
        bool isLine = false; ///< a long bar with room for its title above it
    };
    struct Label
    {
        quint32 mark = 0; ///< index into `marks`
        QRectF rect;
        QString text;
    };
    struct Tick
    {
        double x = 0;
        QRectF rect; ///< of its words; empty where they found no room
        QString text;
        bool isMajor = false;
    };
    struct Join ///< between two dates of one event
    {
        QPointF from;
        QPointF to;
    };
    std::vector<Mark> marks;
    std::vector<Label> labels;
    std::vector<Tick> ticks;
    std::vector<Join> joins;
    std::vector<QRectF> folds;
    double plotLeft = 0; ///< left of it are the names of the lanes

    static TimelineLayout of(
        const LaneRows &rows, const TimelinePlaces &places, const TimelineData &data, const FoldedTime &time, const TimelineSheet &sheet);
    /// Index of the mark there or near it, or whose label is there; -1 for none.
    [[nodiscard]] int markAt(QPointF place) const;
    /// Index of the mark that shows an item of the row, by itself or in a count; -1 for none that is seen.
    [[nodiscard]] int markOf(const LaneRows &rows, quint32 item) const;
    /// The items that a mark stands for, ascending. Valid as long as the rows and the mark are.
    [[nodiscard]] static std::span<const quint32> itemsOf(const LaneRows &rows, const Mark &mark);
};

} // namespace Parallax

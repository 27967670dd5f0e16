// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timeticks.h"
#include "ui/timeline/lanemarks.h"
#include "ui/timeline/shownstretch.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <vector>

namespace Parallax {

/// What a layout is made for. Lengths are pixels of the paint device.
struct TimelineSheet
{
    QSizeF size;
    QFontMetricsF metrics; ///< of the labels
    ShownStretch shown;
    double scroll = 0; ///< how far the lanes are moved up
    bool compact = false;
    /// Items that are named before others: what is picked, then what is lit.
    std::vector<quint32> picked;
    std::vector<quint32> lit;

    [[nodiscard]] double slotHeight() const { return std::max(17.0, std::ceil(metrics.height()) + 2); }
    [[nodiscard]] double axisHeight() const { return std::ceil(metrics.height()) + 9; }
    [[nodiscard]] double plotLeft() const { return compact ? 104 : std::min(176.0, size.width() / 4); }
    [[nodiscard]] double plotRight() const { return size.width() - 8; }
    [[nodiscard]] double lanesBottom() const { return size.height() - axisHeight(); }
    /// Pixels a position.
    [[nodiscard]] double scale() const { return std::max(1.0, plotRight() - plotLeft()) / shown.length(); }
    [[nodiscard]] double x(double position) const { return plotLeft() + (position - shown.first) * scale(); }
    [[nodiscard]] double position(double x) const { return shown.first + (x - plotLeft()) / scale(); }
};

/// The lanes of a timeline at one scale: everything that panning and scrolling leave as it is.
struct TimelineRows
{
    struct Row
    {
        TimelineGroup group = TimelineGroup::Events;
        bool isHeading = false; ///< the name of a group above its lanes
        int lane = -1; ///< index into TimelinePlaces::lanes; of a heading, of its first one
        double top = 0; ///< from the top of the first row
        double height = 0;
        double firstSlot = 0; ///< top of the first row of marks, from `top`
        int slots = 0;
        LaneMarks marks;
    };
    std::vector<Row> rows;
    double height = 0;

    static TimelineRows of(const TimelinePlaces &places, const TimelineData &data, const TimelineSheet &sheet);
};

/// What is seen, ready to be painted and picked from: in pixels of the paint device.
struct TimelineLayout
{
    struct Mark
    {
        TimelineMark::Shape shape = TimelineMark::Shape::Point;
        quint32 item = 0; ///< of a count, the first of its `count` in LaneMarks::crowds of the row
        quint32 count = 1;
        int row = 0; ///< index into TimelineRows::rows
        QRectF rect; ///< with arrows and fading ends
        QRectF body; ///< without
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

    static TimelineLayout of(const TimelineRows &rows, const TimelinePlaces &places, const TimelineData &data, const FoldedTime &time,
        const TimelineSheet &sheet);
    /// Index of the mark there or near it, -1 for none.
    [[nodiscard]] int markAt(QPointF place) const;
    /// Index of the mark that shows an item of the row, by itself or in a count; -1 for none that is seen.
    [[nodiscard]] int markOf(const TimelineRows &rows, quint32 item) const;
};

} // namespace Parallax

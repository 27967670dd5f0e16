// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/appearance.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinegestures.h"
#include "ui/timeline/timelinepainter.h"

#include <QDate>
#include <QScrollBar>
#include <QTimer>

namespace Parallax {

class TimelineCanvas::Parts
{
public:
    Parts(TimelineCanvas &owner, const Appearance &look);

    /// Of the lanes, as they are drawn.
    [[nodiscard]] std::vector<QString> laneNames() const;
    [[nodiscard]] std::optional<std::pair<double, double>> shadedPeriod() const;
    /// Of the focused item; -1 for none that is seen.
    [[nodiscard]] int focusedMark();
    [[nodiscard]] std::optional<TimelineItem> itemAt(QPointF place);
    /// Title or speaker and date of an item in words.
    [[nodiscard]] QString describe(const TimelineItem &item) const;
    /// The focused item comes into view, with its lane.
    void showFocused();

    /// Whether it was one of theirs: keys that go from item to item, that zoom and pan, and those that pick and open.
    bool walkKey(const QKeyEvent &event);
    bool viewKey(const QKeyEvent &event);
    bool actKey(const QKeyEvent &event);
    void walkTo(quint32 item);
    /// Says what the pointer rests on.
    void rest();
    void leave();

    TimelineCanvas &canvas;
    const Appearance &appearance;
    TimelineStage stage;
    TimelineGestures gestures;
    mutable TimelinePainter painter;
    QScrollBar *bar; ///< a child of the canvas
    QTimer hover;
    QPoint resting; ///< where the pointer is
    bool isHovering = false; ///< an item was said
    std::optional<quint32> focused;
    std::optional<std::pair<QDate, QDate>> period;
};

} // namespace Parallax

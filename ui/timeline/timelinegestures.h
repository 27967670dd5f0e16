// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/timeline/timelinestage.h"

#include <QPointF>

class QMouseEvent;

namespace Parallax {

class TimelineCanvas;

/// What is done with the pointer on a timeline: a click, panning, brushing a period, moving an event to another date. Says so by
/// the signals of the canvas.
class TimelineGestures
{
public:
    /// Both outlive it.
    TimelineGestures(TimelineCanvas &canvas, TimelineStage &stage);

    void setReadOnly(bool readOnly) { m_isReadOnly = readOnly; }
    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    /// Ends what is going on without doing it; false where nothing is.
    bool cancel();
    [[nodiscard]] Qt::CursorShape cursorAt(QPointF place, Qt::KeyboardModifiers modifiers);

    /// The stretch that is being brushed: whole days, as positions.
    [[nodiscard]] std::optional<std::pair<double, double>> brushed() const;
    /// The event that is being moved, and where to.
    struct Moved
    {
        quint32 item = 0;
        QString date; ///< EDTF; null where it cannot go
        TimeSpan time;
        double y = 0; ///< middle of its mark
    };
    [[nodiscard]] const std::optional<Moved> &moved() const { return m_moved; }
    [[nodiscard]] bool isActive() const { return m_kind != Kind::None; }

private:
    enum class Kind { None, Pressed, Pan, Brush, Move };

    [[nodiscard]] bool isOnAxis(QPointF place) const;
    /// The event of a mark whose date can be dragged.
    [[nodiscard]] std::optional<quint32> movable(int mark);
    void start(QPointF place);
    void moveDate(QPointF place);
    void click(QPointF place);
    void openCount(const TimelineLayout::Mark &mark, QPointF place);
    [[nodiscard]] std::pair<QDate, QDate> brushedDays() const;

    TimelineCanvas &m_canvas;
    TimelineStage &m_stage;
    Kind m_kind = Kind::None;
    QPointF m_pressed;
    QPointF m_now;
    ShownStretch m_shown; ///< when pressed
    double m_scroll = 0; ///< when pressed
    std::optional<quint32> m_grasped; ///< the event that was pressed on; a mark would be another one after a zoom meanwhile
    double m_markY = 0;
    bool m_brushes = false;
    bool m_hasOpened = false; ///< the last click changed what is under the pointer
    bool m_isReadOnly = false;
    std::optional<Moved> m_moved;
};

} // namespace Parallax

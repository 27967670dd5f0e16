// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinecanvasparts.h"
#include "ui/timeline/timelinewalk.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QWheelEvent>

#include <cmath>

namespace Parallax {

namespace {

constexpr double keyZoom = 1.5;
constexpr double keyPan = 0.2;

} // namespace

void TimelineCanvas::wheelEvent(QWheelEvent *event)
{
    const TimelineSheet &sheet = m_parts->stage.sheet();
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    constexpr double pixelsAStep = 60; ///< of 120 units of angle
    const double across = pixels.isNull() ? angle.x() * pixelsAStep / 120 : pixels.x();
    const double along = pixels.isNull() ? angle.y() * pixelsAStep / 120 : pixels.y();
    event->accept();
    if (m_parts->stage.isEmpty())
        return;
    if (event->modifiers() & Qt::ControlModifier)
        return scrollLanes(sheet.scroll - along);
    const bool isPan = event->modifiers() & Qt::ShiftModifier || std::abs(across) > std::abs(along);
    if (isPan) {
        const double by = (std::abs(across) > std::abs(along) ? across : along) / sheet.scale();
        return setShown(sheet.shown.first - by, sheet.shown.last - by);
    }
    const double factor = std::pow(1.2, angle.y() / 120.0);
    const ShownStretch next = zoomed(sheet.shown, time(), sheet.position(event->position().x()), factor);
    setShown(next.first, next.last);
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_parts->gestures.cancel())
        return;
    if (m_parts->stage.isEmpty() || !(m_parts->walkKey(*event) || m_parts->viewKey(*event) || m_parts->actKey(*event)))
        QWidget::keyPressEvent(event);
}

bool TimelineCanvas::Parts::walkKey(const QKeyEvent &event)
{
    const int key = event.key();
    const bool isBeside = key == Qt::Key_Left || key == Qt::Key_Right;
    if (event.modifiers() & Qt::ControlModifier || (!isBeside && key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    if (!focused && !stage.sheet().picked.empty())
        focused = stage.sheet().picked.front();
    const int direction = key == Qt::Key_Right || key == Qt::Key_Down ? 1 : -1;
    const auto next = !focused ? nearestItem(stage.places(), 0.5 * (stage.shown().first + stage.shown().last))
        : isBeside             ? besideItem(stage.places(), stage.data(), *focused, direction)
                               : acrossLanes(stage.places(), stage.data(), *focused, direction);
    if (next)
        walkTo(*next);
    return true;
}

void TimelineCanvas::Parts::walkTo(quint32 item)
{
    canvas.setFocused(item);
    const int mark = focusedMark();
    isHovering = mark >= 0;
    if (isHovering)
        Q_EMIT canvas.hovered(stage.data().items[item], stage.layout().marks[size_t(mark)].rect.toAlignedRect());
}

bool TimelineCanvas::Parts::viewKey(const QKeyEvent &event)
{
    const ShownStretch &shown = stage.shown();
    switch (event.key()) {
    case Qt::Key_Left:
        canvas.pan(-keyPan);
        return true;
    case Qt::Key_Right:
        canvas.pan(keyPan);
        return true;
    case Qt::Key_Home:
        canvas.setShown(-ShownStretch::margin, -ShownStretch::margin + shown.length());
        return true;
    case Qt::Key_End:
        canvas.setShown(1 + ShownStretch::margin - shown.length(), 1 + ShownStretch::margin);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        canvas.zoom(keyZoom);
        return true;
    case Qt::Key_Minus:
        canvas.zoom(1 / keyZoom);
        return true;
    case Qt::Key_0:
        canvas.fit();
        return true;
    default:
        return false;
    }
}

bool TimelineCanvas::Parts::actKey(const QKeyEvent &event)
{
    const auto pickedItem = stage.picked();
    if (event.key() == Qt::Key_Escape && pickedItem) {
        Q_EMIT canvas.picked(std::nullopt);
        return true;
    }
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    const auto item = focused ? std::optional(stage.data().items[*focused]) : pickedItem;
    if (!item)
        return false;
    if (pickedItem && item->isSameRecord(*pickedItem))
        Q_EMIT canvas.opened(*item);
    else
        Q_EMIT canvas.picked(item);
    return true;
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    m_parts->hover.stop();
    m_parts->gestures.press(*event);
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_parts->gestures.move(*event);
    setCursor(m_parts->gestures.cursorAt(event->position(), event->modifiers()));
    if (m_parts->gestures.isActive())
        return;
    m_parts->resting = event->position().toPoint();
    if (m_parts->isHovering && !m_parts->itemAt(event->position())) {
        m_parts->isHovering = false;
        Q_EMIT hovered(std::nullopt, {});
    }
    m_parts->hover.start();
}

void TimelineCanvas::Parts::rest()
{
    const auto item = itemAt(resting);
    if (!item)
        return;
    isHovering = true;
    Q_EMIT canvas.hovered(item, stage.layout().marks[size_t(stage.layout().markAt(resting))].rect.toAlignedRect());
}

void TimelineCanvas::Parts::leave()
{
    hover.stop();
    if (std::exchange(isHovering, false))
        Q_EMIT canvas.hovered(std::nullopt, {});
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    m_parts->gestures.release(*event);
    setCursor(m_parts->gestures.cursorAt(event->position(), event->modifiers()));
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_parts->gestures.doubleClick(*event);
}

void TimelineCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    m_parts->hover.stop();
    TimelineStage &stage = m_parts->stage;
    QPoint place = event->pos();
    auto item = m_parts->itemAt(place);
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int mark = m_parts->focusedMark();
        item = m_parts->focused ? std::optional(stage.data().items[*m_parts->focused]) : std::nullopt;
        place = mark >= 0 ? stage.layout().marks[size_t(mark)].rect.center().toPoint() : rect().center();
    }
    if (stage.isEmpty())
        return;
    const QDate day = QDate::fromJulianDay(qint64(std::floor(stage.dayAt(place.x()))));
    Q_EMIT menuRequested(item, day.toString(Qt::ISODate), mapToGlobal(place));
}

} // namespace Parallax

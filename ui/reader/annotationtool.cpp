// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/annotationtool.h"

#include "ui/reader/handles.h"
#include "ui/reader/plaintip.h"
#include "ui/reader/readerview.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QToolTip>

namespace Parallax {

namespace {

constexpr int scrollMilliseconds = 30;
constexpr int fastestScroll = 60;

/// Keys that go on with what is under way, or do nothing by themselves.
bool isPartOfMove(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return event.modifiers() & Qt::AltModifier;
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Meta:
    case Qt::Key_Escape:
        return true;
    default:
        return false;
    }
}

} // namespace

AnnotationTool::AnnotationTool(ReaderView &view)
    : QObject(&view)
    , m_view(view)
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
    m_scroll.setInterval(scrollMilliseconds);
    connect(&m_scroll, &QTimer::timeout, this, &AnnotationTool::dragOn);
}

std::optional<MarginItem> AnnotationTool::itemAt(QPointF viewportPoint) const
{
    return m_view.annotations().places.itemAt(m_view.page(), m_view.textInView(), m_view.toPage(viewportPoint));
}

std::optional<Boundary> AnnotationTool::handleUnder(QPointF viewportPoint) const
{
    const PassageFrame &picked = m_view.annotations().picked;
    if (!picked.hasHandles())
        return std::nullopt;
    return handleAt(m_view.page(), m_view.textInView(), picked.span(), m_view.toPage(viewportPoint));
}

void AnnotationTool::pointAt(TextSpan span, MarkInk ink)
{
    PassageFrame &frame = m_view.annotations().pointedAt;
    if (span == frame.span())
        return;
    frame.setPassage(span, ink);
    m_view.viewport()->update();
}

bool AnnotationTool::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view.viewport())
        return viewportEvent(*event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        return keyEvent(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusOut:
    case QEvent::Hide:
        Q_EMIT interrupted();
        return false;
    default:
        return false;
    }
}

bool AnnotationTool::viewportEvent(QEvent &event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return press(static_cast<QMouseEvent &>(event));
    case QEvent::MouseMove:
        return move(static_cast<QMouseEvent &>(event));
    case QEvent::MouseButtonRelease:
        return release(static_cast<QMouseEvent &>(event));
    case QEvent::ToolTip:
        return toolTip(static_cast<QHelpEvent &>(event));
    case QEvent::Leave:
        pointAt({});
        return false;
    default:
        return false;
    }
}

bool AnnotationTool::press(const QMouseEvent &event)
{
    Q_EMIT interrupted();
    if (event.button() == Qt::LeftButton) {
        if ((m_dragged = handleUnder(event.position()))) {
            const auto handle = handleOf(m_view.page(), m_view.textInView(), m_view.annotations().picked.span(), *m_dragged);
            m_grip = handle ? handle->bar.center().x() - event.position().x() : 0;
            m_last = event.position();
            m_scroll.start();
            return true;
        }
    }
    const auto item = itemAt(event.position());
    if (item && (event.button() == Qt::LeftButton || item->marks.size() == 1)) {
        Q_EMIT clicked(*item, event.position().toPoint());
        return event.button() == Qt::LeftButton;
    }
    if (event.button() == Qt::LeftButton && !(event.modifiers() & Qt::ShiftModifier))
        Q_EMIT released();
    // As everywhere, what the menu offers is about the place that was clicked, or about the selection it was clicked in.
    if (event.button() == Qt::RightButton) {
        const qsizetype offset = m_view.page().offsetAt(m_view.toPage(event.position()));
        if (!m_view.selection().contains(offset))
            m_view.select(offset, offset);
    }
    return false;
}

bool AnnotationTool::move(const QMouseEvent &event)
{
    if (m_dragged) {
        m_last = event.position();
        dragOn();
        return true;
    }
    if (event.buttons() != Qt::NoButton)
        return false;
    const bool onHandle = handleUnder(event.position()).has_value();
    const auto item = onHandle ? std::nullopt : itemAt(event.position());
    const bool isOne = item && item->marks.size() == 1;
    pointAt(isOne ? item->marks.front()->span : TextSpan(), isOne ? MarkInk::ofAnnotation(*item->marks.front()) : MarkInk());
    if (!onHandle && !item)
        return false;
    m_view.viewport()->setCursor(onHandle ? Qt::SizeHorCursor : Qt::PointingHandCursor);
    return true;
}

void AnnotationTool::dragOn()
{
    const qreal beyond = m_last.y() < 0 ? m_last.y() : std::max(0.0, m_last.y() - m_view.viewport()->height());
    if (beyond != 0)
        m_view.scrollByPixels(std::clamp(int(beyond), -fastestScroll, fastestScroll));
    const qsizetype offset = m_view.page().offsetAt(m_view.toPage(m_last + QPointF(m_grip, 0)));
    Q_EMIT dragged(*m_dragged, offset, QGuiApplication::keyboardModifiers() & Qt::AltModifier);
}

bool AnnotationTool::release(const QMouseEvent &event)
{
    if (!m_dragged || event.button() != Qt::LeftButton)
        return false;
    m_dragged.reset();
    m_scroll.stop();
    Q_EMIT dropped();
    return true;
}

bool AnnotationTool::toolTip(const QHelpEvent &event)
{
    const auto item = itemAt(event.pos());
    if (!item || !m_description)
        return false;
    showPlainTip(event.globalPos(), m_description(item->marks), m_view.viewport());
    return true;
}

bool AnnotationTool::keyEvent(const QKeyEvent &event)
{
    if (!isPartOfMove(event))
        Q_EMIT interrupted();
    if (event.type() != QEvent::KeyPress)
        return false;
    const bool plain = !(event.modifiers() & ~Qt::KeypadModifier);
    if (plain && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)) {
        Q_EMIT pickRequested();
        return true;
    }
    if (!plain || event.key() != Qt::Key_Escape || !m_dragged)
        return false;
    m_dragged.reset();
    m_scroll.stop();
    Q_EMIT cancelled();
    return true;
}

} // namespace Parallax

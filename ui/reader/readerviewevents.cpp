// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/plaintip.h"
#include "ui/reader/readerview.h"
#include "ui/session/appearance.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QInputMethodQueryEvent>
#include <QPainter>
#include <QStyleHints>

// The events of ReaderView: painting, size, and what goes on to ReaderInput.
namespace Parallax {

namespace {

constexpr int dragScrollMilliseconds = 30;

} // namespace

bool ReaderView::event(QEvent *event)
{
    const bool handled = PageArea::event(event);
    if (event->type() != QEvent::InputMethodQuery)
        return handled;
    auto *query = static_cast<QInputMethodQueryEvent *>(event);
    if (query->queries().testFlag(Qt::ImCursorRectangle))
        query->setValue(Qt::ImCursorRectangle, toViewport(page().caretRect(m_caret)).translated(viewport()->pos()));
    query->accept();
    return true;
}

void ReaderView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_appearance.theme().paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(event->rect());
    painter.translate(0, -scrollY());
    const PageView view{painter, page(), m_appearance.theme(), textInView()};
    m_layers.paint(view);
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return PageArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString words = m_description ? m_description(markUnder(help->pos()), characterUnder(help->pos())) : QString();
    showPlainTip(help->globalPos(), words, viewport());
    return true;
}

const EntityMark *ReaderView::markUnder(QPointF viewportPoint)
{
    const QPointF point = toPage(viewportPoint);
    const qsizetype nearest = page().offsetAt(point);
    std::array<bool, entityGroupCount> shown{};
    for (size_t group = 0; group < shown.size(); ++group)
        shown[group] = m_appearance.showsEntities(EntityGroup(group));
    // The caret's place is on either side of the character pointed at.
    for (const qsizetype offset : {nearest, nearest - 1}) {
        const EntityMark *mark = offset < 0 ? nullptr : markAt(m_marks, offset, shown);
        if (!mark)
            continue;
        for (const auto &box : page().lineBoxes(mark->span)) {
            if (box.rect.contains(point))
                return mark;
        }
    }
    return nullptr;
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT escapePressed();
    else if (!m_input.key(*event))
        PageArea::keyPressEvent(event);
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    m_input.mousePress(*event);
    m_dragScroll.start(dragScrollMilliseconds, this);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    m_input.mouseMove(*event);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragScroll.stop();
    m_input.mouseRelease(*event);
}

void ReaderView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_input.mouseDoubleClick(*event);
    m_dragScroll.start(dragScrollMilliseconds, this);
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    m_input.wheel(*event);
}

void ReaderView::focusInEvent(QFocusEvent *event)
{
    PageArea::focusInEvent(event);
    m_layers.selection.setActive(true);
    restartBlinking();
    Q_EMIT focused();
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    PageArea::focusOutEvent(event);
    m_layers.selection.setActive(false);
    m_layers.caret.setVisible(false);
    m_blink.stop();
    viewport()->update();
}

void ReaderView::restartBlinking()
{
    if (!hasFocus())
        return;
    m_layers.caret.setVisible(true);
    if (const int period = QGuiApplication::styleHints()->cursorFlashTime(); period > 0)
        m_blink.start(period / 2, this);
    viewport()->update();
}

void ReaderView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_dragScroll.timerId())
        return m_input.scrollWhileDragging();
    if (event->timerId() == m_flashEnd.timerId()) {
        m_flashEnd.stop();
        m_layers.flash.setSpan({});
        return viewport()->update();
    }
    if (event->timerId() != m_blink.timerId())
        return PageArea::timerEvent(event);
    m_layers.caret.setVisible(!m_layers.caret.isVisible());
    viewport()->update(toViewport(CaretLayer::bar(page(), m_caret)).toAlignedRect().adjusted(-1, -1, 1, 1));
}

} // namespace Parallax

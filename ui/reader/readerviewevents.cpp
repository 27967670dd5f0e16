// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/readerview.h"
#include "ui/session/appearance.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QStyleHints>
#include <QToolTip>

// The events of ReaderView: painting, size, and what goes on to ReaderInput.
namespace Parallax {

namespace {

constexpr int dragScrollMilliseconds = 30;

} // namespace

void ReaderView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_appearance.theme().paper);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(event->rect());
    painter.translate(0, -scrollY());
    const PageView page{painter, m_page, m_appearance.theme(), m_page.textIn(m_view)};
    for (const ReaderLayer *layer : std::initializer_list<const ReaderLayer *>{
             &m_emphasis, &m_selectionLayer, &m_textLayer, &m_underlines, &m_searchHits, &m_findHits, &m_flash, &m_caretLayer})
        layer->paint(page);
}

void ReaderView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_page.setWidth(viewport()->width());
    setTopOffset(m_topOffset);
}

void ReaderView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const EntityMark *mark = m_description ? markUnder(help->pos()) : nullptr;
    if (mark)
        QToolTip::showText(help->globalPos(), m_description(*mark), viewport());
    else
        QToolTip::hideText();
    return true;
}

const EntityMark *ReaderView::markUnder(QPointF viewportPoint)
{
    const QPointF point = toPage(viewportPoint);
    const qsizetype nearest = m_page.offsetAt(point);
    std::array<bool, entityGroupCount> shown{};
    for (size_t group = 0; group < shown.size(); ++group)
        shown[group] = m_appearance.showsEntities(EntityGroup(group));
    // The caret's place is on either side of the character pointed at.
    for (const qsizetype offset : {nearest, nearest - 1}) {
        const EntityMark *mark = offset < 0 ? nullptr : markAt(m_marks, offset, shown);
        if (!mark)
            continue;
        for (const auto &box : m_page.lineBoxes(mark->span)) {
            if (box.rect.contains(point))
                return mark;
        }
    }
    return nullptr;
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (!m_input.key(*event))
        QAbstractScrollArea::keyPressEvent(event);
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
    QAbstractScrollArea::focusInEvent(event);
    m_selectionLayer.setActive(true);
    restartBlinking();
    Q_EMIT focused();
}

void ReaderView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    m_selectionLayer.setActive(false);
    m_caretLayer.setVisible(false);
    m_blink.stop();
    viewport()->update();
}

void ReaderView::restartBlinking()
{
    if (!hasFocus())
        return;
    m_caretLayer.setVisible(true);
    if (const int period = QGuiApplication::styleHints()->cursorFlashTime(); period > 0)
        m_blink.start(period / 2, this);
    viewport()->update();
}

void ReaderView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_dragScroll.timerId())
        return m_input.scrollWhileDragging();
    if (event->timerId() != m_blink.timerId())
        return QAbstractScrollArea::timerEvent(event);
    m_caretLayer.setVisible(!m_caretLayer.isVisible());
    viewport()->update(toViewport(CaretLayer::bar(m_page, m_caret)).toAlignedRect().adjusted(-1, -1, 1, 1));
}

} // namespace Parallax

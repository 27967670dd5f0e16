// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowview.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace Parallax {

RowView::RowView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setResizeMode(QListView::Adjust);
    viewport()->setAutoFillBackground(false);
    setMouseTracking(true);
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // The key that ends an edit comes on to here.
        if (currentIndex().isValid() && state() != EditingState)
            Q_EMIT chosen(currentIndex(), event->modifiers() & ~Qt::KeypadModifier);
    } else if (event->key() == Qt::Key_Slash) {
        Q_EMIT filterRequested();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
    } else if (event->key() == Qt::Key_Up && plain && currentIndex().row() <= 0) {
        Q_EMIT leftAtTop();
    } else {
        QListView::keyPressEvent(event);
    }
}

void RowView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->position().toPoint());
    QListView::mousePressEvent(event);
}

void RowView::mouseReleaseEvent(QMouseEvent *event)
{
    const bool dragged = state() == QAbstractItemView::DraggingState || state() == QAbstractItemView::DragSelectingState;
    const QModelIndex row = indexAt(event->position().toPoint());
    QListView::mouseReleaseEvent(event);
    if (dragged || !row.isValid() || row != m_pressed)
        return;
    if (event->button() == Qt::MiddleButton)
        Q_EMIT chosen(row, event->modifiers() | Qt::ControlModifier);
    else if (event->button() == Qt::LeftButton && m_choosesOnClick && !extendsSelection(event->modifiers()))
        Q_EMIT chosen(row, event->modifiers());
}

bool RowView::extendsSelection(Qt::KeyboardModifiers modifiers) const
{
    return selectionMode() == ExtendedSelection && (modifiers & (Qt::ShiftModifier | Qt::ControlModifier));
}

void RowView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex row = indexAt(event->position().toPoint());
    QListView::mouseDoubleClickEvent(event);
    if (row.isValid() && event->button() == Qt::LeftButton && !m_choosesOnClick)
        Q_EMIT chosen(row, event->modifiers());
}

void RowView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QListView::dataChanged(topLeft, bottomRight, roles);
    if (!uniformItemSizes())
        scheduleDelayedItemsLayout();
}

void RowView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Heights of rows depend on how their titles wrap.
    if (!uniformItemSizes() && event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

} // namespace Parallax

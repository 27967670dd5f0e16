// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/codebookview.h"

#include "ui/session/appearance.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Parallax {

namespace {

constexpr int indent = 16;
constexpr qreal chevron = 3.5;

} // namespace

CodebookView::CodebookView(const Appearance &appearance, QWidget *parent)
    : QTreeView(parent)
    , m_appearance(appearance)
{
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(indent);
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // F2 and the context menu rename; a slow second click would do it by accident.
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setAutoExpandDelay(600);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
}

void CodebookView::forEachIndex(const QModelIndex &parent, const std::function<void(const QModelIndex &)> &visit) const
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        visit(index);
        forEachIndex(index, visit);
    }
}

bool CodebookView::filterBelow(const QModelIndex &parent, const std::function<bool(const QModelIndex &)> &fits)
{
    bool any = false;
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        const bool below = filterBelow(index, fits);
        const bool shown = below || fits(index);
        setRowHidden(row, parent, !shown);
        setExpanded(index, below);
        any = any || shown;
    }
    return any;
}

void CodebookView::setFilter(const std::function<bool(const QModelIndex &)> &fits)
{
    if (fits) {
        if (!m_filtered) {
            m_unfolded.clear();
            forEachIndex({}, [this](const QModelIndex &index) {
                if (isExpanded(index))
                    m_unfolded.append(index);
            });
        }
        m_filtered = true;
        filterBelow({}, fits);
    } else if (m_filtered) {
        m_filtered = false;
        forEachIndex({}, [this](const QModelIndex &index) {
            setRowHidden(index.row(), index.parent(), false);
            setExpanded(index, m_unfolded.contains(index));
        });
        if (currentIndex().isValid())
            scrollTo(currentIndex());
    }
}

void CodebookView::bringIntoView(const QModelIndex &row)
{
    // Which also unfolds.
    if (row.isValid() && !m_filtered)
        scrollTo(row);
}

void CodebookView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QTreeView::rowsInserted(parent, start, end);
    for (QModelIndex above = parent; above.isValid(); above = above.parent())
        expand(above);
}

void CodebookView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        // The key that ends an edit comes on to here.
        if (currentIndex().isValid() && state() != EditingState)
            Q_EMIT chosen(currentIndex());
    } else if (event->key() == Qt::Key_Slash) {
        Q_EMIT filterRequested();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
    } else if (event->key() == Qt::Key_Up && plain && !indexAbove(currentIndex()).isValid()) {
        Q_EMIT filterRequested();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void CodebookView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTreeView::mouseDoubleClickEvent(event);
    if (index.isValid() && event->button() == Qt::LeftButton && event->position().x() >= visualRect(index).left())
        Q_EMIT chosen(index);
}

void CodebookView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    if (selectionModel()->isSelected(index))
        painter->fillRect(option.rect, theme.accentBackground);
    else if (viewport()->underMouse() && option.rect.contains(mouse))
        painter->fillRect(option.rect, theme.paper);
    QTreeView::drawRow(painter, option, index);
}

void CodebookView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const QPointF middle(rect.right() - indent / 2.0 + 1, rect.center().y() + 0.5);
    QPolygonF lines{middle + QPointF(-chevron / 2, -chevron), middle + QPointF(chevron / 2, 0), middle + QPointF(-chevron / 2, chevron)};
    if (isExpanded(index))
        lines = {middle + QPointF(-chevron, -chevron / 2), middle + QPointF(0, chevron / 2), middle + QPointF(chevron, -chevron / 2)};
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_appearance.theme().soft, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(lines);
    painter->restore();
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionsview.h"

#include "ui/positions/positionsdelegate.h"
#include "ui/positions/positionsmodel.h"
#include "ui/session/appearance.h"
#include "core/words/stancewords.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Parallax {

namespace {

constexpr int indent = 20;
constexpr qreal chevron = 3.5;

} // namespace

PositionsView::PositionsView(PositionsModel &model, const Appearance &appearance, QWidget *parent)
    : QTreeView(parent)
    , m_model(model)
    , m_appearance(appearance)
    , m_delegate(new PositionsDelegate(model, appearance, this))
{
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setIndentation(indent);
    setExpandsOnDoubleClick(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(m_delegate);
    setModel(&model);
}

void PositionsView::layOutAnew()
{
    m_delegate->forgetHeights();
    doItemsLayout();
}

void PositionsView::choose(const QModelIndex &index)
{
    if (m_model.lineAt(index))
        Q_EMIT chosen(index);
    else if (index.isValid())
        setExpanded(index, !isExpanded(index));
}

void PositionsView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        choose(currentIndex());
    else if (event->key() == Qt::Key_Slash)
        Q_EMIT filterRequested();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if (event->key() == Qt::Key_Up && plain && !indexAbove(currentIndex()).isValid())
        Q_EMIT filterRequested();
    else if (!(modifiers & ~Qt::ShiftModifier) && stanceOfKey(event->text()))
        // Before the tree takes + and - to fold groups, which the arrows do as well.
        Q_EMIT characterTyped(event->text());
    else
        QTreeView::keyPressEvent(event);
}

bool PositionsView::isOnQuote(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    return index.isValid() && m_delegate->quotePlace(visualRect(index), viewport()->width(), font(), index).contains(place);
}

void PositionsView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = indexAt(event->position().toPoint());
    QTreeView::mousePressEvent(event);
}

void PositionsView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex index = indexAt(place);
    QTreeView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid() && index == m_pressed
        && isOnQuote(place))
        Q_EMIT chosen(index);
}

void PositionsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    QTreeView::mouseDoubleClickEvent(event);
    if (index.isValid() && event->button() == Qt::LeftButton && event->position().x() >= visualRect(index).left())
        choose(index);
}

void PositionsView::mouseMoveEvent(QMouseEvent *event)
{
    QTreeView::mouseMoveEvent(event);
    viewport()->setCursor(isOnQuote(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PositionsView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    // A narrow row has its parts below each other.
    if (PositionPlaces::isWide(event->size().width()) != PositionPlaces::isWide(event->oldSize().width()))
        scheduleDelayedItemsLayout();
}

void PositionsView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = m_appearance.theme();
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const bool isLine = m_model.lineAt(index);
    if (selectionModel()->isSelected(index))
        painter->fillRect(option.rect, theme.accentBackground);
    else if (viewport()->underMouse() && option.rect.contains(mouse))
        painter->fillRect(option.rect, theme.paper);
    if (isLine || !index.parent().isValid()) {
        painter->setPen(theme.line);
        const int left = isLine ? visualRect(index).left() : option.rect.left();
        painter->drawLine(left, option.rect.top(), option.rect.right(), option.rect.top());
    }
    QTreeView::drawRow(painter, option, index);
    if (index == currentIndex() && hasFocus() && !selectionModel()->isSelected(index)) {
        painter->setPen(theme.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
}

void PositionsView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
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

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/treekeeper.h"

#include "ui/positions/positionsmodel.h"
#include "ui/positions/positionsview.h"

#include <QItemSelectionModel>
#include <QScrollBar>

namespace Parallax {

TreeKeeper::TreeKeeper(PositionsView &view, PositionsModel &model)
    : QObject(&view)
    , m_view(view)
    , m_model(model)
{
    connect(&model, &PositionsModel::aboutToReset, this, &TreeKeeper::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &TreeKeeper::restore);
    connect(&view, &QTreeView::expanded, this, [this](const QModelIndex &index) { noteFold(index, true); });
    connect(&view, &QTreeView::collapsed, this, [this](const QModelIndex &index) { noteFold(index, false); });
}

void TreeKeeper::noteFold(const QModelIndex &index, bool unfolded)
{
    if (m_restoring)
        return;
    const QString key = index.data(PositionsModel::KeyRole).toString();
    (unfolded ? m_unfolded : m_folded).insert(key);
    (unfolded ? m_folded : m_unfolded).remove(key);
}

void TreeKeeper::remember()
{
    const auto keyOf = [](const QModelIndex &index) { return index.data(PositionsModel::KeyRole).toString(); };
    m_beside.clear();
    // A row that a filter hides for a while stays remembered: it is current again when it is back.
    if (const QModelIndex current = m_view.currentIndex(); current.isValid()) {
        m_current = keyOf(current);
        m_selected.clear();
        const QModelIndexList rows = m_view.selectionModel()->selectedIndexes();
        for (const QModelIndex &row : rows)
            m_selected.push_back(keyOf(row));
        m_beside = {keyBeside(true), keyBeside(false)};
    }
    const QModelIndex top = m_view.indexAt(QPoint(1, 1));
    m_top = top.isValid() ? keyOf(top) : QString();
    m_topOffset = top.isValid() ? m_view.visualRect(top).top() : 0;
}

QString TreeKeeper::keyBeside(bool below) const
{
    constexpr int farthest = 1'000;
    // A group stands for all below it.
    const auto isSelected = [this](QModelIndex each) {
        while (each.isValid() && !m_view.selectionModel()->isSelected(each))
            each = each.parent();
        return each.isValid();
    };
    QModelIndex row = m_view.currentIndex();
    for (int passed = 0; row.isValid() && passed < farthest; ++passed) {
        if (m_model.lineAt(row) && !isSelected(row))
            return row.data(PositionsModel::KeyRole).toString();
        row = below ? m_view.indexBelow(row) : m_view.indexAbove(row);
    }
    return {};
}

void TreeKeeper::goOn()
{
    for (const QString &key : m_beside) {
        const QModelIndex row = key.isEmpty() ? QModelIndex() : m_model.indexOfKey(key);
        if (!row.isValid())
            continue;
        m_current = key;
        m_selected = {key};
        return;
    }
}

void TreeKeeper::restore()
{
    m_restoring = true;
    restoreFolds();
    if (!m_startAtTop && !m_current.isEmpty() && !m_model.indexOfKey(m_current).isValid())
        goOn();
    restoreSelection();
    const QModelIndex top = m_top.isEmpty() || m_startAtTop ? QModelIndex() : m_model.indexOfKey(m_top);
    m_startAtTop = false;
    if (top.isValid()) {
        m_view.scrollTo(top, QAbstractItemView::PositionAtTop);
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - m_topOffset);
    } else {
        m_view.scrollToTop();
    }
    m_restoring = false;
}

void TreeKeeper::restoreFolds()
{
    const bool few = m_model.shown() <= mostUnfolded;
    const auto isUnfolded = [&](const QModelIndex &index) {
        const QString key = index.data(PositionsModel::KeyRole).toString();
        return few ? !m_folded.contains(key) : m_unfolded.contains(key);
    };
    // One layout for all of them.
    m_view.setUpdatesEnabled(false);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex upper = m_model.index(row, 0);
        if (!isUnfolded(upper))
            continue;
        m_view.expand(upper);
        for (int below = 0; below < m_model.rowCount(upper); ++below) {
            const QModelIndex lower = m_model.index(below, 0, upper);
            if (isUnfolded(lower))
                m_view.expand(lower);
        }
    }
    m_view.setUpdatesEnabled(true);
}

void TreeKeeper::restoreSelection()
{
    QItemSelection selection;
    for (const QString &key : m_selected) {
        if (const QModelIndex row = m_model.indexOfKey(key); row.isValid())
            selection.select(row, row);
    }
    if (const QModelIndex current = m_current.isEmpty() ? QModelIndex() : m_model.indexOfKey(m_current); current.isValid())
        m_view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

} // namespace Parallax

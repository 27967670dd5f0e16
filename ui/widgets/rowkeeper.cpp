// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowkeeper.h"

#include <QItemSelectionModel>
#include <QListView>
#include <QScrollBar>

namespace Parallax {

RowKeeper::RowKeeper(QListView &view, int keyRole, std::function<int(qint64)> rowOf)
    : QObject(&view)
    , m_view(view)
    , m_keyRole(keyRole)
    , m_rowOf(std::move(rowOf))
{
    connect(view.model(), &QAbstractItemModel::modelAboutToBeReset, this, &RowKeeper::remember);
    connect(view.model(), &QAbstractItemModel::modelReset, this, &RowKeeper::restore);
}

qint64 RowKeeper::keyAt(const QModelIndex &index) const
{
    return index.data(m_keyRole).toLongLong();
}

void RowKeeper::remember()
{
    // A row that a filter hides for a while stays remembered: it is current again when it is back.
    if (const QModelIndex current = m_view.currentIndex(); current.isValid()) {
        m_current = keyAt(current);
        m_selected.clear();
        const QModelIndexList rows = m_view.selectionModel()->selectedIndexes();
        for (const QModelIndex &row : rows)
            m_selected.push_back(keyAt(row));
    }
    const QModelIndex top = m_view.indexAt(QPoint(1, 1));
    m_top = top.isValid() ? std::optional(keyAt(top)) : std::nullopt;
    m_topOffset = top.isValid() ? m_view.visualRect(top).top() : 0;
}

void RowKeeper::restore()
{
    const auto index = [this](qint64 key) { return m_view.model()->index(m_rowOf(key), 0); };
    QItemSelection selection;
    for (const qint64 key : m_selected) {
        if (const QModelIndex row = index(key); row.isValid())
            selection.select(row, row);
    }
    if (const QModelIndex current = m_current ? index(*m_current) : QModelIndex(); current.isValid())
        m_view.selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);

    const QModelIndex top = m_top && !m_startAtTop ? index(*m_top) : QModelIndex();
    m_startAtTop = false;
    if (top.isValid()) {
        m_view.scrollTo(top, QAbstractItemView::PositionAtTop);
        m_view.verticalScrollBar()->setValue(m_view.verticalScrollBar()->value() - m_topOffset);
    } else {
        m_view.scrollToTop();
    }
}

} // namespace Parallax

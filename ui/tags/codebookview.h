// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

#include <functional>

namespace Parallax {

class Appearance;

/// The tree of the codebook: no frame, a quiet chevron where tags lie below, every choice by mouse or key told in one
/// signal. Rows are hidden by a filter rather than left out of the model, so that nothing else changes with it.
class CodebookView : public QTreeView
{
    Q_OBJECT

public:
    CodebookView(const Appearance &appearance, QWidget *parent);

    using QTreeView::isIndexHidden;

    /// Shows only rows that `fits`, with what is above them, all unfolded; null shows all, unfolded as before.
    void setFilter(const std::function<bool(const QModelIndex &)> &fits);

    /// Unfolds what is above the row and scrolls to it; while rows are filtered it does nothing.
    void bringIntoView(const QModelIndex &row);

Q_SIGNALS:
    /// By Enter or a double click.
    void chosen(const QModelIndex &row);
    /// `/`, as in a pager; or Up in the first row.
    void filterRequested();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    /// A new tag is seen.
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    bool filterBelow(const QModelIndex &parent, const std::function<bool(const QModelIndex &)> &fits);
    void forEachIndex(const QModelIndex &parent, const std::function<void(const QModelIndex &)> &visit) const;

    const Appearance &m_appearance;
    QList<QPersistentModelIndex> m_unfolded; ///< before the filter
    bool m_filtered = false;
};

} // namespace Parallax

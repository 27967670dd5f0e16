// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTreeView>

namespace Parallax {

class Appearance;
class PositionsDelegate;
class PositionsModel;

/// The tree of positions: a click on a quotation, Enter or a double click chooses a position; on a group, Enter and a
/// double click fold it. Keys of stances are told as they are typed.
class PositionsView : public QTreeView
{
    Q_OBJECT

public:
    PositionsView(PositionsModel &model, const Appearance &appearance, QWidget *parent);

    /// After the reading font or the font of the window changed.
    void layOutAnew();

Q_SIGNALS:
    void chosen(const QModelIndex &position);
    /// One character that is no command of the tree.
    void characterTyped(const QString &character);
    /// `/`, as in a pager; or Up in the first row.
    void filterRequested();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    void choose(const QModelIndex &index);
    [[nodiscard]] bool isOnQuote(const QPoint &place) const;

    const PositionsModel &m_model;
    const Appearance &m_appearance;
    PositionsDelegate *m_delegate;
    QPersistentModelIndex m_pressed;
};

} // namespace Parallax

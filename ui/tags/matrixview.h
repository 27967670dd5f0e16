// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace Parallax {

class Appearance;
class TagMatrixModel;

/// Names of rows or columns in up to three lines, tags with their stripe.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT

public:
    MatrixHeader(Qt::Orientation orientation, const Appearance &appearance, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    const Appearance &m_appearance;
};

/// A figure on a ground that is the deeper the higher it is.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    MatrixDelegate(const Appearance &appearance, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Appearance &m_appearance;
};

/// A table of passages by tag. Ctrl+C copies what is selected, or all of it when no more than one cell is; a click or
/// Enter on a figure asks for its passages.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    MatrixView(TagMatrixModel &model, const Appearance &appearance, QWidget *parent);

    /// As Ctrl+C takes it.
    [[nodiscard]] QString copiedText() const;

Q_SIGNALS:
    void passagesRequested(const QModelIndex &cell);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void choose(const QModelIndex &cell);
    void copy() const;
    [[nodiscard]] QString wholeText() const;
    [[nodiscard]] QString textOf(const QModelIndexList &cells) const;
    void applyTheme();

    TagMatrixModel &m_model;
    const Appearance &m_appearance;
};

} // namespace Parallax

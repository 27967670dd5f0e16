// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

namespace Parallax {

/// The list of a pane: no frame, scrolled by the pixel, on the pane's own tone, every choice by mouse or key told in
/// one signal.
class RowView : public QListView
{
    Q_OBJECT

public:
    explicit RowView(QWidget *parent = nullptr);

    /// A single click chooses; else it selects, and a double click chooses. Where several rows can be selected, a click
    /// with Shift or Ctrl only selects.
    void setChoosesOnClick(bool on) { m_choosesOnClick = on; }

Q_SIGNALS:
    /// By Enter or the mouse. The middle button counts as the left one with Ctrl.
    void chosen(const QModelIndex &row, Qt::KeyboardModifiers modifiers);
    /// `/`, as in a pager.
    void filterRequested();
    void escaped();
    /// Up in the first row, or Up in a list without rows.
    void leftAtTop();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    /// A title that was changed may need another number of lines.
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles = {}) override;

private:
    [[nodiscard]] bool extendsSelection(Qt::KeyboardModifiers modifiers) const;

    QPersistentModelIndex m_pressed;
    bool m_choosesOnClick = false;
};

} // namespace Parallax

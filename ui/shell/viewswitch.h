// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QActionGroup;

namespace Parallax {

/// The views of the workspace in one row, of which one is current; also as actions for a menu.
class ViewSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget *parent = nullptr);

    /// The action belongs to this.
    QAction *add(const QString &text, const QKeySequence &key);
    void setCurrent(int index);

Q_SIGNALS:
    /// By the user.
    void chosen(int index);

private:
    QActionGroup *m_group;
};

} // namespace Parallax

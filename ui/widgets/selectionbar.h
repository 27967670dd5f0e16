// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

class QAction;
class QLabel;

namespace Parallax {

/// Below the list while rows are selected: how many, and what can be done with them.
class SelectionBar : public QWidget
{
    Q_OBJECT

public:
    /// Buttons follow their actions, also when those are not visible. `name` is the objectName; that of the figure ends in "Count".
    SelectionBar(const QString &name, const QList<QAction *> &actions, QWidget *parent = nullptr);

    /// Hides itself for none.
    void setSelected(int count);
    void setInk(const QColor &ink);

private:
    QLabel *m_selected;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/picker.h"

#include <QPointer>

#include <vector>

class QAction;
class QMenuBar;

namespace Parallax {

/// Every command of the menus, found by typing words of it.
class CommandPalette : public Picker
{
    Q_OBJECT

public:
    /// `menus` outlives this.
    CommandPalette(const QMenuBar &menus, QWidget *parent);

    /// Those that can be given now, below `anchor` (global pixels).
    void open(const QRect &anchor);

private:
    struct Command
    {
        QPointer<QAction> action;
        QString name;
        QString detail; ///< its menu and its key
        QString folded; ///< name and menu in lower case
    };

    void collect(const QWidget &menu, const QString &path);
    void offer(const QString &typed);

    const QMenuBar &m_menus;
    std::vector<Command> m_commands;
};

} // namespace Parallax

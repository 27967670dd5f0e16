// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/drafting/buildingblocks.h"

#include <QList>
#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace Parallax {

/// What can be done with briefings, for the menus of the window and of the pane. Their keys work inside the pane.
class BriefingActions : public QObject
{
    Q_OBJECT

public:
    /// `editor` has the keys of writing; both outlive it.
    BriefingActions(QWidget &pane, QWidget &editor, QObject *parent = nullptr);
    ~BriefingActions() override;

    QAction *make;
    QAction *draft;
    QAction *rename;
    QAction *copy;
    QAction *remove;
    QAction *refresh;
    QAction *bold;
    QAction *italic;
    QAction *find;
    QAction *passage; ///< of the citation at the caret
    QAction *nextProblem;
    QAction *previousProblem;
    QAction *preview; ///< checkable
    QAction *versions; ///< checkable
    QAction *problems; ///< checkable
    QAction *language; ///< checkable
    QAction *templates;
    QAction *exporting;

    /// All, in the order of a menu, with separators and the menu of building blocks.
    [[nodiscard]] QList<QAction *> all() const;
    [[nodiscard]] QMenu *blocks() const { return m_blocks.get(); }
    void setState(bool open, bool writable);

Q_SIGNALS:
    void insertRequested(Parallax::BuildingBlock block);

private:
    QAction *add(const QString &name, const QString &text, const char *icon, const QString &key = {});
    QAction *addToggle(const QString &name, const QString &text, const char *icon, bool on, const QString &key = {});
    QAction *separator();
    void fillBlocks();

    QWidget &m_pane;
    std::unique_ptr<QMenu> m_blocks;
    QList<QAction *> m_separators;
};

} // namespace Parallax

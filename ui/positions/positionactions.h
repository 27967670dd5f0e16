// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/positions/positiondecisions.h"
#include "ui/session/session.h"

#include <QList>
#include <QObject>

#include <memory>

class QAction;
class QKeySequence;
class QMenu;

namespace Parallax {

class PositionsModel;
class PositionsView;
struct PositionLine;

/// What can be done with the selected rows of the list of positions; a group stands for all positions below it. Every
/// edit is one undo step.
class PositionActions : public QObject
{
    Q_OBJECT

public:
    /// The keys work in `view`; `pane` is the parent.
    PositionActions(const Session &session, const PositionsModel &model, PositionsView &view, QWidget &pane);
    ~PositionActions() override;

    /// For menus, with a submenu each for stance and strength.
    [[nodiscard]] QList<QAction *> all() const { return m_actions; }
    /// The ones that a bar shows.
    [[nodiscard]] QList<QAction *> foremost() const;
    /// Positions that are selected, with those below selected groups.
    [[nodiscard]] int count() const { return m_count; }

public Q_SLOTS:
    /// Goes to the passage of the current row.
    void open();
    /// Gives the selected positions the stance of a key.
    void takeCharacter(const QString &character);

Q_SIGNALS:
    /// The selection is another, or what can be done with it.
    void changed();

private:
    QAction *add(
        const QString &name, const QString &text, const QString &icon, const QList<QKeySequence> &keys, void (PositionActions::*act)());
    void addMenus();
    [[nodiscard]] std::vector<const PositionLine *> lines() const;
    [[nodiscard]] PositionDecisions::Positions chosen() const;
    [[nodiscard]] QRect place() const;
    void accept();
    void reject();
    void reconsider();
    void askHolder();
    void askIssue();
    void copy();
    void followSelection();
    void enable();

    Session m_session;
    const PositionsModel &m_model;
    PositionsView &m_view;
    PositionDecisions *m_decisions;
    std::unique_ptr<QMenu> m_stances;
    std::unique_ptr<QMenu> m_strengths;
    int m_count = 0;
    QList<QAction *> m_actions;
    QAction *m_open;
    QAction *m_accept;
    QAction *m_reject;
    QAction *m_reconsider;
    QAction *m_stance = nullptr;
    QAction *m_strength = nullptr;
    QAction *m_holder;
    QAction *m_issue;
    QAction *m_copy;
};

} // namespace Parallax

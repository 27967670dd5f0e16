// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/positions/positiontree.h"
#include "ui/session/session.h"

#include <QList>
#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace Parallax {

class EmptyState;
class FilterField;
class PositionActions;
class PositionFilters;
class PositionsModel;
class PositionsView;
class SelectionBar;
class TreeKeeper;
struct PositionFilter;

/// All positions of the project by actor or by issue. A click on a quotation, a double click or Enter goes to the
/// passage; + - ! o ? > give the selected positions another stance.
class PositionsPane : public QWidget
{
    Q_OBJECT

public:
    explicit PositionsPane(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] PositionsModel &model() { return *m_model; }
    /// For the menus: what can be done with the selected rows.
    [[nodiscard]] QList<QAction *> actions() const;
    void focusFilter();
    void setFilter(const PositionFilter &filter);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void makeSortMenu();
    void makeLayout();
    void connectParts();
    void connectSession();
    void applyListing();
    void showAll();
    void enterTree();
    void showState();
    void showEmptyState();
    void followPosition();
    void applyTheme();

    Session m_session;
    PositionsModel *m_model;
    FilterField *m_field;
    PositionFilters *m_filters;
    QStackedWidget *m_stack;
    PositionsView *m_view;
    EmptyState *m_empty;
    TreeKeeper *m_keeper;
    PositionActions *m_actions;
    QLabel *m_figure;
    QToolButton *m_sort;
    SelectionBar *m_bar;
    PositionOrder m_order = PositionOrder::Count;
};

} // namespace Parallax

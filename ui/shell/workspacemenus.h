// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/annotationexport.h"
#include "ui/session/session.h"

#include <QObject>

#include <functional>
#include <memory>

class QAction;
class QHBoxLayout;
class QMenu;

namespace Parallax {

class UndoActions;
class ViewSwitch;
class Workspace;

/// What can be done in one workspace, put into the menus and beside them: the query field and the switch of the views.
/// What it put there goes with it.
class WorkspaceMenus : public QObject
{
    Q_OBJECT

public:
    struct Places
    {
        QMenu &edit;
        QMenu &article;
        QMenu &tag;
        QMenu &analyse;
        QMenu &briefing;
        QMenu &exporting;
        QMenu &view;
        QHBoxLayout &bar;
    };

    WorkspaceMenus(const Session &session, Workspace &workspace, const Places &places, QObject *parent);
    ~WorkspaceMenus() override;

Q_SIGNALS:
    void analysisRequested();
    void exportRequested(Parallax::AnnotationFormat format);

private:
    QAction *add(QMenu &menu, const QString &text, const QString &icon, const QString &key, const std::function<void()> &act);
    void addSeparator(QMenu &menu);
    void fillEdit();
    void fillTag();
    void fillAnalyse();
    void fillBriefing();
    void fillExport();
    void fillView();
    /// With what is for the timeline that is seen.
    void fillTimeline();
    void fillPanes();
    void fillPaneSwitches();
    QAction *addSwitch(const QString &text, const QString &key);
    void makeBar();

    Workspace &m_workspace;
    Places m_places;
    UndoActions *m_undo;
    std::unique_ptr<QMenu> m_codebook;
    std::unique_ptr<QMenu> m_positions;
    std::unique_ptr<QMenu> m_issues;
    std::unique_ptr<QMenu> m_timeline;
    std::unique_ptr<QMenu> m_timelineExports;
    std::unique_ptr<QMenu> m_panes;
    std::unique_ptr<QWidget> m_searchField;
    std::unique_ptr<ViewSwitch> m_views;
};

} // namespace Parallax

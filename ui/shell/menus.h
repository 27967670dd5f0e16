// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/annotationexport.h"
#include "ui/shell/settings.h"

#include <QObject>

#include <memory>

class QAction;
class QActionGroup;
class QHBoxLayout;
class QMainWindow;
class QMenu;
class QMenuBar;

namespace Parallax {

class Appearance;
class CommandPalette;
class Workspace;
class WorkspaceMenus;
struct Session;

/// The bar at the top: the program's name, the menus, and the search field of the open project. Every action of the
/// program is in here, with its key.
class Menus : public QObject
{
    Q_OBJECT

public:
    Menus(Appearance &appearance, QMainWindow *window);
    ~Menus() override;

    [[nodiscard]] QWidget *bar() const { return m_bar; }
    void setRecentProjects(const QStringList &paths);
    void setThemeChoice(Settings::ThemeChoice choice);
    /// The workspace whose actions the menus offer, until clearWorkspace().
    void setWorkspace(const Session &session, Workspace &workspace);
    void clearWorkspace();

Q_SIGNALS:
    void newProjectRequested();
    void openRequested();
    void projectChosen(const QString &path);
    void importFilesRequested();
    void importFolderRequested();
    void closeProjectRequested();
    void quitRequested();
    void readingFontRequested();
    void reviewRequested();
    void authorRequested();
    void analysisRequested();
    void exportRequested(Parallax::AnnotationFormat format);
    void themeChosen(Parallax::Settings::ThemeChoice choice);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildFileMenu();
    void buildViewMenu(Appearance &appearance);
    void buildThemeMenu(QMenu *view);
    void buildHelpMenu();
    void showCommands();
    void showAbout();

    QMainWindow *m_window;
    QWidget *m_bar;
    QHBoxLayout *m_layout;
    QMenuBar *m_menuBar;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_article;
    QMenu *m_tag;
    QMenu *m_analyse;
    QMenu *m_briefing;
    QMenu *m_export;
    QMenu *m_view;
    QMenu *m_recent;
    QActionGroup *m_themes;
    QAction *m_review;
    QAction *m_close;
    QAction *m_fullScreen = nullptr;
    CommandPalette *m_palette = nullptr; ///< made on first use; the window's
    /// Gone with the workspace.
    std::unique_ptr<WorkspaceMenus> m_workspaceMenus;
};

} // namespace Parallax

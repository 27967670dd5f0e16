// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/annotationexport.h"
#include "ui/session/session.h"
#include "ui/shell/settings.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace Parallax {

class Appearance;
class Dialogs;
class JobBar;
class Menus;
class Notices;
class Project;
class Selection;
class WelcomePage;
class Workspace;

/// Places the panes of one project, or the welcome page while none is open, and keeps the window's memory. It knows
/// no feature: what can be done in a pane is offered by the pane as actions.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both outlive the window.
    MainWindow(Settings &settings, Dialogs &dialogs, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// False, with a notice, when it cannot be opened.
    bool openProject(const QString &path);
    /// Waits for no job: running ones are cancelled.
    void closeProject();
    /// Into the open project; asks for a new one when none is open.
    void importPaths(const QStringList &paths);

    void tellProblem(const QString &sentence);

    void setThemeChoice(Settings::ThemeChoice choice);

    [[nodiscard]] Appearance &appearance() { return *m_appearance; }
    /// Null while no project is open.
    [[nodiscard]] Project *project();
    [[nodiscard]] Selection *selection();
    /// Whether any job runs, also a quiet one.
    [[nodiscard]] bool isWorking() const;
    [[nodiscard]] Workspace *workspace() { return m_workspace.get(); }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct OpenProject;

    void showWelcome();
    void connectWorkspace();
    [[nodiscard]] QString projectName() const;
    void newProject();
    void switchTo(const QString &path);
    void chooseAndOpen();
    void chooseAndImportFiles();
    void chooseAndImportFolder();
    void chooseAndReview();
    void reviewPdfs(const QStringList &paths);
    void importSamples();
    /// A project is opened, anything else imported.
    void takePaths(const QStringList &paths);
    void importInto(const QStringList &paths, std::function<void()> finished);
    void remember();
    void askForAuthor();
    void analyseAgain();
    void exportAnnotations(const AnnotationFilter &filter, AnnotationFormat format);
    /// Only while a project is open.
    [[nodiscard]] Session session() const;
    /// True, with a notice, while the project cannot be written.
    bool refuseToWrite();
    bool stopRunningWork();

    Settings &m_settings;
    Dialogs &m_dialogs;
    bool m_desktopIsDark;
    Appearance *m_appearance;
    Notices *m_notices;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    JobBar *m_jobBar;
    Menus *m_menus;
    // The panes refer to the open project, so they go first.
    std::unique_ptr<OpenProject> m_open;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "ui/annotations/annotationexportjob.h"
#include "ui/briefing/briefingpane.h"
#include "ui/issues/issuespane.h"
#include "ui/session/appearance.h"
#include "ui/session/notices.h"
#include "ui/session/session.h"
#include "ui/shell/analysisjob.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/menus.h"
#include "ui/shell/noticebar.h"
#include "ui/shell/openproject.h"
#include "ui/shell/style.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/workspace.h"
#include "ui/timeline/timelinepane.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Parallax {

MainWindow::MainWindow(Settings &settings, Dialogs &dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_dialogs(dialogs)
    , m_desktopIsDark(desktopIsDark())
    , m_appearance(new Appearance(this))
    , m_notices(new Notices(this))
    , m_stack(new QStackedWidget(this))
    , m_welcome(new WelcomePage(this))
    , m_jobBar(new JobBar(this))
    , m_menus(new Menus(*m_appearance, this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    settings.load(*m_appearance);
    setThemeChoice(settings.themeChoice());

    auto *noticeBar = new NoticeBar(this);
    connect(m_notices, &Notices::shown, noticeBar, &NoticeBar::showNotice);
    m_stack->addWidget(m_welcome);
    auto *center = new QWidget(this);
    auto *layout = new QVBoxLayout(center);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(noticeBar);
    layout->addWidget(m_jobBar);
    setCentralWidget(center);
    setMenuWidget(m_menus->bar());

    connect(m_menus, &Menus::newProjectRequested, this, &MainWindow::newProject);
    connect(m_menus, &Menus::openRequested, this, &MainWindow::chooseAndOpen);
    connect(m_menus, &Menus::projectChosen, this, &MainWindow::switchTo);
    connect(m_menus, &Menus::importFilesRequested, this, &MainWindow::chooseAndImportFiles);
    connect(m_menus, &Menus::importFolderRequested, this, &MainWindow::chooseAndImportFolder);
    connect(m_menus, &Menus::reviewRequested, this, &MainWindow::chooseAndReview);
    connect(m_menus, &Menus::closeProjectRequested, this, [this] {
        if (stopRunningWork())
            closeProject();
    });
    connect(m_menus, &Menus::authorRequested, this, &MainWindow::askForAuthor);
    connect(m_menus, &Menus::analysisRequested, this, &MainWindow::analyseAgain);
    connect(m_menus, &Menus::exportRequested, this, [this](AnnotationFormat format) { exportAnnotations({}, format); });
    connect(m_menus, &Menus::quitRequested, this, &QWidget::close);
    connect(m_menus, &Menus::themeChosen, this, &MainWindow::setThemeChoice);
    connect(m_menus, &Menus::readingFontRequested, this, [this] {
        if (const auto font = m_dialogs.readingFont(this, m_appearance->readingFont()))
            m_appearance->setReadingFont(*font);
    });
    connect(m_welcome, &WelcomePage::importFilesRequested, this, &MainWindow::chooseAndImportFiles);
    connect(m_welcome, &WelcomePage::importFolderRequested, this, &MainWindow::chooseAndImportFolder);
    connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseAndOpen);
    connect(m_welcome, &WelcomePage::samplesRequested, this, &MainWindow::importSamples);
    connect(m_welcome, &WelcomePage::projectChosen, this, &MainWindow::switchTo);
    showWelcome();

    resize(1600, 1000);
    restoreGeometry(settings.geometry());
}

MainWindow::~MainWindow()
{
    m_workspace.reset();
}

Project *MainWindow::project()
{
    return m_open ? m_open->project.get() : nullptr;
}

Selection *MainWindow::selection()
{
    return m_open ? &m_open->selection : nullptr;
}

bool MainWindow::isWorking() const
{
    return m_open && m_open->jobs.running() > 0;
}

void MainWindow::tellProblem(const QString &sentence)
{
    m_notices->show(Notices::Kind::Problem, sentence);
}

void MainWindow::setThemeChoice(Settings::ThemeChoice choice)
{
    const bool dark = choice == Settings::ThemeChoice::Dark || (choice == Settings::ThemeChoice::Desktop && m_desktopIsDark);
    const Theme theme = dark ? Theme::darkTheme() : Theme::light();
    m_settings.setThemeChoice(choice);
    m_menus->setThemeChoice(choice);
    applyStyle(theme);
    m_appearance->setTheme(theme);
}

void MainWindow::showWelcome()
{
    const QStringList recent = m_settings.recentProjects();
    m_welcome->setRecentProjects(recent);
    m_menus->setRecentProjects(recent);
    m_menus->clearWorkspace();
    m_stack->setCurrentWidget(m_welcome);
    setWindowTitle(tr("Parallax"));
}

bool MainWindow::openProject(const QString &path)
{
    auto opened = Project::open(path, Project::Access::Write);
    if (!opened) {
        m_notices->show(Notices::Kind::Problem, opened.error().message);
        return false;
    }
    closeProject();
    m_open = std::make_unique<OpenProject>(std::move(opened.value()));
    Project &project = *m_open->project;
    project.setAuthor(m_settings.author());
    m_workspace = std::make_unique<Workspace>(session());
    m_jobBar->follow(m_open->jobs);
    connectWorkspace();
    m_stack->addWidget(m_workspace.get());
    // With a style sheet, a new parent polishes all within it anew: the inks that panes gave their labels are gone.
    Q_EMIT m_appearance->themeChanged();
    m_stack->setCurrentWidget(m_workspace.get());
    m_workspace->restore(m_settings.workspace(path));
    m_settings.addRecentProject(path);
    m_settings.setOpenProject(path);
    m_menus->setRecentProjects(m_settings.recentProjects());
    m_menus->setWorkspace(session(), *m_workspace);
    setWindowTitle(tr("%1 — Parallax").arg(QFileInfo(path).completeBaseName()));
    if (!project.notice().isEmpty())
        m_notices->show(Notices::Kind::Problem, project.notice());
    return true;
}

void MainWindow::connectWorkspace()
{
    connect(m_workspace.get(), &Workspace::importRequested, this, &MainWindow::takePaths);
    connect(m_workspace.get(), &Workspace::exportRequested, this, &MainWindow::exportAnnotations);
    connect(m_workspace.get(), &Workspace::analysisRequested, this, &MainWindow::analyseAgain);
    connect(m_workspace.get(), &Workspace::issuesImportRequested, this, [this] {
        if (const QString file = m_dialogs.issuesToImport(this); !file.isEmpty())
            m_workspace->views().issues().importFrom(file);
    });
    connect(m_workspace.get(), &Workspace::issuesExportRequested, this, [this] {
        if (const QString file = m_dialogs.fileToExport(this, tr("%1, issues").arg(projectName()), u".tsv"_s); !file.isEmpty())
            m_workspace->views().issues().exportTo(file);
    });
    connect(m_workspace.get(), &Workspace::timelineExportRequested, this, [this](TimelinePane &timeline, TimelineFile file) {
        if (const QString chosen = m_dialogs.fileToExport(this, tr("%1, timeline").arg(projectName()), suffixOf(file)); !chosen.isEmpty())
            timeline.exportTo(chosen, file);
    });
    BriefingPane *briefing = &m_workspace->views().briefing();
    connect(briefing, &BriefingPane::exportRequested, this, [this, briefing](const QString &suggestion, const QString &suffix) {
        if (const QString file = m_dialogs.fileToExport(this, suggestion, suffix); !file.isEmpty())
            briefing->exportTo(file);
    });
}

QString MainWindow::projectName() const
{
    return QFileInfo(m_open->project->path()).completeBaseName();
}

void MainWindow::closeProject()
{
    if (!m_open)
        return;
    remember();
    m_workspace->save();
    m_menus->clearWorkspace();
    m_open->jobs.cancelAll();
    m_workspace.reset();
    m_open.reset();
    m_settings.setOpenProject({});
    showWelcome();
}

void MainWindow::remember()
{
    m_settings.setGeometry(saveGeometry());
    m_settings.save(*m_appearance);
    if (m_workspace)
        m_settings.setWorkspace(m_open->project->path(), m_workspace->state());
}

void MainWindow::newProject()
{
    const QString path = m_dialogs.projectToCreate(this);
    if (path.isEmpty())
        return;
    if (auto made = Project::open(path, Project::Access::Create); !made) {
        m_notices->show(Notices::Kind::Problem, made.error().message);
        return;
    }
    switchTo(path);
}

void MainWindow::switchTo(const QString &path)
{
    if (!path.isEmpty() && stopRunningWork())
        openProject(path);
}

void MainWindow::chooseAndOpen()
{
    switchTo(m_dialogs.projectToOpen(this));
}

void MainWindow::askForAuthor()
{
    const QString name = m_dialogs.authorName(this, m_settings.author()).trimmed();
    if (name.isEmpty())
        return;
    m_settings.setAuthor(name);
    if (m_open)
        m_open->project->setAuthor(name);
}

void MainWindow::analyseAgain()
{
    if (refuseToWrite())
        return;
    startAnalysis(m_open->jobs, *m_notices, m_workspace.get(), *m_open->project, [this] { m_open->project->announce({}); });
}

void MainWindow::exportAnnotations(const AnnotationFilter &filter, AnnotationFormat format)
{
    const QString file = m_dialogs.fileToExport(this, tr("%1, tags and notes").arg(projectName()), suffixOf(format));
    if (!file.isEmpty())
        exportAnnotationsTo(session(), m_workspace.get(), file, format, filter);
}

Session MainWindow::session() const
{
    return {*m_open->project, m_open->selection, m_open->jobs, *m_notices, *m_appearance};
}

bool MainWindow::refuseToWrite()
{
    if (m_open->project->isReadOnly())
        m_notices->show(Notices::Kind::Problem, tr("Nothing can be changed, because the project is open read-only."));
    else if (m_jobBar->isBusy())
        m_notices->show(Notices::Kind::Problem, tr("Other work on the project is running. Wait until it is done, or cancel it, and try again."));
    else
        return false;
    return true;
}

bool MainWindow::stopRunningWork()
{
    return !m_jobBar->isBusy()
        || m_dialogs.confirm(this, tr("An import is running. What is stored so far stays; import the same files again to complete it."), tr("Stop the import"));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!stopRunningWork())
        return event->ignore();
    remember();
    if (m_open) {
        m_workspace->save();
        m_open->jobs.cancelAll();
    }
    event->accept();
}

} // namespace Parallax

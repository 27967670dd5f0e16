// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/menus.h"

#include "ui/session/appearance.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/workspacemenus.h"

#include <QActionGroup>
#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int barHeight = 48;
constexpr int paletteWidth = 360;

QAction *add(QMenu *menu, const QString &text, const QString &icon, const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    if (!icon.isEmpty())
        action->setIcon(QIcon::fromTheme(icon));
    action->setShortcut(key);
    return action;
}

QAction *addToggle(QMenu *menu, const QString &text, const QKeySequence &key, bool on)
{
    QAction *action = add(menu, text, {}, key);
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

struct Layer
{
    QString text;
    QString key;
    bool (Appearance::*shown)() const;
    void (Appearance::*show)(bool);
};

void addLayers(QMenu &menu, Appearance &appearance, const std::vector<Layer> &layers)
{
    for (const Layer &layer : layers) {
        QAction *toggle = addToggle(&menu, layer.text, QKeySequence(layer.key), (appearance.*layer.shown)());
        QObject::connect(toggle, &QAction::toggled, &appearance, layer.show);
        QObject::connect(&appearance, &Appearance::layersChanged, toggle,
            [&appearance, toggle, shown = layer.shown] { toggle->setChecked((appearance.*shown)()); });
    }
}

} // namespace

Menus::Menus(Appearance &appearance, QMainWindow *window)
    : QObject(window)
    , m_window(window)
    , m_bar(new QWidget(window))
    , m_layout(new QHBoxLayout(m_bar))
    , m_menuBar(new QMenuBar(m_bar))
    , m_file(m_menuBar->addMenu(tr("&File")))
    , m_edit(m_menuBar->addMenu(tr("&Edit")))
    , m_article(m_menuBar->addMenu(tr("&Article")))
    , m_tag(m_menuBar->addMenu(tr("&Tag")))
    , m_analyse(m_menuBar->addMenu(tr("A&nalyse")))
    , m_briefing(m_menuBar->addMenu(tr("&Briefing")))
    , m_export(m_menuBar->addMenu(tr("E&xport")))
    , m_view(m_menuBar->addMenu(tr("&View")))
    , m_recent(new QMenu(tr("Open &recent"), m_file))
    , m_themes(new QActionGroup(this))
{
    m_bar->setObjectName(u"topBar"_s);
    m_bar->setFixedHeight(barHeight);
    m_bar->setAttribute(Qt::WA_StyledBackground);
    auto *name = new QLabel(tr("Parallax"), m_bar);
    QFont bold = name->font();
    bold.setPointSizeF(10.5);
    bold.setWeight(QFont::Bold);
    name->setFont(bold);
    m_menuBar->setNativeMenuBar(false);
    // What holds the menus for which a narrow window has no room: its picture is dark on dark.
    if (auto *rest = m_menuBar->findChild<QToolButton *>(u"qt_menubar_ext_button"_s)) {
        rest->setToolButtonStyle(Qt::ToolButtonTextOnly);
        rest->setText(u"»"_s);
        rest->setToolTip(tr("More menus"));
    }
    m_menuBar->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_layout->setContentsMargins(16, 0, 16, 0);
    m_layout->setSpacing(16);
    m_layout->addWidget(name);
    m_layout->addWidget(m_menuBar, 0, Qt::AlignVCenter);
    m_layout->addStretch(1);
    m_layout->addStretch(1);

    buildFileMenu();
    buildViewMenu(appearance);
    buildHelpMenu();
    clearWorkspace();
}

Menus::~Menus() = default;

void Menus::buildFileMenu()
{
    connect(add(m_file, tr("&New project…"), u"document-new"_s, QKeySequence::New), &QAction::triggered, this, &Menus::newProjectRequested);
    connect(add(m_file, tr("&Open project…"), u"document-open"_s, QKeySequence::Open), &QAction::triggered, this, &Menus::openRequested);
    m_file->addMenu(m_recent);
    m_file->addSeparator();
    connect(add(m_file, tr("&Import articles…"), u"document-import"_s, QKeySequence(u"Ctrl+I"_s)), &QAction::triggered, this,
        &Menus::importFilesRequested);
    connect(add(m_file, tr("Import a &folder…"), u"folder-open"_s, QKeySequence(u"Ctrl+Shift+I"_s)), &QAction::triggered, this,
        &Menus::importFolderRequested);
    m_review = add(m_file, tr("&Take over an annotated PDF…"), u"document-import"_s, {});
    connect(m_review, &QAction::triggered, this, &Menus::reviewRequested);
    m_file->addSeparator();
    connect(add(m_file, tr("&Your name…"), u"user-identity"_s, {}), &QAction::triggered, this, &Menus::authorRequested);
    m_file->addSeparator();
    m_close = add(m_file, tr("&Close project"), {}, QKeySequence(u"Ctrl+Shift+W"_s));
    connect(m_close, &QAction::triggered, this, &Menus::closeProjectRequested);
    connect(add(m_file, tr("&Quit"), u"application-exit"_s, QKeySequence::Quit), &QAction::triggered, this, &Menus::quitRequested);
}

void Menus::buildViewMenu(Appearance &appearance)
{
    buildThemeMenu(m_view);
    connect(add(m_view, tr("Readin&g font…"), u"preferences-desktop-font"_s, {}), &QAction::triggered, this, &Menus::readingFontRequested);
    m_view->addSeparator();
    const std::pair<EntityGroup, QString> groups[] = {{EntityGroup::Person, tr("Underline &people")},
        {EntityGroup::Organisation, tr("Underline &organisations")}, {EntityGroup::Place, tr("Underline p&laces")},
        {EntityGroup::Other, tr("Underline &agreements, events and media")}};
    for (const auto &[group, text] : groups) {
        QAction *toggle = addToggle(m_view, text, {}, appearance.showsEntities(group));
        connect(toggle, &QAction::toggled, &appearance, [&appearance, group = group](bool on) { appearance.setShowsEntities(group, on); });
        connect(&appearance, &Appearance::layersChanged, toggle,
            [&appearance, toggle, group = group] { toggle->setChecked(appearance.showsEntities(group)); });
    }
    m_view->addSeparator();
    addLayers(*m_view, appearance,
        {{tr("&Mark tags in the margin"), {}, &Appearance::showsTags, &Appearance::setShowsTags},
            {tr("Mark &notes in the margin"), {}, &Appearance::showsNotes, &Appearance::setShowsNotes},
            {tr("&Colour quotations, dates and figures"), u"Ctrl+Shift+Q"_s, &Appearance::highlightsProse,
                &Appearance::setHighlightsProse}});
    addLayers(*m_view->addMenu(tr("&What the analysis found")), appearance,
        {{tr("&Positions, tinted by stance"), {}, &Appearance::showsPositions, &Appearance::setShowsPositions},
            {tr("&Statements"), {}, &Appearance::showsStatements, &Appearance::setShowsStatements},
            {tr("&Dates"), {}, &Appearance::showsDates, &Appearance::setShowsDates},
            {tr("&Figures"), {}, &Appearance::showsFigures, &Appearance::setShowsFigures},
            {tr("&Events"), {}, &Appearance::showsEvents, &Appearance::setShowsEvents},
            {tr("&Links between the open articles"), {}, &Appearance::showsLinks, &Appearance::setShowsLinks}});
    auto *linked = addToggle(m_view, tr("Scroll &readers together"), QKeySequence(u"Ctrl+Shift+L"_s), appearance.linksScrolling());
    connect(linked, &QAction::toggled, &appearance, &Appearance::setLinksScrolling);
    connect(&appearance, &Appearance::linksScrollingChanged, linked, &QAction::setChecked);
    m_view->addSeparator();
    // The window may also be full-screen because it was left so, or become it by its frame; and then be maximised again.
    m_fullScreen = addToggle(m_view, tr("&Full screen"), QKeySequence(u"F11"_s), m_window->isFullScreen());
    connect(m_fullScreen, &QAction::triggered, m_window,
        [this](bool on) { m_window->setWindowState(m_window->windowState().setFlag(Qt::WindowFullScreen, on)); });
    qApp->installEventFilter(this);
}

bool Menus::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowStateChange && watched == m_window)
        m_fullScreen->setChecked(m_window->isFullScreen());
    // A letter picks from the menu that is open, and is no key of what lies behind it.
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QMenu *>(watched)) {
        const auto modifiers = static_cast<QKeyEvent *>(event)->modifiers();
        if (modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) {
            event->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void Menus::buildThemeMenu(QMenu *view)
{
    QMenu *menu = view->addMenu(tr("&Theme"));
    const std::pair<Settings::ThemeChoice, QString> choices[] = {{Settings::ThemeChoice::Desktop, tr("As the &desktop")},
        {Settings::ThemeChoice::Light, tr("&Light")}, {Settings::ThemeChoice::Dark, tr("D&ark")}};
    for (const auto &[choice, text] : choices) {
        QAction *action = m_themes->addAction(menu->addAction(text));
        action->setCheckable(true);
        action->setData(int(choice));
        connect(action, &QAction::triggered, this, [this, choice = choice] { Q_EMIT themeChosen(choice); });
    }
}

void Menus::buildHelpMenu()
{
    QMenu *help = m_menuBar->addMenu(tr("&Help"));
    connect(add(help, tr("All &commands…"), u"edit-find"_s, QKeySequence(u"Ctrl+K"_s)), &QAction::triggered, this, &Menus::showCommands);
    connect(help->addAction(tr("&About Parallax")), &QAction::triggered, this, &Menus::showAbout);
    connect(help->addAction(tr("About &Qt")), &QAction::triggered, qApp, &QApplication::aboutQt);
}

void Menus::showCommands()
{
    if (!m_palette)
        m_palette = new CommandPalette(*m_menuBar, m_window);
    // In the middle, where the query field is.
    const QPoint middle = m_bar->mapToGlobal(QPoint((m_bar->width() - paletteWidth) / 2, 0));
    m_palette->open({middle, QSize(paletteWidth, m_bar->height())});
}

void Menus::showAbout()
{
    const QString text = tr("Parallax %1\n\nA workbench for analysts who read many reports of the same events.\n\n"
                            "Free software under the GNU General Public License, version 3 or later.");
    QMessageBox::about(m_window, tr("About Parallax"), text.arg(QApplication::applicationVersion()));
}

void Menus::setRecentProjects(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        QAction *action = m_recent->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT projectChosen(path); });
    }
}

void Menus::setThemeChoice(Settings::ThemeChoice choice)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(choice));
}

void Menus::setWorkspace(const Session &session, Workspace &workspace)
{
    clearWorkspace();
    m_close->setEnabled(true);
    m_review->setEnabled(true);
    const WorkspaceMenus::Places places{*m_edit, *m_article, *m_tag, *m_analyse, *m_briefing, *m_export, *m_view, *m_layout};
    m_workspaceMenus = std::make_unique<WorkspaceMenus>(session, workspace, places, this);
    connect(m_workspaceMenus.get(), &WorkspaceMenus::analysisRequested, this, &Menus::analysisRequested);
    connect(m_workspaceMenus.get(), &WorkspaceMenus::exportRequested, this, &Menus::exportRequested);
    for (const QMenu *menu : {m_edit, m_article, m_tag, m_analyse, m_briefing, m_export})
        menu->menuAction()->setVisible(true);
}

void Menus::clearWorkspace()
{
    m_workspaceMenus.reset();
    m_close->setEnabled(false);
    m_review->setEnabled(false);
    for (const QMenu *menu : {m_edit, m_article, m_tag, m_analyse, m_briefing, m_export})
        menu->menuAction()->setVisible(false);
}

} // namespace Parallax

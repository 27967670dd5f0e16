// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspacemenus.h"

#include "ui/briefing/briefingpane.h"
#include "ui/entities/entitiespane.h"
#include "ui/events/eventmaker.h"
#include "ui/issues/issuespane.h"
#include "ui/passage/passagepane.h"
#include "ui/positions/positionmaker.h"
#include "ui/positions/positionspane.h"
#include "ui/reader/readerspane.h"
#include "ui/search/queryfield.h"
#include "ui/search/searchpane.h"
#include "ui/shell/undoactions.h"
#include "ui/shell/viewswitch.h"
#include "ui/shell/workspace.h"
#include "ui/tags/codebookpane.h"
#include "ui/tags/taggingactions.h"
#include "ui/timeline/timelinepane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int narrowestSearch = 200;
constexpr int widestSearch = 520;

} // namespace

WorkspaceMenus::WorkspaceMenus(const Session &session, Workspace &workspace, const Places &places, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_places(places)
    , m_undo(new UndoActions(session, this))
    , m_codebook(std::make_unique<QMenu>(tr("The current ta&g of the codebook")))
    , m_positions(std::make_unique<QMenu>(tr("The se&lected positions")))
    , m_issues(std::make_unique<QMenu>(tr("E&dit the issues")))
    , m_timeline(std::make_unique<QMenu>(tr("Timeline")))
    , m_timelineExports(std::make_unique<QMenu>(tr("Timeline")))
    , m_panes(std::make_unique<QMenu>(tr("Go to pan&e")))
{
    makeBar();
    fillEdit();
    m_places.article.addActions(workspace.views().readers().actions());
    fillTag();
    fillAnalyse();
    fillBriefing();
    fillExport();
    fillView();
}

WorkspaceMenus::~WorkspaceMenus() = default;

QAction *WorkspaceMenus::add(QMenu &menu, const QString &text, const QString &icon, const QString &key, const std::function<void()> &act)
{
    auto *action = new QAction(QIcon::fromTheme(icon), text, this);
    action->setShortcut(QKeySequence(key));
    menu.addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void WorkspaceMenus::addSeparator(QMenu &menu)
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    menu.addAction(separator);
}

void WorkspaceMenus::makeBar()
{
    QWidget *parent = m_places.bar.parentWidget();
    m_searchField.reset(m_workspace.inspector().search().makeQueryField(parent));
    m_searchField->setMinimumWidth(narrowestSearch);
    m_searchField->setMaximumWidth(widestSearch);
    m_searchField->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_views = std::make_unique<ViewSwitch>(parent);
    // Between the two stretches that the bar has.
    m_places.bar.insertWidget(m_places.bar.count() - 1, m_searchField.get(), widestSearch);
    m_places.bar.addWidget(m_views.get(), 0, Qt::AlignVCenter);
}

void WorkspaceMenus::fillEdit()
{
    m_places.edit.addAction(m_undo->undo());
    m_places.edit.addAction(m_undo->redo());
    add(m_places.edit, tr("&History of the project"), u"view-history"_s, u"Ctrl+H"_s,
        [this] { m_workspace.views().turnTo(Views::TagsPage::History); });
    addSeparator(m_places.edit);
    add(m_places.edit, tr("&Search the project"), u"edit-find-project"_s, u"Ctrl+Shift+F"_s, [this] {
        m_workspace.showTab(Inspector::Tab::Search);
        m_searchField->setFocus(Qt::ShortcutFocusReason);
    });
    add(m_places.edit, tr("&Filter the library"), u"view-filter"_s, u"Ctrl+L"_s, [this] { m_workspace.focusLibraryFilter(); });
}

void WorkspaceMenus::fillTag()
{
    m_places.tag.addActions(m_workspace.tagging().actions());
    addSeparator(m_places.tag);
    m_places.tag.addActions(m_workspace.inspector().passage().actions());
    addSeparator(m_places.tag);
    add(m_places.tag, tr("Go to the code&book"), u"view-list-tree"_s, u"Ctrl+B"_s, [this] { m_workspace.focusCodebook(); });
    m_codebook->addActions(m_workspace.codebook().actions());
    m_places.tag.addMenu(m_codebook.get());
}

void WorkspaceMenus::fillAnalyse()
{
    add(m_places.analyse, tr("&Analyse all articles again"), u"view-refresh"_s, {}, [this] {
        Q_EMIT analysisRequested();
    })->setObjectName(u"analyseAgain"_s);
    addSeparator(m_places.analyse);
    add(m_places.analyse, tr("&Show the entities"), {}, u"Ctrl+E"_s, [this] { m_workspace.enterTab(Inspector::Tab::Entities); });
    m_places.analyse.addAction(m_workspace.inspector().entities().markAction());
    addSeparator(m_places.analyse);
    m_places.analyse.addAction(m_workspace.positionMaker().action());
    m_positions->addActions(m_workspace.views().positions().actions());
    m_places.analyse.addMenu(m_positions.get());
    m_places.analyse.addAction(m_workspace.eventMaker().action());
    addSeparator(m_places.analyse);
    add(m_places.analyse, tr("&Issues"), u"view-list-details"_s, u"Alt+7"_s,
        [this] { m_workspace.views().turnTo(Views::PositionsPage::Issues); });
    m_issues->addActions(m_workspace.views().issues().actions());
    m_places.analyse.addMenu(m_issues.get());
}

void WorkspaceMenus::fillBriefing()
{
    m_places.briefing.addActions(m_workspace.views().briefing().actions());
}

void WorkspaceMenus::fillExport()
{
    add(m_places.exporting, tr("Annotated &PDF…"), u"application-pdf"_s, u"Ctrl+P"_s, [this] { m_workspace.exportPdf(); });
    addSeparator(m_places.exporting);
    add(m_places.exporting, tr("Tags and notes as a &table (CSV)…"), u"text-csv"_s, {},
        [this] { Q_EMIT exportRequested(AnnotationFormat::Csv); });
    add(m_places.exporting, tr("Tags and notes as &Markdown…"), u"text-markdown"_s, {},
        [this] { Q_EMIT exportRequested(AnnotationFormat::Markdown); });
    m_places.exporting.addAction(m_workspace.views().briefing().exportAction());
    m_places.exporting.addMenu(m_timelineExports.get());
}

void WorkspaceMenus::fillTimeline()
{
    const Views &views = m_workspace.views();
    const TimelinePane &seen = views.view() == Views::View::Timeline ? views.timeline() : views.dockedTimeline();
    m_timelineExports->clear();
    m_timelineExports->addActions(seen.exportActions());
    m_timeline->clear();
    m_timeline->addActions(seen.actions());
}

void WorkspaceMenus::fillPanes()
{
    add(*m_panes, tr("&Next pane"), {}, u"F6"_s, [this] { m_workspace.enterNeighbour(1); });
    add(*m_panes, tr("&Pane before"), {}, u"Shift+F6"_s, [this] { m_workspace.enterNeighbour(-1); });
    addSeparator(*m_panes);
    const std::pair<QString, Inspector::Tab> tabs[] = {{tr("P&assage"), Inspector::Tab::Passage},
        {tr("&Entities"), Inspector::Tab::Entities}, {tr("A&rticle"), Inspector::Tab::Article}, {tr("&Search"), Inspector::Tab::Search},
        {tr("&Compare"), Inspector::Tab::Compare}, {tr("E&vent"), Inspector::Tab::Event}};
    for (const auto &[text, tab] : tabs)
        add(*m_panes, text, {}, u"Ctrl+%1"_s.arg(int(tab) + 1), [this, tab = tab] { m_workspace.enterTab(tab); });
    m_places.view.addMenu(m_panes.get());
}

void WorkspaceMenus::fillView()
{
    addSeparator(m_places.view);
    const std::pair<QString, Qt::Key> views[] = {
        {tr("Rea&d"), Qt::Key_1}, {tr("Position&s"), Qt::Key_2}, {tr("Timeline"), Qt::Key_3}, {tr("Tags"), Qt::Key_4},
        {tr("Briefing"), Qt::Key_5}};
    for (const auto &[text, key] : views)
        m_places.view.addAction(m_views->add(text, QKeySequence(Qt::ALT | key)));
    m_views->setCurrent(int(m_workspace.views().view()));
    connect(m_views.get(), &ViewSwitch::chosen, &m_workspace, [this](int view) { m_workspace.views().turnTo(Views::View(view)); });
    connect(&m_workspace.views(), &Views::viewChanged, this, [this] {
        m_views->setCurrent(int(m_workspace.views().view()));
        fillTimeline();
    });
    add(m_places.view, tr("O&verview of the tags"), {}, u"Alt+6"_s, [this] { m_workspace.views().turnTo(Views::TagsPage::Overview); });
    fillTimeline();
    m_places.view.addMenu(m_timeline.get());
    addSeparator(m_places.view);
    fillPanes();
    fillPaneSwitches();
}

void WorkspaceMenus::fillPaneSwitches()
{

    using Shown = std::tuple<QString, QString, bool (Workspace::*)() const, void (Workspace::*)(bool)>;
    const Shown panes[] = {{tr("Li&brary"), u"F7"_s, &Workspace::libraryShown, &Workspace::setLibraryShown},
        {tr("Codeboo&k"), u"F9"_s, &Workspace::codebookShown, &Workspace::setCodebookShown},
        {tr("&Inspector"), u"F8"_s, &Workspace::inspectorShown, &Workspace::setInspectorShown}};
    for (const auto &[text, key, shown, set] : panes) {
        QAction *toggle = addSwitch(text, key);
        toggle->setChecked((m_workspace.*shown)());
        connect(toggle, &QAction::toggled, &m_workspace, [this, set = set](bool on) { (m_workspace.*set)(on); });
        connect(&m_workspace, &Workspace::panesShownChanged, toggle,
            [this, toggle, shown = shown] { toggle->setChecked((m_workspace.*shown)()); });
    }
    Views &views = m_workspace.views();
    QAction *dock = addSwitch(tr("Timeline under the readers"), u"F10"_s);
    dock->setChecked(views.dockShown());
    connect(dock, &QAction::toggled, &views, &Views::setDockShown);
    connect(&views, &Views::dockShownChanged, dock, [&views, dock] { dock->setChecked(views.dockShown()); });
}

QAction *WorkspaceMenus::addSwitch(const QString &text, const QString &key)
{
    auto *toggle = new QAction(text, this);
    toggle->setShortcut(QKeySequence(key));
    toggle->setCheckable(true);
    m_places.view.addAction(toggle);
    return toggle;
}

} // namespace Parallax

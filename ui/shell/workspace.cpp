// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace.h"

#include "core/project/project.h"
#include "ui/annotations/annotationspane.h"
#include "ui/articles/articlepane.h"
#include "ui/compare/comparepane.h"
#include "ui/entities/entitiespane.h"
#include "ui/history/historypane.h"
#include "ui/issues/issuespane.h"
#include "ui/library/librarypane.h"
#include "ui/passage/passagepane.h"
#include "ui/positions/positionmaker.h"
#include "ui/positions/positionspane.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerspane.h"
#include "ui/search/searchpane.h"
#include "ui/session/appearance.h"
#include "ui/session/openlinks.h"
#include "ui/session/selection.h"
#include "ui/shell/panefocus.h"
#include "ui/shell/tabbedpane.h"
#include "ui/tags/codebookpane.h"
#include "ui/tags/taggingactions.h"
#include "ui/tags/tagoverview.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int sideWidth = 264;
constexpr int inspectorWidth = 344;

} // namespace

Workspace::Workspace(const Session &session)
    : m_session(session)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_sideWidth(sideWidth)
    , m_inspectorWidth(inspectorWidth)
    , m_side(new QSplitter(Qt::Vertical, m_splitter))
    , m_library(new LibraryPane(session, m_side))
    , m_codebook(new CodebookPane(session, m_side))
    , m_views(new QStackedWidget(m_splitter))
    , m_readers(new ReadersPane(session, m_views))
    , m_positionsView(new TabbedPane(u"positionsView"_s, tr("Positions"), m_views))
    , m_positions(new PositionsPane(session, m_positionsView))
    , m_issues(new IssuesPane(session, m_positionsView))
    , m_tags(new TabbedPane(u"tagsView"_s, tr("Tags"), m_views))
    , m_annotations(new AnnotationsPane(session, m_tags))
    , m_overview(new TagOverview(session, m_tags))
    , m_history(new HistoryPane(session, m_tags))
    , m_inspector(new TabbedPane(u"inspector"_s, tr("Inspector"), m_splitter))
    , m_passage(new PassagePane(session, m_inspector))
    , m_entities(new EntitiesPane(session, m_inspector))
    , m_article(new ArticlePane(session, m_inspector))
    , m_search(new SearchPane(session, m_inspector))
    , m_tagging(new TaggingActions(
          session, [this] { return m_readers->selectionRect(); }, this))
    , m_positionMaker(new PositionMaker(
          session, [this] { return m_readers->selectionRect(); }, this))
    , m_links(new OpenLinks(session, this))
    , m_compare(new ComparePane(session, *m_links, m_inspector))
{
    setObjectName(u"workspace"_s);
    placePanes();
    placeInspector();
    connectPanes();
    // Their keys are single letters, so they act only while a reader has the focus.
    m_tagging->setTarget(m_readers);
    m_readers->addActions(m_passage->actions());
    m_readers->addAction(m_entities->markAction());
    m_readers->addAction(m_positionMaker->action());
    m_readers->showLinks(*m_links);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void Workspace::placePanes()
{
    m_splitter->setObjectName(u"workspaceSplitter"_s);
    m_side->setObjectName(u"sideSplitter"_s);
    for (QSplitter *splitter : {m_splitter, m_side}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_side->addWidget(m_library);
    m_side->addWidget(m_codebook);
    m_side->setStretchFactor(0, 3);
    m_side->setStretchFactor(1, 2);
    m_views->setObjectName(u"views"_s);
    m_views->addWidget(m_readers);
    m_views->addWidget(m_positionsView);
    m_positionsView->add(tr("Positions"), m_positions);
    m_positionsView->add(tr("Issues"), m_issues);
    m_views->addWidget(m_tags);
    m_tags->add(tr("Passages and notes"), m_annotations);
    m_tags->add(tr("Overview"), m_overview);
    m_tags->add(tr("History"), m_history);
    for (QWidget *pane : {static_cast<QWidget *>(m_side), static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_inspector)})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(1, 1);
    m_side->setMinimumWidth(180);
    m_inspector->setMinimumWidth(240);
}

void Workspace::placeInspector()
{
    m_inspector->add(tr("Passage"), m_passage);
    m_inspector->add(tr("Entities"), m_entities);
    m_inspector->add(tr("Article"), m_article);
    m_inspector->add(tr("Search"), m_search);
    m_inspector->add(tr("Compare"), m_compare);
}

void Workspace::connectPanes()
{
    const Selection &selection = m_session.selection;
    connect(m_splitter, &QSplitter::splitterMoved, this, &Workspace::rememberSides);
    connect(m_library, &LibraryPane::importRequested, this, &Workspace::importRequested);
    connect(m_annotations, &AnnotationsPane::exportRequested, this, &Workspace::exportRequested);
    connect(m_issues, &IssuesPane::importRequested, this, &Workspace::issuesImportRequested);
    connect(m_issues, &IssuesPane::exportRequested, this, &Workspace::issuesExportRequested);
    connect(m_issues, &IssuesPane::analysisRequested, this, &Workspace::analysisRequested);
    connect(m_passage, &PassagePane::showRequested, this, [this] { showTab(Tab::Passage); });
    connect(m_passage, &PassagePane::tagRequested, m_tagging->pick(), &QAction::trigger);
    connect(m_search, &SearchPane::resultsRequested, this, [this] { showTab(Tab::Search); });
    connect(&selection, &Selection::revealRequested, this, [this] { showView(View::Read); });
    connect(&selection, &Selection::articlesChanged, this, [this] { showView(View::Read); });
    connect(&selection, &Selection::annotationsRequested, this, [this] { showTags(TagsPage::Annotations); });
    connect(&selection, &Selection::positionsRequested, this, [this](const PositionFilter &filter) {
        m_positions->setFilter(filter);
        showPositions(PositionsPage::Positions);
    });
    connect(&selection, &Selection::positionChanged, this, [this] {
        if (m_session.selection.position() && view() == View::Read)
            m_inspector->setCurrent(int(Tab::Passage));
    });
    connect(&selection, &Selection::annotationChanged, this, [this] {
        if (m_session.selection.annotation() && view() == View::Read)
            m_inspector->setCurrent(int(Tab::Passage));
    });
}

void Workspace::rememberSides()
{
    // A hidden pane has no width, but it had one.
    const QList<int> widths = m_splitter->sizes();
    m_sideWidth = widths[0] > 0 ? widths[0] : m_sideWidth;
    m_inspectorWidth = widths[2] > 0 ? widths[2] : m_inspectorWidth;
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A splitter that gets smaller takes from all its panes alike; here the readers give way first.
    m_splitter->setSizes({m_sideWidth, std::max(0, width() - m_sideWidth - m_inspectorWidth), m_inspectorWidth});
}

Workspace::View Workspace::view() const
{
    return View(m_views->currentIndex());
}

void Workspace::showView(View view)
{
    if (view == this->view())
        return;
    const bool focused = m_views->isAncestorOf(QApplication::focusWidget());
    m_views->setCurrentIndex(int(view));
    // Its keys work at once; the stack itself would go to the first widget, which may be the tabs.
    if (focused)
        focusPane(*viewPane());
    Q_EMIT viewChanged();
}

void Workspace::showTags(TagsPage page)
{
    m_tags->setCurrent(int(page));
    showView(View::Tags);
}

void Workspace::showPositions(PositionsPage page)
{
    m_positionsView->setCurrent(int(page));
    showView(View::Positions);
}

void Workspace::showTab(Tab tab)
{
    setInspectorShown(true);
    m_inspector->setCurrent(int(tab));
}

void Workspace::enterTab(Tab tab)
{
    showTab(tab);
    focusPane(*m_inspector->currentPage());
}

QWidget *Workspace::viewPane() const
{
    switch (view()) {
    case View::Positions:
        return m_positionsView->currentPage();
    case View::Tags:
        return m_tags->currentPage();
    case View::Read:
        break;
    }
    return m_readers->activeReader() ? static_cast<QWidget *>(m_readers->activeReader()) : m_readers;
}

void Workspace::enterNeighbour(int direction)
{
    focusNeighbour({m_library, m_codebook, viewPane(), m_inspector->currentPage()}, direction);
}

void Workspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !focusPane(*viewPane()))
        QWidget::keyPressEvent(event);
}

bool Workspace::libraryShown() const
{
    return !m_library->isHidden();
}

bool Workspace::codebookShown() const
{
    return !m_codebook->isHidden();
}

bool Workspace::inspectorShown() const
{
    return !m_inspector->isHidden();
}

void Workspace::setLibraryShown(bool shown)
{
    m_library->setVisible(shown);
    m_side->setVisible(shown || codebookShown());
    Q_EMIT panesShownChanged();
}

void Workspace::setCodebookShown(bool shown)
{
    m_codebook->setVisible(shown);
    m_side->setVisible(shown || libraryShown());
    Q_EMIT panesShownChanged();
}

void Workspace::setInspectorShown(bool shown)
{
    m_inspector->setVisible(shown);
    Q_EMIT panesShownChanged();
}

void Workspace::focusLibraryFilter()
{
    setLibraryShown(true);
    m_library->focusFilter();
}

void Workspace::focusCodebook()
{
    setCodebookShown(true);
    m_codebook->focusFilter();
}

void Workspace::save()
{
    m_passage->save();
    m_article->save();
    m_entities->save();
    m_issues->save();
}

Settings::Workspace Workspace::state() const
{
    Settings::Workspace state;
    state.articles = m_session.selection.articles();
    state.active = m_session.selection.active();
    state.readers = m_readers->saveState();
    state.splitter = m_splitter->saveState();
    state.side = m_side->saveState();
    state.libraryShown = libraryShown();
    state.codebookShown = codebookShown();
    state.inspectorShown = inspectorShown();
    state.inspectorTab = m_inspector->current();
    return state;
}

void Workspace::restore(const Settings::Workspace &state)
{
    std::vector<qint64> present;
    for (const qint64 key : state.articles) {
        if (m_session.project.articles().article(key))
            present.push_back(key);
    }
    if (present.empty())
        openFirstArticles();
    else
        m_session.selection.setArticles(present, state.active);
    if (!state.splitter.isEmpty()) {
        m_splitter->restoreState(state.splitter);
        m_side->restoreState(state.side);
        rememberSides();
    }
    m_readers->restoreState(state.readers);
    setLibraryShown(state.libraryShown);
    setCodebookShown(state.codebookShown);
    setInspectorShown(state.inspectorShown);
    m_inspector->setCurrent(state.inspectorTab);
    // Its keys are letters that one tries at once.
    if (ReaderPane *reader = m_readers->activeReader())
        reader->setFocus();
}

void Workspace::openFirstArticles()
{
    const auto newest = m_session.project.articles().keys(ArticleTable::Order::Published, {}, 2);
    m_session.selection.setArticles(newest, 0);
}

} // namespace Parallax

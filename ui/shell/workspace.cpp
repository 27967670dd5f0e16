// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace.h"

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
#include "ui/reader/readerspane.h"
#include "ui/search/searchpane.h"
#include "ui/session/appearance.h"
#include "ui/session/openlinks.h"
#include "ui/session/selection.h"
#include "ui/shell/tabbedpane.h"
#include "ui/tags/codebookpane.h"
#include "ui/tags/taggingactions.h"
#include "ui/tags/tagoverview.h"

#include <QAction>
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

} // namespace Parallax

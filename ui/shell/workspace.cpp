// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace.h"

#include "ui/annotations/annotationspane.h"
#include "ui/entities/entitiespane.h"
#include "ui/events/eventmaker.h"
#include "ui/events/eventpane.h"
#include "ui/issues/issuespane.h"
#include "ui/library/librarypane.h"
#include "ui/passage/passagepane.h"
#include "ui/positions/positionmaker.h"
#include "ui/positions/positionspane.h"
#include "ui/reader/readerspane.h"
#include "ui/search/searchpane.h"
#include "ui/session/openlinks.h"
#include "ui/session/selection.h"
#include "ui/shell/pdfdialogs.h"
#include "ui/tags/codebookpane.h"
#include "ui/tags/taggingactions.h"
#include "ui/timeline/timelinepane.h"
#include "ui/timeline/timelinesource.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int sideWidth = 264;
constexpr int inspectorWidth = 352;

} // namespace

Workspace::Workspace(const Session &session)
    : m_session(session)
    , m_links(new OpenLinks(session, this))
    , m_timeline(new TimelineSource(session, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_sideWidth(sideWidth)
    , m_inspectorWidth(inspectorWidth)
    , m_side(new QSplitter(Qt::Vertical, m_splitter))
    , m_library(new LibraryPane(session, m_side))
    , m_codebook(new CodebookPane(session, m_side))
    , m_views(new Views(session, *m_timeline, m_splitter))
    , m_inspector(new Inspector(session, *m_links, m_splitter))
    , m_tagging(new TaggingActions(
          session, [this] { return m_views->readers().selectionRect(); }, this))
    , m_positionMaker(new PositionMaker(
          session, [this] { return m_views->readers().selectionRect(); }, this))
    , m_eventMaker(new EventMaker(session, this))
    , m_pdfDialogs(new PdfDialogs(session, this))
{
    setObjectName(u"workspace"_s);
    placePanes();
    connectPanes();
    connectTimelines();
    followSelection();
    // Their keys are single letters, so they act only while a reader has the focus.
    ReadersPane &readers = m_views->readers();
    m_tagging->setTarget(&readers);
    readers.addActions(m_inspector->passage().actions());
    readers.addAction(m_inspector->entities().markAction());
    readers.addAction(m_positionMaker->action());
    readers.addAction(m_eventMaker->action());
    readers.showLinks(*m_links);
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
    for (QWidget *pane : {static_cast<QWidget *>(m_side), static_cast<QWidget *>(m_views), static_cast<QWidget *>(m_inspector)})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(1, 1);
    m_side->setMinimumWidth(180);
    m_inspector->setMinimumWidth(240);
}

void Workspace::connectPanes()
{
    connect(m_splitter, &QSplitter::splitterMoved, this, &Workspace::rememberSides);
    connect(m_library, &LibraryPane::importRequested, this, &Workspace::importRequested);
    connect(m_library, &LibraryPane::exportRequested, m_pdfDialogs, &PdfDialogs::showExport);
    connect(&m_views->annotations(), &AnnotationsPane::exportRequested, this, &Workspace::exportRequested);
    const IssuesPane *issues = &m_views->issues();
    connect(issues, &IssuesPane::importRequested, this, &Workspace::issuesImportRequested);
    connect(issues, &IssuesPane::exportRequested, this, &Workspace::issuesExportRequested);
    connect(issues, &IssuesPane::analysisRequested, this, &Workspace::analysisRequested);
    const PassagePane *passage = &m_inspector->passage();
    connect(passage, &PassagePane::showRequested, this, [this] { showTab(Inspector::Tab::Passage); });
    connect(passage, &PassagePane::eventRequested, this, [this] { enterTab(Inspector::Tab::Event); });
    connect(passage, &PassagePane::tagRequested, m_tagging->pick(), &QAction::trigger);
    connect(&m_inspector->search(), &SearchPane::resultsRequested, this, [this] { showTab(Inspector::Tab::Search); });
}

void Workspace::connectTimelines()
{
    for (TimelinePane *timeline : {&m_views->timeline(), &m_views->dockedTimeline()}) {
        connect(timeline, &TimelinePane::exportRequested, this,
            [this, timeline](TimelineFile file) { Q_EMIT timelineExportRequested(*timeline, file); });
        connect(timeline, &TimelinePane::analysisRequested, this, &Workspace::analysisRequested);
        connect(timeline, &TimelinePane::editRequested, this, [this] { enterTab(Inspector::Tab::Event); });
        connect(timeline, &TimelinePane::dateRequested, this, [this] {
            showTab(Inspector::Tab::Event);
            m_inspector->event().enterDate();
        });
    }
}

void Workspace::followSelection()
{
    const Selection *selection = &m_session.selection;
    connect(selection, &Selection::revealRequested, this, [this] { m_views->turnTo(Views::View::Read); });
    connect(selection, &Selection::articlesChanged, this, [this] { m_views->turnTo(Views::View::Read); });
    connect(selection, &Selection::annotationsRequested, this, [this] { m_views->turnTo(Views::TagsPage::Annotations); });
    connect(selection, &Selection::positionsRequested, this, [this](const PositionFilter &filter) {
        m_views->positions().setFilter(filter);
        m_views->turnTo(Views::PositionsPage::Positions);
    });
    connect(selection, &Selection::briefingRequested, this, [this] { m_views->turnTo(Views::View::Briefing); });
    connect(selection, &Selection::eventDraftRequested, this, [this](const EventFacts &facts, const std::vector<Passage> &passages) {
        showTab(Inspector::Tab::Event);
        m_inspector->event().draft(facts, passages);
    });
    const auto showEvent = [this] {
        const bool reading = m_views->view() == Views::View::Read;
        if (m_session.selection.event() && !(reading && m_inspector->tab() == Inspector::Tab::Event))
            m_inspector->turnTo(reading ? Inspector::Tab::Passage : Inspector::Tab::Event);
    };
    connect(selection, &Selection::eventChanged, this, showEvent);
    connect(m_views, &Views::viewChanged, this, [=, this] {
        if (m_views->view() == Views::View::Timeline)
            showEvent();
    });
    const auto showPassage = [this](bool picked) {
        if (picked && m_views->view() == Views::View::Read)
            m_inspector->turnTo(Inspector::Tab::Passage);
    };
    connect(selection, &Selection::positionChanged, this, [=, this] { showPassage(m_session.selection.position().has_value()); });
    connect(selection, &Selection::annotationChanged, this, [=, this] { showPassage(m_session.selection.annotation().has_value()); });
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
    fitSides();
}

void Workspace::fitSides()
{
    // A splitter that gets smaller takes from all its panes alike; here the readers give way first.
    m_splitter->setSizes({m_sideWidth, std::max(0, width() - m_sideWidth - m_inspectorWidth), m_inspectorWidth});
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of workspace.h that shows one pane or another, and remembers which.

#include "core/project/project.h"
#include "ui/briefing/briefingpane.h"
#include "ui/events/eventpane.h"
#include "ui/issues/issuespane.h"
#include "ui/library/librarypane.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerspane.h"
#include "ui/session/selection.h"
#include "ui/shell/panefocus.h"
#include "ui/shell/pdfdialogs.h"
#include "ui/shell/workspace.h"
#include "ui/tags/codebookpane.h"
#include "ui/timeline/timelinepane.h"

#include <QKeyEvent>
#include <QSplitter>

#include <algorithm>

namespace Parallax {

void Workspace::showTab(Inspector::Tab tab)
{
    setInspectorShown(true);
    m_inspector->turnTo(tab);
}

void Workspace::enterTab(Inspector::Tab tab)
{
    showTab(tab);
    focusPane(*m_inspector->currentPage());
}

void Workspace::enterNeighbour(int direction)
{
    std::vector<QWidget *> panes{m_library, m_codebook, m_views->currentPane()};
    if (m_views->view() == Views::View::Read)
        panes.push_back(&m_views->dockedTimeline());
    panes.push_back(m_inspector->currentPage());
    focusNeighbour(panes, direction);
}

void Workspace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !focusPane(*m_views->currentPane()))
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

void Workspace::exportPdf()
{
    const LibraryPane::Choice choice = m_library->choice();
    m_pdfDialogs->showExport(choice.articles, choice.words);
}

void Workspace::save()
{
    m_inspector->save();
    m_views->issues().save();
    m_views->briefing().save();
}

Settings::Workspace Workspace::state() const
{
    Settings::Workspace state;
    state.articles = m_session.selection.articles();
    state.active = m_session.selection.active();
    state.readers = m_views->readers().saveState();
    state.sideWidth = m_sideWidth;
    state.inspectorWidth = m_inspectorWidth;
    state.side = m_side->saveState();
    state.reading = m_views->saveState();
    state.timeline = m_views->timeline().saveState();
    state.dock = m_views->dockedTimeline().saveState();
    state.drafts = m_inspector->event().saveState();
    state.briefing = m_views->briefing().saveState();
    state.pdfExport = m_pdfDialogs->saveState();
    state.dockShown = m_views->dockShown();
    state.libraryShown = libraryShown();
    state.codebookShown = codebookShown();
    state.inspectorShown = inspectorShown();
    state.inspectorTab = m_inspector->current();
    state.view = int(m_views->view());
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
    m_sideWidth = state.sideWidth > 0 ? state.sideWidth : m_sideWidth;
    m_inspectorWidth = state.inspectorWidth > 0 ? state.inspectorWidth : m_inspectorWidth;
    fitSides();
    m_side->restoreState(state.side);
    m_views->readers().restoreState(state.readers);
    m_views->restoreState(state.reading);
    m_views->timeline().restoreState(state.timeline);
    m_views->dockedTimeline().restoreState(state.dock);
    m_inspector->event().restoreState(state.drafts);
    m_views->briefing().restoreState(state.briefing);
    m_pdfDialogs->restoreState(state.pdfExport);
    m_views->setDockShown(state.dockShown);
    setLibraryShown(state.libraryShown);
    setCodebookShown(state.codebookShown);
    setInspectorShown(state.inspectorShown);
    m_inspector->setCurrent(state.inspectorTab);
    m_views->turnTo(Views::View(std::clamp(state.view, 0, m_views->count() - 1)));
    // Its keys are letters that one tries at once.
    m_views->currentPane()->setFocus();
}

void Workspace::openFirstArticles()
{
    const auto newest = m_session.project.articles().keys(ArticleTable::Order::Published, {}, 2);
    m_session.selection.setArticles(newest, 0);
}

} // namespace Parallax

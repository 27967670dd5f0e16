// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of workspace.h that shows one pane or another, and remembers which.

#include "ui/shell/workspace.h"

#include "core/project/project.h"
#include "ui/articles/articlepane.h"
#include "ui/entities/entitiespane.h"
#include "ui/issues/issuespane.h"
#include "ui/library/librarypane.h"
#include "ui/passage/passagepane.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerspane.h"
#include "ui/session/selection.h"
#include "ui/shell/panefocus.h"
#include "ui/shell/tabbedpane.h"
#include "ui/tags/codebookpane.h"

#include <QApplication>
#include <QKeyEvent>
#include <QSplitter>
#include <QStackedWidget>

namespace Parallax {

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

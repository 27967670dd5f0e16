// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/workspace.h"

#include "core/project/project.h"
#include "ui/entities/entitiespane.h"
#include "ui/library/librarypane.h"
#include "ui/reader/readerspane.h"
#include "ui/search/searchpane.h"
#include "ui/session/selection.h"

#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr int libraryWidth = 264;
constexpr int inspectorWidth = 320;

} // namespace

Workspace::Workspace(const Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_libraryWidth(libraryWidth)
    , m_inspectorWidth(inspectorWidth)
    , m_library(new LibraryPane(session, m_splitter))
    , m_readers(new ReadersPane(session, m_splitter))
    , m_inspector(new QWidget(m_splitter))
    , m_tabs(new QTabBar(m_inspector))
    , m_pages(new QStackedWidget(m_inspector))
    , m_entities(new EntitiesPane(session, m_pages))
    , m_search(new SearchPane(session, m_pages))
{
    setObjectName(u"workspace"_s);
    m_splitter->setObjectName(u"workspaceSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    for (QWidget *pane : { static_cast<QWidget *>(m_library), static_cast<QWidget *>(m_readers), m_inspector })
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(1, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, &Workspace::rememberSides);
    m_library->setMinimumWidth(180);
    m_inspector->setMinimumWidth(220);

    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Inspector"));
    m_tabs->addTab(tr("Entities"));
    m_tabs->addTab(tr("Search"));
    m_pages->addWidget(m_entities);
    m_pages->addWidget(m_search);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_library, &LibraryPane::importRequested, this, &Workspace::importRequested);
    connect(m_search, &SearchPane::resultsRequested, this, [this] { showTab(Tab::Search); });

    m_inspector->setObjectName(u"inspector"_s);
    m_inspector->setAutoFillBackground(true);
    m_inspector->setBackgroundRole(QPalette::AlternateBase);
    auto *inspector = new QVBoxLayout(m_inspector);
    inspector->setContentsMargins(0, 8, 0, 0);
    inspector->setSpacing(0);
    auto *tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(16, 0, 16, 0);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch();
    inspector->addLayout(tabLine);
    inspector->addWidget(m_pages, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

void Workspace::rememberSides()
{
    // A hidden pane has no width, but it had one.
    const QList<int> widths = m_splitter->sizes();
    m_libraryWidth = widths[0] > 0 ? widths[0] : m_libraryWidth;
    m_inspectorWidth = widths[2] > 0 ? widths[2] : m_inspectorWidth;
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A splitter that gets smaller takes from all its panes alike; here the readers give way first.
    m_splitter->setSizes({ m_libraryWidth, std::max(0, width() - m_libraryWidth - m_inspectorWidth), m_inspectorWidth });
}

void Workspace::showTab(Tab tab)
{
    setInspectorShown(true);
    m_tabs->setCurrentIndex(int(tab));
}

bool Workspace::libraryShown() const
{
    return !m_library->isHidden();
}

bool Workspace::inspectorShown() const
{
    return !m_inspector->isHidden();
}

void Workspace::setLibraryShown(bool shown)
{
    m_library->setVisible(shown);
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

Settings::Workspace Workspace::state() const
{
    Settings::Workspace state;
    state.articles = m_session.selection.articles();
    state.active = m_session.selection.active();
    state.readers = m_readers->saveState();
    state.splitter = m_splitter->saveState();
    state.libraryShown = libraryShown();
    state.inspectorShown = inspectorShown();
    state.inspectorTab = m_tabs->currentIndex();
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
        rememberSides();
    }
    m_readers->restoreState(state.readers);
    setLibraryShown(state.libraryShown);
    setInspectorShown(state.inspectorShown);
    m_tabs->setCurrentIndex(state.inspectorTab);
}

void Workspace::openFirstArticles()
{
    const auto newest = m_session.project.articles().keys(ArticleTable::Order::Published, {}, 2);
    m_session.selection.setArticles(newest, 0);
}

} // namespace Parallax

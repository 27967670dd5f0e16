// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/views.h"

#include "ui/annotations/annotationspane.h"
#include "ui/briefing/briefingpane.h"
#include "ui/history/historypane.h"
#include "ui/issues/issuespane.h"
#include "ui/positions/positionspane.h"
#include "ui/reader/readerpane.h"
#include "ui/reader/readerspane.h"
#include "ui/shell/panefocus.h"
#include "ui/shell/tabbedpane.h"
#include "ui/tags/tagoverview.h"
#include "ui/timeline/timelinepane.h"

#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Parallax {

Views::Views(const Session &session, TimelineSource &timeline, QWidget *parent)
    : QStackedWidget(parent)
    , m_reading(new QSplitter(Qt::Vertical, this))
    , m_readers(new ReadersPane(session, m_reading))
    , m_docked(new TimelinePane(session, timeline, TimelinePane::Size::Docked, m_reading))
    , m_positionsView(new TabbedPane(u"positionsView"_s, tr("Positions"), this))
    , m_positions(new PositionsPane(session, m_positionsView))
    , m_issues(new IssuesPane(session, m_positionsView))
    , m_timeline(new TimelinePane(session, timeline, TimelinePane::Size::Full, this))
    , m_tagsView(new TabbedPane(u"tagsView"_s, tr("Tags"), this))
    , m_annotations(new AnnotationsPane(session, m_tagsView))
    , m_overview(new TagOverview(session, m_tagsView))
    , m_history(new HistoryPane(session, m_tagsView))
    , m_briefing(new BriefingPane(session, this))
{
    setObjectName(u"views"_s);
    m_reading->setObjectName(u"readingSplitter"_s);
    m_reading->setHandleWidth(1);
    m_reading->setChildrenCollapsible(false);
    m_reading->addWidget(m_readers);
    m_reading->addWidget(m_docked);
    m_reading->setStretchFactor(0, 1);
    addWidget(m_reading);
    addWidget(m_positionsView);
    m_positionsView->add(tr("Positions"), m_positions);
    m_positionsView->add(tr("Issues"), m_issues);
    addWidget(m_timeline);
    addWidget(m_tagsView);
    m_tagsView->add(tr("Passages and notes"), m_annotations);
    m_tagsView->add(tr("Overview"), m_overview);
    m_tagsView->add(tr("History"), m_history);
    addWidget(m_briefing);
}

void Views::turnTo(View view)
{
    if (view == this->view())
        return;
    // Also of a window that is not shown yet.
    const bool focused = isAncestorOf(window()->focusWidget());
    const bool fresh = !widget(int(view))->focusWidget();
    setCurrentIndex(int(view));
    // Its keys work at once; the stack itself would go to the first widget, which may be the tabs or a field of its header.
    QWidget *pane = currentPane();
    if (focused && fresh && pane->focusProxy())
        pane->focusProxy()->setFocus();
    else if (focused)
        focusPane(*pane);
    Q_EMIT viewChanged();
}

void Views::turnTo(TagsPage page)
{
    m_tagsView->setCurrent(int(page));
    turnTo(View::Tags);
}

void Views::turnTo(PositionsPage page)
{
    m_positionsView->setCurrent(int(page));
    turnTo(View::Positions);
}

bool Views::dockShown() const
{
    return !m_docked->isHidden();
}

void Views::setDockShown(bool shown)
{
    m_docked->setVisible(shown);
    Q_EMIT dockShownChanged();
}

QByteArray Views::saveState() const
{
    return m_reading->saveState();
}

void Views::restoreState(const QByteArray &state)
{
    const bool shown = dockShown();
    m_reading->restoreState(state);
    m_docked->setVisible(shown);
}

QWidget *Views::currentPane() const
{
    switch (view()) {
    case View::Positions:
        return m_positionsView->currentPage();
    case View::Timeline:
        return m_timeline;
    case View::Tags:
        return m_tagsView->currentPage();
    case View::Briefing:
        return m_briefing;
    case View::Read:
        break;
    }
    return m_readers->activeReader() ? static_cast<QWidget *>(m_readers->activeReader()) : m_readers;
}

} // namespace Parallax

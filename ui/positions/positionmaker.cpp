// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionmaker.h"

#include "core/findings/positionedits.h"
#include "core/project/project.h"
#include "ui/positions/positionpopup.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Parallax {

PositionMaker::PositionMaker(const Session &session, std::function<QRect()> place, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_place(std::move(place))
    , m_window(window)
    , m_action(new QAction(QIcon::fromTheme(u"list-add"_s), tr("&Position…"), this))
{
    m_action->setObjectName(u"makePosition"_s);
    m_action->setShortcut(QKeySequence(u"P"_s));
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_action->setToolTip(tr("Say whose position these words show, and on what"));
    connect(m_action, &QAction::triggered, this, &PositionMaker::ask);
    connect(&session.selection, &Selection::passageChanged, this, &PositionMaker::enable);
    enable();
}

void PositionMaker::enable()
{
    const auto &passage = m_session.selection.passage();
    m_action->setEnabled(passage && !passage->span.isEmpty() && !m_session.project.isReadOnly());
}

void PositionMaker::ask()
{
    const auto &passage = m_session.selection.passage();
    if (!passage || passage->span.isEmpty())
        return;
    m_passage = *passage;
    if (!m_popup) {
        m_popup = new PositionPopup(m_session, m_window);
        connect(m_popup, &PositionPopup::answered, this, &PositionMaker::make);
    }
    m_popup->ask(m_place(), proposePosition(m_session.project, m_passage));
}

void PositionMaker::make(const PositionProposal &proposal, Stance stance)
{
    const QString topic = proposal.issue.isEmpty() ? proposal.topic : QString();
    const auto made = addPosition(m_session.project, {m_passage.article, m_passage.span, *proposal.holder, proposal.issue, topic, stance});
    if (made)
        m_session.selection.setPosition(*made);
    else
        m_session.notices.show(Notices::Kind::Problem, made.error().message);
}

} // namespace Parallax

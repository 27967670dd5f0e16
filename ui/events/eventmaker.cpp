// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventmaker.h"

#include "core/project/project.h"
#include "ui/events/eventproposal.h"
#include "ui/session/selection.h"

#include <QAction>
#include <QIcon>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

// E alone marks the words as an entity.
const QKeySequence &key()
{
    static const QKeySequence keys(u"Shift+E"_s);
    return keys;
}

} // namespace

EventMaker::EventMaker(const Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_action(new QAction(QIcon::fromTheme(u"list-add"_s), tr("E&vent…"), this))
{
    m_action->setObjectName(u"makeEvent"_s);
    m_action->setShortcut(key());
    m_action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_action->setToolTip(tr("Make an event of these words"));
    connect(m_action, &QAction::triggered, this, &EventMaker::propose);
    connect(&session.selection, &Selection::passageChanged, this, &EventMaker::enable);
    enable();
}

QString EventMaker::keyText()
{
    return key().toString(QKeySequence::NativeText);
}

void EventMaker::enable()
{
    const auto &passage = m_session.selection.passage();
    m_action->setEnabled(passage && !passage->span.isEmpty() && !m_session.project.isReadOnly());
}

void EventMaker::propose()
{
    const auto passage = m_session.selection.passage();
    if (passage && !passage->span.isEmpty())
        m_session.selection.draftEvent(proposeEvent(m_session.project, *passage), {*passage});
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepopups.h"

#include "core/project/project.h"
#include "ui/timeline/timelinelistpopup.h"
#include "ui/timeline/timelinetip.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QMenu *menuOver(QWidget *window)
{
    auto *menu = new QMenu(window);
    menu->setObjectName(u"timelineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

} // namespace

TimelinePopups::TimelinePopups(const Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
    , m_tip(new TimelineTip(session, window))
{
}

void TimelinePopups::showTip(const TimelineItem &item, DateBasis basis, const QRect &place)
{
    m_tip->showItem(item, basis, place);
}

void TimelinePopups::hideTip()
{
    m_tip->hide();
}

void TimelinePopups::showPile(const std::vector<TimelineItem> &items, const QPoint &place)
{
    if (items.empty())
        return;
    hideTip();
    if (!m_pile) {
        m_pile = new TimelineListPopup(m_session, m_window);
        m_pile->setObjectName(u"timelinePile"_s);
        connect(m_pile, &TimelineListPopup::taken, this, &TimelinePopups::taken);
    }
    m_pile->popUp(QRect(place, QSize(1, 1)), tr("%n in one place", nullptr, int(items.size())), items, false);
}

void TimelinePopups::showMenu(const QList<QAction *> &actions, const QPoint &place)
{
    hideTip();
    QMenu *menu = menuOver(m_window);
    menu->addActions(actions);
    menu->popup(place);
}

void TimelinePopups::showGroundMenu(const QString &date, const QList<QAction *> &actions, const QPoint &place)
{
    hideTip();
    QMenu *menu = menuOver(m_window);
    QAction *make = menu->addAction(tr("New event here…"));
    make->setObjectName(u"timelineNewEvent"_s);
    make->setEnabled(!m_session.project.isReadOnly());
    connect(make, &QAction::triggered, this, [this, date] { Q_EMIT newEventRequested(date); });
    menu->addSeparator();
    menu->addActions(actions);
    menu->popup(place);
}

} // namespace Parallax

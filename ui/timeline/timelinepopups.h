// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/period.h"
#include "core/timeline/timelineitem.h"
#include "ui/session/session.h"

#include <QObject>

class QAction;
class QWidget;

namespace Parallax {

class TimelineListPopup;
class TimelineTip;

/// What pops up over a timeline: tips, the list of a pile, menus. Places are in global pixels.
class TimelinePopups : public QObject
{
    Q_OBJECT

public:
    TimelinePopups(const Session &session, QWidget *window);

    void showTip(const TimelineItem &item, DateBasis basis, const QRect &place);
    void hideTip();
    void showPile(const std::vector<TimelineItem> &items, const QPoint &place);
    void showMenu(const QList<QAction *> &actions, const QPoint &place);
    /// The menu of the ground, where `date` is; `actions` come below what makes a new event there.
    void showGroundMenu(const QString &date, const QList<QAction *> &actions, const QPoint &place);

Q_SIGNALS:
    /// From a pile.
    void taken(const Parallax::TimelineItem &item);
    void newEventRequested(const QString &date);

private:
    Session m_session;
    QWidget *m_window;
    TimelineTip *m_tip;
    TimelineListPopup *m_pile = nullptr; ///< made when it is first asked for
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QAction>
#include <QObject>

namespace Parallax {

class TimelinePicks;
class TimelineSource;

/// What can be done with the item that is picked.
class TimelineItemActions : public QObject
{
    Q_OBJECT

public:
    TimelineItemActions(const Session &session, TimelinePicks &picks, TimelineSource &source, QObject *parent);

    /// In the order of a menu.
    [[nodiscard]] QList<QAction *> all() const;

Q_SIGNALS:
    /// The event that is picked now is to be edited, wherever that is done.
    void editRequested();

private:
    using Act = void (TimelineItemActions::*)();
    QAction *add(const QString &name, const QString &text, const QKeySequence &key, Act act);
    void showState();
    void open();
    void openBeside();
    void edit();
    void accept();
    void reject();
    void showPeriod();
    void copy();
    void decide(bool accepts);

    Session m_session;
    TimelinePicks &m_picks;
    TimelineSource &m_source;
    QAction *m_open;
    QAction *m_beside;
    QAction *m_edit;
    QAction *m_accept;
    QAction *m_reject;
    QAction *m_period;
    QAction *m_copy;
};

} // namespace Parallax

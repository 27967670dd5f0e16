// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QObject>

class QAction;

namespace Parallax {

/// Makes an event of the selected words: its form opens, with what the words and the findings in them say filled in.
class EventMaker : public QObject
{
    Q_OBJECT

public:
    explicit EventMaker(const Session &session, QObject *parent);

    /// "Event…", while words are selected in a reader. Its key works in the widgets that the action is added to, and what is
    /// in them.
    [[nodiscard]] QAction *action() const { return m_action; }
    /// Of that action, as it is shown.
    static QString keyText();

private:
    void propose();
    void enable();

    Session m_session;
    QAction *m_action;
};

} // namespace Parallax

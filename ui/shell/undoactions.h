// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/jobs.h"
#include "ui/session/session.h"

#include <QObject>

class QAction;

namespace Parallax {

/// Undo and redo of the project's edits, named by what they would take back or do again.
class UndoActions : public QObject
{
    Q_OBJECT

public:
    /// Above this many rows it is done by a job, so that the window stays at hand.
    static constexpr int quickRows = 1000;

    explicit UndoActions(const Session &session, QObject *parent = nullptr);

    [[nodiscard]] QAction *undo() const { return m_undo; }
    [[nodiscard]] QAction *redo() const { return m_redo; }

private:
    enum class Direction { Back, Forward };

    void replay(Direction direction);
    void replayInJob(Direction direction, const QString &label);
    void tell(Direction direction, const QString &label);
    void refresh();

    Session m_session;
    QAction *m_undo;
    QAction *m_redo;
    Jobs::Handle m_job; ///< while one undoes or redoes
};

} // namespace Parallax

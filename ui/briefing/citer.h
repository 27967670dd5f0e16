// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "ui/session/session.h"

#include <QObject>

class QAction;

namespace Parallax {

class BriefingEditor;
class BriefingKeeper;

/// Puts the mark of a citation at the caret of the briefing that is open, also while nobody sees it.
class Citer : public QObject
{
    Q_OBJECT

public:
    Citer(const Session &session, BriefingKeeper &keeper, BriefingEditor &editor, QObject *parent = nullptr);

    /// A notice says what was cited, or why it was not.
    void cite(const Passage &passage);

private:
    Session m_session;
    BriefingKeeper &m_keeper;
    BriefingEditor &m_editor;
    QAction *m_show;
};

} // namespace Parallax

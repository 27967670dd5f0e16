// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/stance.h"
#include "ui/session/session.h"

#include <QObject>
#include <QRect>

#include <functional>
#include <optional>

class QAction;
class QWidget;

namespace Parallax {

class PositionPopup;
struct PositionProposal;

/// Makes a position of the selected words in three keystrokes: P, and the key of the stance; holder and issue are
/// proposed.
class PositionMaker : public QObject
{
    Q_OBJECT

public:
    /// `place` tells where to pop up, in global pixels: at the selected words. `window` is the parent.
    PositionMaker(const Session &session, std::function<QRect()> place, QWidget *window);

    /// "Position…", while words are selected in a reader. Its key is a plain letter and works in the widgets that the
    /// action is added to, and what is in them.
    [[nodiscard]] QAction *action() const { return m_action; }

private:
    void ask();
    void make(const PositionProposal &proposal, Stance stance);
    void enable();

    Session m_session;
    std::function<QRect()> m_place;
    QWidget *m_window;
    QAction *m_action;
    PositionPopup *m_popup = nullptr; ///< made at first use
    Passage m_passage; ///< that was asked about
};

} // namespace Parallax

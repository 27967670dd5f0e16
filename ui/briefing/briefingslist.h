// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/tags/popup.h"

#include <QUuid>

namespace Parallax {

class BriefingsModel;
class RowView;

/// The project's briefings, under the title of the one that is open. A click or Enter opens one.
class BriefingsList : public Popup
{
    Q_OBJECT

public:
    /// `model` outlives it; `parent` is in the window over which it pops up.
    BriefingsList(const Session &session, BriefingsModel &model, QWidget *parent);

    /// At `place`, in global pixels.
    void popUp(const QRect &place, const QUuid &current);

Q_SIGNALS:
    void chosen(const QUuid &briefing);
    void newRequested();

private:
    void applyTheme();

    const Appearance &m_appearance;
    BriefingsModel &m_model;
    RowView *m_view;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/timeline/timelineitem.h"
#include "ui/session/session.h"

#include <QWidget>

namespace Parallax {

class KeyButton;
class TimelineListPopup;

/// Where what has no date waits: how much it is, and on a click the list of it, events first.
class TimelineTray : public QWidget
{
    Q_OBJECT

public:
    TimelineTray(const Session &session, QWidget *parent);

    /// Hides itself for none.
    void setItems(std::vector<TimelineItem> undated);
    void showList();

Q_SIGNALS:
    void taken(const Parallax::TimelineItem &item);
    void dateRequested(const Parallax::TimelineItem &event);

private:
    void applyTheme();

    Session m_session;
    std::vector<TimelineItem> m_items;
    KeyButton *m_button;
    TimelineListPopup *m_list = nullptr; ///< made when it is first asked for
};

} // namespace Parallax

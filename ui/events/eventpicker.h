// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/events/eventlikeness.h"
#include "ui/widgets/picker.h"

#include <QStringList>

namespace Parallax {

/// Picks an event by typing a part of its title or date; likely duplicates are offered first.
class EventPicker : public Picker
{
    Q_OBJECT

public:
    explicit EventPicker(QWidget *parent);

    /// Best first, as eventChoices() gives them. May be set while the picker is shown.
    void setEvents(std::vector<EventChoice> events);
    /// Until setEvents(): says that they are being read.
    void clear();

Q_SIGNALS:
    void eventPicked(const QUuid &event);

private:
    void offer();

    std::vector<EventChoice> m_events;
    QStringList m_folded; ///< what is searched in, by event
    QStringList m_details;
    bool m_known = false;
};

} // namespace Parallax

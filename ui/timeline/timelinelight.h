// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/timeline/timelineitem.h"
#include "ui/session/session.h"

#include <QObject>
#include <QTimer>

namespace Parallax {

class TimelineSource;

/// The marks of what the passage tells of: events, statements and positions with words in common with it, or around it where
/// it is a caret. Reads the article. Throws StorageError.
std::vector<TimelineItem> itemsAt(Project &project, const TimelineData &data, const Passage &passage);

/// What stands under the caret of the reader, a moment after it came there.
class TimelineLight : public QObject
{
    Q_OBJECT

public:
    TimelineLight(const Session &session, const TimelineSource &source, QObject *parent);

    /// Off, it tells that nothing is there.
    void setOn(bool on);

Q_SIGNALS:
    void changed(const std::vector<Parallax::TimelineItem> &items);

private:
    void look();

    Session m_session;
    const TimelineSource &m_source;
    QTimer m_pause;
    bool m_on = false;
    bool m_lit = false;
};

} // namespace Parallax

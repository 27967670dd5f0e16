// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/timeline/timelineitem.h"
#include "ui/session/session.h"

#include <QObject>

#include <optional>
#include <vector>

namespace Parallax {

class TimelineSource;

/// The item that is picked on a timeline: the same that the rest of the window has picked, where that has such a thing.
class TimelinePicks : public QObject
{
    Q_OBJECT

public:
    TimelinePicks(const Session &session, const TimelineSource &source, QObject *parent);

    [[nodiscard]] const std::optional<TimelineItem> &current() const { return m_current; }
    void pick(const std::optional<TimelineItem> &item);
    /// Picks it and brings its passages into the readers: those of up to two articles side by side, with those first that are
    /// open.
    void open(const TimelineItem &item);
    /// Its first passage into a reader of its own.
    void openBeside(const TimelineItem &item);

Q_SIGNALS:
    void currentChanged();

private:
    void follow();
    void refresh();
    void setCurrent(const std::optional<TimelineItem> &item);
    [[nodiscard]] std::vector<Passage> places(const TimelineItem &item) const;
    void revealBeside(const Passage &passage);

    Session m_session;
    const TimelineSource &m_source;
    std::optional<TimelineItem> m_current;
    bool m_picking = false;
};

/// The first passage of each of the first two articles; articles in `open` come before others.
std::vector<Passage> sideBySide(const std::vector<Passage> &passages, const std::vector<qint64> &open);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/findings/eventedits.h"
#include "ui/session/session.h"

#include <QObject>

#include <functional>

class QRect;
class QWidget;

namespace Parallax {

class EventPicker;

/// What a person decides about events: each is one edit of the project.
class EventDecisions : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent, and has the popups over it.
    EventDecisions(const Session &session, QWidget *window);

    void accept(const QUuid &event);
    /// One that was made by hand is deleted.
    void reject(const QUuid &event);
    /// Back to a suggestion.
    void reconsider(const QUuid &event);
    void change(const QUuid &event, const EventFacts &facts);
    /// `done` with the event that was made.
    void make(const EventFacts &facts, const std::vector<Passage> &passages, const std::function<void(const QUuid &)> &done);
    void addPassage(const QUuid &event, const Passage &passage);
    /// What the passage says of when it was.
    void setDate(const QUuid &event, const Passage &passage, const QString &date);
    void takeAway(const QUuid &event, const std::vector<Passage> &passages);
    /// The new event is picked.
    void split(const QUuid &event, const std::vector<Passage> &passages);
    /// Lets the event be picked, below `place` (global pixels), that is the same and becomes part of this one.
    void askMerge(const Event &event, const QRect &place);

private:
    void run(const QString &label, size_t rows, const std::function<Result<Done>(Project &)> &edit, const std::function<void()> &done = {});
    void makePicker();

    Session m_session;
    QWidget *m_window;
    EventPicker *m_picker = nullptr; ///< made at first use
    QUuid m_asked;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventdecisions.h"

#include "core/project/project.h"
#include "ui/events/eventpicker.h"
#include "ui/session/editjob.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"

#include <QRect>
#include <QWidget>

#include <memory>

using namespace Qt::StringLiterals;

namespace Parallax {

EventDecisions::EventDecisions(const Session &session, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void EventDecisions::run(
    const QString &label, size_t rows, const std::function<Result<Done>(Project &)> &edit, const std::function<void()> &done)
{
    runEdit(m_session, this, label, qint64(rows), edit, done);
}

void EventDecisions::accept(const QUuid &event)
{
    run(tr("Accepting an event"), 1, [event](Project &project) { return acceptEvents(project, {event}); });
}

void EventDecisions::reject(const QUuid &event)
{
    run(tr("Rejecting an event"), 1, [event](Project &project) { return rejectEvents(project, {event}); });
}

void EventDecisions::reconsider(const QUuid &event)
{
    run(tr("Reconsidering an event"), 1, [event](Project &project) { return reconsiderEvents(project, {event}); });
}

void EventDecisions::change(const QUuid &event, const EventFacts &facts)
{
    run(tr("Changing an event"), 1, [event, facts](Project &project) { return changeEvent(project, event, facts); });
}

void EventDecisions::make(const EventFacts &facts, const std::vector<Passage> &passages, const std::function<void(const QUuid &)> &done)
{
    const auto made = std::make_shared<QUuid>();
    const auto edit = [facts, passages, made](Project &project) -> Result<Done> {
        const auto added = addEvent(project, facts, passages);
        if (!added)
            return added.error();
        *made = *added;
        return Done{};
    };
    run(tr("Adding an event"), passages.size() + 1, edit, [made, done] { done(*made); });
}

void EventDecisions::addPassage(const QUuid &event, const Passage &passage)
{
    run(tr("Adding a passage to an event"), 1, [event, passage](Project &project) { return addEventPassage(project, event, passage); });
}

void EventDecisions::setDate(const QUuid &event, const Passage &passage, const QString &date)
{
    run(tr("Changing the date of a passage"), 1,
        [event, passage, date](Project &project) { return setPassageDate(project, event, passage, date); });
}

void EventDecisions::takeAway(const QUuid &event, const std::vector<Passage> &passages)
{
    const QString label = tr("Taking %n passage(s) from an event", nullptr, int(passages.size()));
    run(label, passages.size(), [event, passages, label](Project &project) {
        // One step to be undone.
        return project.edit(label, [&]() -> Result<Done> {
            for (const Passage &passage : passages) {
                if (const auto done = removeEventPassage(project, event, passage); !done)
                    return done;
            }
            return Done{};
        });
    });
}

void EventDecisions::split(const QUuid &event, const std::vector<Passage> &passages)
{
    const auto made = std::make_shared<QUuid>();
    const auto edit = [event, passages, made](Project &project) -> Result<Done> {
        const auto split = splitEvent(project, event, passages);
        if (!split)
            return split.error();
        *made = *split;
        return Done{};
    };
    run(tr("Splitting an event"), passages.size(), edit, [this, made] { m_session.selection.setEvent(*made); });
}

void EventDecisions::makePicker()
{
    m_picker = new EventPicker(m_window);
    m_picker->setObjectName(u"mergePicker"_s);
    connect(m_picker, &EventPicker::eventPicked, this, [this](const QUuid &from) {
        run(tr("Merging events"), 1, [into = m_asked, from](Project &project) { return mergeEvents(project, into, {from}); });
    });
}

void EventDecisions::askMerge(const Event &event, const QRect &place)
{
    if (!m_picker)
        makePicker();
    m_asked = event.id;
    m_picker->setPrompt(tr("Which event is the same? It becomes part of “%1”.").arg(event.title));
    m_picker->clear();
    const auto work = [path = m_session.project.path(), event](const Progress &) -> Result<std::vector<EventChoice>> {
        auto project = Project::open(path, Project::Access::Read);
        if (!project)
            return project.error();
        return eventChoices(**project, event);
    };
    m_session.jobs.start(m_picker, {}, work, [this, asked = event.id](Result<std::vector<EventChoice>> choices) {
        if (!choices)
            m_session.notices.show(Notices::Kind::Problem, choices.error().message);
        else if (asked == m_asked)
            m_picker->setEvents(std::move(choices).value());
    });
    m_picker->popUp(place);
}

} // namespace Parallax

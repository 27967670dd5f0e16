// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

//
// The part of eventpane.h that decides what is shown, and acts.

#include "core/project/project.h"
#include "ui/events/eventdecisions.h"
#include "ui/events/eventform.h"
#include "ui/events/eventpane.h"
#include "ui/events/eventpassageslist.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/widgets/keybutton.h"

#include <QKeyEvent>

#include <iterator>

using namespace Qt::StringLiterals;

namespace Parallax {

void EventPane::draft(const EventFacts &facts, const std::vector<Passage> &passages)
{
    leave();
    if (m_drafting && !m_drafts.back().touched)
        m_drafts.pop_back();
    m_drafts.push_back({facts, passages});
    m_drafting = true;
    m_event.reset();
    m_content.reset();
    m_session.selection.setEvent(std::nullopt);
    showDraft();
}

void EventPane::save()
{
    leave();
}

QByteArray EventPane::saveState() const
{
    std::vector<EventSketch> drafts = m_drafts;
    if (m_drafting)
        drafts.back() = typedDraft();
    return packedDrafts(m_session.project, drafts);
}

void EventPane::restoreState(const QByteArray &state)
{
    std::vector<EventSketch> kept = unpackedDrafts(m_session.project, state);
    // The last one is the one to go on with, which may be open already.
    m_drafts.insert(m_drafts.begin(), std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
    showParts();
}

void EventPane::leave()
{
    if (m_drafting) {
        m_drafts.back() = typedDraft();
        return;
    }
    if (!m_content)
        return;
    if (const QString problem = m_form->problem(); !problem.isNull())
        m_session.notices.show(Notices::Kind::Problem,
            tr("“%1” was not saved as the date of “%2”. %3").arg(m_form->typedDate(), m_content->event.title, problem));
    m_form->commit();
    m_passages->commit();
}

EventSketch EventPane::typedDraft() const
{
    EventSketch draft = m_drafts.back();
    EventFacts typed = m_form->typed();
    if (!m_form->problem().isNull())
        typed.date = m_form->typedDate();
    draft.touched = draft.touched || typed != draft.facts;
    draft.facts = typed;
    return draft;
}

void EventPane::followEvent()
{
    const auto &picked = m_session.selection.event();
    // What is picked no longer leaves the form of a new one alone.
    if (picked == m_event || (m_drafting && !picked))
        return;
    leave();
    if (std::exchange(m_drafting, false)) {
        if (m_drafts.back().isEmpty())
            m_drafts.pop_back();
        else
            m_session.notices.show(Notices::Kind::Information,
                tr("The new event “%1” is kept. It can be gone on with at the top of the event.").arg(m_drafts.back().facts.title));
    }
    m_event = picked;
    m_content = m_event ? readEvent(m_session.project, *m_event) : std::nullopt;
    showContent(true);
}

void EventPane::followProject(const Changes &changes)
{
    m_namesChanged = m_namesChanged || changes.touches(u"entity");
    for (const QStringView table : {u"event", u"event_span", u"event_participant", u"entity", u"article", u"source"}) {
        if (changes.touches(table))
            return m_later.start();
    }
}

void EventPane::takeFacts(const EventFacts &facts)
{
    if (!m_drafting) {
        // A field that is hidden while one types in it tells so when its event is left already.
        if (m_event)
            m_decisions->change(*m_event, facts);
        return;
    }
    EventSketch &draft = m_drafts.back();
    draft.facts = facts;
    draft.touched = true;
    m_form->setSaved(facts, {});
}

void EventPane::goOnWithDraft()
{
    leave();
    m_drafting = true;
    m_event.reset();
    m_content.reset();
    m_session.selection.setEvent(std::nullopt);
    showDraft();
}

void EventPane::addDraft()
{
    if (const QString problem = m_form->problem(); !problem.isNull()) {
        m_session.notices.show(Notices::Kind::Problem, problem);
        return m_form->focusDate();
    }
    leave();
    const EventSketch draft = m_drafts.back();
    m_decisions->make(draft.facts, draft.passages, [this](const QUuid &event) {
        m_drafts.pop_back();
        m_drafting = false;
        m_session.selection.setEvent(event);
    });
}

void EventPane::enterDate()
{
    m_form->focusDate();
}

void EventPane::discardDraft()
{
    m_drafts.pop_back();
    m_drafting = false;
    showContent(true);
}

void EventPane::accept()
{
    m_form->commit();
    m_decisions->accept(*m_event);
}

void EventPane::reject()
{
    m_decisions->reject(*m_event);
}

void EventPane::reconsider()
{
    m_decisions->reconsider(*m_event);
}

void EventPane::merge()
{
    m_form->commit();
    if (m_content)
        m_decisions->askMerge(m_content->event, QRect(m_merge->mapToGlobal(QPoint(0, 0)), m_merge->size()));
}

bool EventPane::handlesKey(int key)
{
    const auto press = [](const KeyButton *button, void (EventPane::*act)(), EventPane *pane) {
        const bool can = button->isVisibleTo(pane);
        if (can)
            (pane->*act)();
        return can;
    };
    switch (key) {
    case Qt::Key_A:
        return press(m_accept, &EventPane::accept, this);
    case Qt::Key_X:
        return press(m_reject, &EventPane::reject, this);
    case Qt::Key_M:
        return press(m_merge, &EventPane::merge, this);
    case Qt::Key_Escape:
        return press(m_discard, &EventPane::discardDraft, this);
    default:
        return false;
    }
}

void EventPane::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier || !handlesKey(event->key()))
        QWidget::keyPressEvent(event);
}

} // namespace Parallax

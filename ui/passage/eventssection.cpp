// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/passage/eventssection.h"

#include "core/findings/eventedits.h"
#include "core/project/project.h"
#include "ui/passage/passagewords.h"
#include "ui/session/appearance.h"
#include "ui/session/editjob.h"
#include "ui/session/selection.h"
#include "core/words/edtftext.h"
#include "core/words/eventwords.h"
#include "core/words/findingwords.h"
#include "ui/widgets/inklabel.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

EventsSection::EventsSection(const Session &session, QWidget *parent)
    : Section(tr("Events"), parent)
    , m_session(session)
{
    setObjectName(u"passageEvents"_s);
    connect(&session.selection, &Selection::eventChanged, this, &EventsSection::showRows);
    connect(&session.project, &Project::changed, this, [this](const Changes &changes) {
        // Another article may tell of the same event now.
        if (changes.touches(u"event_span") || changes.touches(u"article"))
            showRows();
    });
    hide();
}

void EventsSection::setEvents(qint64 article, const std::vector<Event> &events, const QString &text)
{
    if (article == m_article && events == m_events)
        return;
    m_article = article;
    m_events = events;
    m_text = text;
    showRows();
}

void EventsSection::setHasKeys(bool on)
{
    if (on == m_hasKeys)
        return;
    m_hasKeys = on;
    showRows();
}

bool EventsSection::hasPicked() const
{
    const Event *event = foremost();
    return event && m_session.selection.event() == event->id;
}

const Event *EventsSection::foremost() const
{
    const auto which = [this](const auto &fits) {
        const auto found = std::find_if(m_events.begin(), m_events.end(), fits);
        return found == m_events.end() ? nullptr : &*found;
    };
    const auto &picked = m_session.selection.event();
    const Event *first = picked ? which([&](const Event &event) { return event.id == *picked; }) : nullptr;
    return first ? first : which([](const Event &event) { return event.state == FindingState::Suggested && !event.isHandMade(); });
}

int EventsSection::otherArticles(const QUuid &event) const
{
    QSet<qint64> articles;
    for (const auto &told : m_session.project.events().spansOf(event)) {
        if (!told.rejected && told.article != m_article)
            articles.insert(told.article);
    }
    return int(articles.size());
}

QStringList EventsSection::detailsOf(const Event &event) const
{
    QStringList details;
    if (!event.certainty.isEmpty() && event.certainty != u"reported")
        details.append(eventCertaintyName(event.certainty));
    for (const EventSpan &told : event.spans) {
        if (!told.date.isEmpty() && told.date != event.date)
            details.append(tr("dated %1 here").arg(edtfText(told.date)));
    }
    details.removeDuplicates();
    const int others = otherArticles(event.id);
    if (others > 0)
        details.append(tr("%n other article(s) tell(s) of it", nullptr, others));
    else if (event.spans.empty())
        details.append(tr("background: no article tells of it"));
    return details;
}

FindingRow::Entry EventsSection::entryOf(const Event &event) const
{
    FindingRow::Entry entry;
    const QString date = edtfText(event.date);
    entry.name = u"%1 · %2"_s.arg(date.isEmpty() ? tr("undated") : date, eventKindName(event.kind));
    entry.summary = event.title;
    entry.details = detailsOf(event);
    if (!event.spans.empty()) {
        const EventSpan &told = event.spans.front();
        entry.why = u"%1 “%2”"_s.arg(whyEvent(told), sentenceAround(m_text, told.span)).trimmed();
    }
    entry.state = event.state;
    entry.handMade = event.isHandMade();
    entry.stateText = entry.handMade && event.state != FindingState::Rejected ? tr("by hand") : findingStateName(event.state);
    entry.picked = m_session.selection.event() == event.id;
    const bool waits = event.state == FindingState::Suggested && !entry.handMade;
    entry.hasButtons = entry.picked || (waits && m_events.size() <= mostWithButtons);
    entry.hasKeys = m_hasKeys && foremost() && foremost()->id == event.id;
    return entry;
}

void EventsSection::addEvent(const Event &event)
{
    auto *row = new FindingRow(m_session, entryOf(event), tr("Edit…"), this);
    row->setObjectName(u"eventRow"_s);
    connect(row, &FindingRow::acceptChosen, this, [this, event] { accept(event); });
    connect(row, &FindingRow::rejectChosen, this, [this, event] { reject(event); });
    connect(row, &FindingRow::changeChosen, this, [this, id = event.id] {
        m_session.selection.setEvent(id);
        Q_EMIT editRequested();
    });
    connect(row, &FindingRow::chosen, this, [this, id = event.id] { m_session.selection.setEvent(id); });
    addRow(row);
}

void EventsSection::showRows()
{
    clear();
    const size_t shown = std::min(m_events.size(), mostRows);
    for (size_t i = 0; i < shown; ++i)
        addEvent(m_events[i]);
    if (shown < m_events.size()) {
        auto *more = new InkLabel(tr("and %n more", nullptr, int(m_events.size() - shown)), this);
        more->setInk(m_session.appearance.theme().faint);
        addRow(more);
    }
    setVisible(!m_events.empty());
}

void EventsSection::accept(const Event &event)
{
    runEdit(m_session, this, tr("Accepting an event"), 1,
        [events = std::vector{event.id}](Project &project) { return acceptEvents(project, events); });
}

void EventsSection::reject(const Event &event)
{
    runEdit(m_session, this, tr("Rejecting an event"), 1,
        [events = std::vector{event.id}](Project &project) { return rejectEvents(project, events); });
}

void EventsSection::accept()
{
    if (const Event *event = foremost())
        accept(*event);
}

void EventsSection::reject()
{
    if (const Event *event = foremost())
        reject(*event);
}

} // namespace Parallax

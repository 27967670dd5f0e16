// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/events/eventpicker.h"

#include "core/words/edtftext.h"
#include "ui/widgets/entitychoices.h"
#include "core/words/eventwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

constexpr size_t mostMatches = 50;
constexpr int pickerWidth = 440; // titles of events are long

} // namespace

EventPicker::EventPicker(QWidget *parent)
    : Picker(parent)
{
    setFixedWidth(pickerWidth);
    connect(this, &Picker::typed, this, &EventPicker::offer);
    connect(this, &Picker::picked, this, [this](qint64 key) { Q_EMIT eventPicked(m_events[size_t(key)].id); });
}

void EventPicker::setEvents(std::vector<EventChoice> events)
{
    m_events = std::move(events);
    m_folded.clear();
    m_details.clear();
    for (const EventChoice &event : m_events) {
        const QString date = event.date.isEmpty() ? eventKindName(event.kind) : edtfText(event.date);
        m_details.append(event.likely ? tr("likely, %1", "to be the same, a date").arg(date) : date);
        m_folded.append(foldedName(event.title + u' ' + date));
    }
    m_known = true;
    offer();
}

void EventPicker::clear()
{
    m_events.clear();
    m_folded.clear();
    m_details.clear();
    m_known = false;
    offer();
}

void EventPicker::offer()
{
    const QStringList words = foldedName(text()).split(u' ', Qt::SkipEmptyParts);
    std::vector<Choice> choices;
    for (size_t i = 0; i < m_events.size() && choices.size() < mostMatches; ++i) {
        const QString &folded = m_folded[qsizetype(i)];
        if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); }))
            choices.push_back({qint64(i), m_events[i].title, m_details[qsizetype(i)]});
    }
    const QString none = words.isEmpty() ? tr("There is no other event.") : tr("No event matches “%1”.").arg(text());
    setChoices(std::move(choices), m_known ? none : tr("Reading the events…"));
}

} // namespace Parallax

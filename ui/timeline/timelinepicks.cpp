// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepicks.h"

#include "ui/session/selection.h"
#include "ui/timeline/timelinesource.h"
#include "ui/timeline/timelinewords.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace Parallax {

namespace {

using What = TimelineItem::What;

std::optional<TimelineItem> find(const TimelineData &data, const std::function<bool(const TimelineItem &)> &is)
{
    std::optional<TimelineItem> found;
    for (const auto *items : {&data.items, &data.undated}) {
        for (const TimelineItem &item : *items) {
            if (!is(item))
                continue;
            // The ring goes around its own date rather than another one.
            if (!item.has(TimelineItem::OtherDate))
                return item;
            if (!found)
                found = item;
        }
    }
    return found;
}

} // namespace

std::vector<Passage> sideBySide(const std::vector<Passage> &passages, const std::vector<qint64> &open)
{
    std::vector<Passage> firsts;
    for (const Passage &passage : passages) {
        if (std::none_of(firsts.begin(), firsts.end(), [&](const Passage &first) { return first.article == passage.article; }))
            firsts.push_back(passage);
    }
    std::stable_partition(firsts.begin(), firsts.end(),
        [&](const Passage &first) { return std::find(open.begin(), open.end(), first.article) != open.end(); });
    if (firsts.size() > 2)
        firsts.resize(2);
    return firsts;
}

TimelinePicks::TimelinePicks(const Session &session, const TimelineSource &source, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_source(source)
{
    connect(&session.selection, &Selection::eventChanged, this, &TimelinePicks::follow);
    connect(&session.selection, &Selection::positionChanged, this, &TimelinePicks::follow);
    connect(&source, &TimelineSource::dataChanged, this, &TimelinePicks::refresh);
}

void TimelinePicks::pick(const std::optional<TimelineItem> &item)
{
    {
        const QScopedValueRollback picking(m_picking, true);
        const auto id = [&](What what) { return item && item->what == what ? std::optional(item->id) : std::nullopt; };
        m_session.selection.setEvent(id(What::Event));
        m_session.selection.setPosition(id(What::Position));
    }
    setCurrent(item);
}

void TimelinePicks::open(const TimelineItem &item)
{
    Selection &selection = m_session.selection;
    const std::vector<Passage> shown = sideBySide(places(item), selection.articles());
    const bool second = shown.size() > 1;
    if (!shown.empty()) {
        selection.reveal(shown.front());
        if (second)
            revealBeside(shown.back());
        if (second)
            selection.reveal(shown.front());
    }
    // The inspector follows the caret of the reader, so the item is picked after that.
    pick(item);
}

void TimelinePicks::openBeside(const TimelineItem &item)
{
    if (const std::vector<Passage> all = places(item); !all.empty()) {
        m_session.selection.openBeside(all.front().article);
        m_session.selection.reveal(all.front());
    }
    pick(item);
}

// Into the reader next to the active one, so that one click after another does not fill the window with readers.
void TimelinePicks::revealBeside(const Passage &passage)
{
    Selection &selection = m_session.selection;
    const auto &open = selection.articles();
    if (std::find(open.begin(), open.end(), passage.article) == open.end()) {
        const int readers = int(open.size());
        if (readers < 2)
            selection.openBeside(passage.article);
        else
            selection.setActive(selection.active() + 1 < readers ? selection.active() + 1 : selection.active() - 1);
    }
    selection.reveal(passage);
}

std::vector<Passage> TimelinePicks::places(const TimelineItem &item) const
{
    return readDetail(m_session.project, item).passages;
}

void TimelinePicks::follow()
{
    if (m_picking)
        return;
    const auto &event = m_session.selection.event();
    const auto &position = m_session.selection.position();
    const auto isPicked = [&](const TimelineItem &item) {
        return (item.what == What::Event && event == item.id) || (item.what == What::Position && position == item.id);
    };
    if (m_current && isPicked(*m_current))
        return;
    setCurrent((event || position) && m_source.data() ? find(*m_source.data(), isPicked) : std::nullopt);
}

// The record may have another date now, or be gone.
void TimelinePicks::refresh()
{
    if (!m_current)
        return follow();
    const TimelineItem before = *m_current;
    setCurrent(find(*m_source.data(), [&](const TimelineItem &item) { return item.isSameRecord(before); }));
}

void TimelinePicks::setCurrent(const std::optional<TimelineItem> &item)
{
    m_current = item;
    Q_EMIT currentChanged();
}

} // namespace Parallax

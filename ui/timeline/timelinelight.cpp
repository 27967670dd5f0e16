// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinelight.h"

#include "core/project/project.h"
#include "core/text/offsetmap.h"
#include "ui/session/selection.h"
#include "ui/timeline/timelinesource.h"

#include <QSet>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int caretPause = 100; // ms

/// A caret is also at the end of the word it stands behind.
bool touches(TextSpan span, TextSpan passage)
{
    return passage.isEmpty() ? span.start <= passage.start && passage.start <= span.end : span.overlaps(passage);
}

QSet<QUuid> recordsAt(Project &project, const Passage &passage, const QString &text)
{
    QSet<QUuid> found;
    for (const Event &event : project.events().inArticle(passage.article, text)) {
        if (std::any_of(event.spans.begin(), event.spans.end(), [&](const EventSpan &at) { return touches(at.span, passage.span); }))
            found.insert(event.id);
    }
    for (const Position &position : project.positions().inArticle(passage.article, text)) {
        if (std::any_of(position.evidence.begin(), position.evidence.end(), [&](TextSpan span) { return touches(span, passage.span); }))
            found.insert(position.id);
    }
    return found;
}

} // namespace

std::vector<TimelineItem> itemsAt(Project &project, const TimelineData &data, const Passage &passage)
{
    const QString text = project.articles().text(passage.article);
    if (text.isNull())
        return {};
    const QSet<QUuid> records = recordsAt(project, passage, text);
    const OffsetMap offsets(text);
    std::vector<TimelineItem> items;
    for (const TimelineItem &item : data.items) {
        const bool lit = item.what == TimelineItem::What::Statement
            ? item.article == passage.article && touches(offsets.fromStored(item.span), passage.span)
            : item.what != TimelineItem::What::Publication && records.contains(item.id);
        if (lit)
            items.push_back(item);
    }
    return items;
}

TimelineLight::TimelineLight(const Session &session, const TimelineSource &source, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_source(source)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(caretPause);
    const auto soon = [this] {
        if (m_on)
            m_pause.start();
    };
    connect(&m_pause, &QTimer::timeout, this, &TimelineLight::look);
    connect(&session.selection, &Selection::passageChanged, this, soon);
    connect(&source, &TimelineSource::dataChanged, this, soon);
}

void TimelineLight::setOn(bool on)
{
    m_on = on;
    look();
}

void TimelineLight::look()
{
    m_pause.stop();
    std::vector<TimelineItem> items;
    const auto &passage = m_session.selection.passage();
    if (m_on && passage && m_source.data()) {
        try {
            items = itemsAt(m_session.project, *m_source.data(), *passage);
        } catch (const StorageError &) {
            // What can be read is told elsewhere; a mark that is not lit misleads nobody.
        }
    }
    if (items.empty() && !m_lit)
        return;
    m_lit = !items.empty();
    Q_EMIT changed(items);
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/history/touched.h"

#include "core/project/project.h"
#include "core/text/offsetmap.h"

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

QUuid uuidOf(const RowChange &change)
{
    const auto &row = change.before.empty() ? change.after : change.before;
    return QUuid::fromRfc4122(row.front().value.toByteArray());
}

qint64 keyOf(const RowChange &change)
{
    const auto &row = change.before.empty() ? change.after : change.before;
    return row.front().value.toLongLong();
}

Touched annotationOf(const QUuid &id, qint64 article, const std::optional<TextSpan> &span)
{
    Touched touched;
    touched.annotation = id;
    if (article != 0 && span && !span->isEmpty())
        touched.passage = Passage{article, *span};
    else if (article != 0)
        touched.article = article;
    return touched;
}

/// With the first passage that tells of it; one that tells of nothing any more still stands on the timeline.
Touched eventOf(Project &project, const QUuid &id)
{
    Touched touched;
    const auto event = project.events().event(id);
    if (!event)
        return touched;
    // A rejected one can be shown nowhere, but its words can.
    if (event->state != FindingState::Rejected)
        touched.event = id;
    for (const auto &span : project.events().spansOf(id)) {
        if (span.rejected)
            continue;
        touched.passage = Passage{span.article, OffsetMap(project.articles().text(span.article)).fromStored(span.span)};
        break;
    }
    return touched;
}

Touched placeOf(Project &project, const RowChange &change)
{
    Touched touched;
    if (change.table == "tagging"_L1) {
        if (const auto tagging = project.taggings().tagging(uuidOf(change)))
            touched = annotationOf(tagging->id, tagging->article, tagging->span);
    } else if (change.table == "note"_L1) {
        if (const auto note = project.notes().note(uuidOf(change)))
            touched = annotationOf(note->id, note->article, note->span);
    } else if (change.table == "tag"_L1) {
        if (const QUuid id = uuidOf(change); project.tags().tag(id))
            touched.tag = id;
    } else if (change.table == "entity"_L1) {
        if (const qint64 key = keyOf(change); project.entities().entity(key))
            touched.entity = key;
    } else if (change.table == "position"_L1) {
        const auto position = project.positions().position(uuidOf(change));
        if (position && !position->evidence.empty())
            touched.passage = Passage{position->article, position->evidence.front()};
    } else if (change.table == "event"_L1 || change.table == "event_span"_L1 || change.table == "event_participant"_L1) {
        // All three begin with the id of the event.
        touched = eventOf(project, uuidOf(change));
    } else if (change.table == "briefing"_L1) {
        if (const QUuid id = uuidOf(change); project.briefings().briefing(id))
            touched.briefing = id;
    } else if (change.table == "citation"_L1) {
        if (const auto citation = project.briefings().citation(uuidOf(change))) {
            touched.briefing = citation->briefing;
            touched.citation = citation->name;
        }
    } else if (change.table == "article"_L1 || change.table == "mention"_L1 || change.table == "statement"_L1) {
        // These tables begin with the key of the article.
        if (const qint64 key = keyOf(change); project.articles().article(key))
            touched.article = key;
    }
    return touched;
}

} // namespace

Touched touchedBy(Project &project, qint64 entry)
{
    constexpr int furthest = 200; // rows of a bulk edit that are looked for
    Touched touched;
    int rows = 0;
    visitChanges(project.journal().changeset(entry), [&](const RowChange &change) {
        touched = placeOf(project, change);
        return touched.isNothing() && ++rows < furthest;
    });
    return touched;
}

} // namespace Parallax

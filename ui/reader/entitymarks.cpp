// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/entitymarks.h"

namespace Parallax {

MarkIndex<EntityMark> entityMarks(const std::vector<Mention> &mentions)
{
    std::vector<EntityMark> marks;
    marks.reserve(mentions.size());
    std::vector<qsizetype> laneEnds;
    for (const Mention &mention : mentions) {
        if (mention.state == FindingState::Rejected || mention.span.isEmpty())
            continue;
        size_t lane = 0;
        while (lane < laneEnds.size() && laneEnds[lane] > mention.span.start)
            ++lane;
        if (lane == laneEnds.size())
            laneEnds.push_back(0);
        laneEnds[lane] = mention.span.end;
        marks.push_back({mention.span, mention.entity, mention.type, int(lane), mention.state});
    }
    return MarkIndex<EntityMark>(std::move(marks));
}

const EntityMark *markAt(const MarkIndex<EntityMark> &marks, qsizetype offset, const std::array<bool, entityGroupCount> &shown)
{
    const EntityMark *best = nullptr;
    for (const EntityMark &mark : marks.within({offset, offset + 1})) {
        if (!mark.span.contains(offset) || !shown[size_t(entityGroup(mark.type))])
            continue;
        if (!best || mark.span.length() < best->span.length())
            best = &mark;
    }
    return best;
}

const EntityMark *markBeyond(const MarkIndex<EntityMark> &marks, qint64 entity, qsizetype offset, int direction)
{
    const EntityMark *first = nullptr;
    const EntityMark *last = nullptr;
    const EntityMark *before = nullptr;
    const EntityMark *after = nullptr;
    for (const EntityMark &mark : marks.all()) {
        if (mark.entity != entity)
            continue;
        if (!first)
            first = &mark;
        last = &mark;
        if (mark.span.start < offset)
            before = &mark;
        else if (mark.span.start > offset && !after)
            after = &mark;
    }
    if (direction > 0)
        return after ? after : first;
    return before ? before : last;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/records.h"
#include "ui/reader/markindex.h"
#include "core/look/theme.h"

namespace Parallax {

/// A mention as the reader draws it.
struct EntityMark
{
    TextSpan span;
    qint64 entity = 0;
    EntityType type = EntityType::Person;
    /// 0 next to the text; a mention that overlaps others is underlined below them.
    int lane = 0;
    FindingState state = FindingState::Suggested;

    friend bool operator==(const EntityMark &, const EntityMark &) = default;
};

inline TextSpan spanOf(const EntityMark &mark)
{
    return mark.span;
}

/// Without the rejected ones, each in the first lane that is free at its place. `mentions` in text order.
MarkIndex<EntityMark> entityMarks(const std::vector<Mention> &mentions);

/// The shortest mention at `offset`, of those whose kind is shown; null when there is none.
const EntityMark *markAt(const MarkIndex<EntityMark> &marks, qsizetype offset, const std::array<bool, entityGroupCount> &shown);

/// The mention of `entity` that begins after `offset` (direction 1) or before it (-1), going round at the text's ends.
const EntityMark *markBeyond(const MarkIndex<EntityMark> &marks, qint64 entity, qsizetype offset, int direction);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timelineitem.h"

namespace Parallax {

bool TimelineItem::isSameRecord(const TimelineItem &other) const
{
    if (what != other.what)
        return false;
    return what == What::Statement ? article == other.article && span == other.span : id == other.id;
}

} // namespace Parallax

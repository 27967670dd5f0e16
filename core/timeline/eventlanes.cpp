// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/eventlanes.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Parallax {

namespace {

/// A kind that is not here is in the lane "other": contest, death, disaster, event, launch, trade.
constexpr std::array<std::pair<const char *, const char *>, 19> lanes{{
    {"meeting", "talks"},
    {"talks", "talks"},
    {"call", "talks"},
    {"visit", "talks"},
    {"agreement", "agreements"},
    {"statement", "remarks"},
    {"appearance", "remarks"},
    {"announcement", "remarks"},
    {"publication", "remarks"},
    {"attack", "conflict"},
    {"war", "conflict"},
    {"movement", "conflict"},
    {"decision", "politics"},
    {"vote", "politics"},
    {"election", "politics"},
    {"appointment", "politics"},
    {"protest", "politics"},
    {"sanction", "politics"},
    {"trial", "politics"},
}};

} // namespace

QString eventLaneOf(const QString &kind)
{
    for (const auto &[code, lane] : lanes) {
        if (kind == QLatin1StringView(code))
            return QString::fromLatin1(lane);
    }
    return u"other"_s;
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>

namespace Parallax {

/// The kinds of events (resources/lexicon/events.tsv) in the few lanes that a timeline has room for.
inline constexpr std::array<const char *, 6> eventLaneCodes{"talks", "agreements", "remarks", "conflict", "politics", "other"};

/// The lane of a kind; "other" for one that is not known.
QString eventLaneOf(const QString &kind);

} // namespace Parallax

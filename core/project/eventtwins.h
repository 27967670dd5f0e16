// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/eventtable.h"

namespace Parallax {

/// Whether a person decided on an event that is told there: in exactly these words, or in at least four fifths of the longer
/// passage as one of the same kind. `decided` is EventTable::decidedIn().
bool isDecided(const std::vector<EventTable::DecidedSpan> &decided, const QString &kind, StoredSpan span);

/// Takes away what isDecided() there from events that no person decided, and those that nothing tells of any more: what an
/// analysis of the article would leave out. Inside Project::edit(). Throws StorageError.
void removeEventTwins(EventTable &events, qint64 article, const QString &text);

} // namespace Parallax

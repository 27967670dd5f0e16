// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/result.h"
#include "core/project/eventtable.h"

#include <functional>

namespace Parallax {

class Project;

// What the edits of events have in common.

Error eventGone();

/// Null for a blank one; an Error for what is no EDTF.
Result<QString> checkedDate(const QString &date);

/// What was found is told from what a person decided by this; what a person made stays theirs.
void markDecided(Event &event);

/// The label of an edit, from the title of the event.
using EventLabel = std::function<QString(const QString &title)>;
/// `words` have the title for %1.
EventLabel titled(const QString &words);

/// One edit of one event: `change` is given it, may write its spans, and what it leaves is written. An Error also when the
/// event is gone.
Result<Done> changeOneEvent(
    Project &project, const EventLabel &label, const QUuid &event, const std::function<Result<Done>(Event &)> &change);

/// As spans are stored, without date and rule. White space at its ends is left outside. An Error where it has no words or its
/// article is not there. Throws StorageError.
Result<EventTable::StoredEventSpan> storedPassage(Project &project, const Passage &passage);

} // namespace Parallax

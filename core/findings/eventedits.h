// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/result.h"
#include "core/project/findingrecords.h"

#include <vector>

namespace Parallax {

class Project;

// What people decide on events, and the events they make: each is one undoable edit of the project, stays as it is when
// articles are analysed again, and says in a sentence why it cannot be done. Dates are EDTF, null for unknown.

/// What an analyst can say of an event.
struct EventFacts
{
    QString title;
    QString kind;
    QString date;
    QString certainty; ///< of eventCertaintyCodes; null is "reported"
    std::optional<qint64> place;
    std::vector<qint64> participants; ///< any order

    friend bool operator==(const EventFacts &, const EventFacts &) = default;
};
EventFacts factsOf(const Event &event);

Result<Done> acceptEvents(Project &project, const std::vector<QUuid> &events);
/// One that a person made is deleted.
Result<Done> rejectEvents(Project &project, const std::vector<QUuid> &events);
/// Back to suggested, with the passages that were taken away; without those that a person made.
Result<Done> reconsiderEvents(Project &project, const std::vector<QUuid> &events);

/// Without passages it is background that no article tells of.
Result<QUuid> addEvent(Project &project, const EventFacts &facts, const std::vector<Passage> &passages = {});
Result<Done> changeEvent(Project &project, const QUuid &event, const EventFacts &facts);
Result<Done> setEventDate(Project &project, const QUuid &event, const QString &date);

/// `date`: as this passage has it.
Result<Done> addEventPassage(Project &project, const QUuid &event, const Passage &passage, const QString &date = {});
Result<Done> removeEventPassage(Project &project, const QUuid &event, const Passage &passage);
Result<Done> setPassageDate(Project &project, const QUuid &event, const Passage &passage, const QString &date);

/// All that is told of `from` is told of `into`, which keeps its title, kind and, where it has one, its date; passages keep
/// the dates they give. `from` is gone.
Result<Done> mergeEvents(Project &project, const QUuid &into, const std::vector<QUuid> &from);
/// These of its passages, but not all of them, become an event of their own, which has all else from it; with their date where
/// they have but one. Gives the new event.
Result<QUuid> splitEvent(Project &project, const QUuid &event, const std::vector<Passage> &passages);

} // namespace Parallax

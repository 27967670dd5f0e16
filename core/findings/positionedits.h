// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/findingrecords.h"

#include <vector>

namespace Parallax {

class Project;

// What people decide on positions, and the positions they make: each is one undoable edit of the project, stays as it is
// when the articles are analysed again, and says in a sentence why it cannot be done. Spans are UTF-16; holders are keys.

Result<Done> acceptPositions(Project &project, const std::vector<QUuid> &positions);
/// One that a person made is deleted.
Result<Done> rejectPositions(Project &project, const std::vector<QUuid> &positions);
/// Back to suggested; without those that a person made.
Result<Done> reconsiderPositions(Project &project, const std::vector<QUuid> &positions);

Result<Done> setStance(Project &project, const std::vector<QUuid> &positions, Stance stance);
Result<Done> setStrength(Project &project, const std::vector<QUuid> &positions, int strength);
Result<Done> setHolder(Project &project, const std::vector<QUuid> &positions, qint64 holder);
Result<Done> setIssue(Project &project, const std::vector<QUuid> &positions, const QString &issue);
/// About something that is no issue of the project, in words.
Result<Done> setTopic(Project &project, const std::vector<QUuid> &positions, const QString &topic);

/// What a person makes of a passage.
struct NewPosition
{
    qint64 article = 0;
    TextSpan evidence;
    qint64 holder = 0;
    QString issue; ///< id; empty for one about `topic`
    QString topic;
    Stance stance = Stance::Unclear;
};
Result<QUuid> addPosition(Project &project, const NewPosition &position);
/// A further passage of its article; one with the passages that it overlaps.
Result<Done> addEvidence(Project &project, const QUuid &position, TextSpan evidence);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/findingrecords.h"

#include <vector>

namespace Parallax {

class Project;

/// An event that another one can be merged with.
struct EventChoice
{
    QUuid id;
    QString title;
    QString kind;
    QString date;
    bool likely = false; ///< that it is the same
};

/// How much speaks for two being the same: participants that both have, the same place, the same kind, dates that overlap.
/// 0 unless both who or where and what or when do.
int eventLikeness(const Event &a, const Event &b);

/// All of the project but `event` and rejected ones: first the likely ones, the likeliest first, then by how near their
/// dates are. It reads all events: call it in a job. Throws StorageError.
std::vector<EventChoice> eventChoices(Project &project, const Event &event);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/project/journal.h"

#include <QUuid>

#include <optional>

namespace Parallax {

class Project;

/// Where an edit can be seen: the first of what it changed that is still there.
struct Touched
{
    std::optional<QUuid> annotation; ///< a tagging or note
    std::optional<Passage> passage; ///< its place, or that of a finding
    std::optional<QUuid> event;
    std::optional<qint64> article; ///< key
    std::optional<qint64> entity; ///< key
    std::optional<QUuid> tag;
    std::optional<QUuid> briefing;
    QString citation; ///< a name in the briefing; empty for none

    [[nodiscard]] bool isNothing() const { return !annotation && !passage && !article && !entity && !tag && !event && !briefing; }
};

/// Throws StorageError.
Touched touchedBy(Project &project, qint64 entry);

} // namespace Parallax

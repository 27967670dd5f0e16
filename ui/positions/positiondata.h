// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/positiontable.h"

#include <QHash>

#include <memory>

namespace Parallax {

class Project;

/// All positions of a project with the names that lists show. Never changed once it is read, so that jobs and the window
/// share one.
struct PositionData
{
    std::vector<PositionLine> lines; ///< by article and place, rejected ones among them
    QHash<qint64, QString> entities; ///< names of those that hold or attribute
    QHash<QString, QString> issues; ///< labels by id

    QHash<qint64, qint64> actors; ///< for a holder that stands for another: whom it acts for (Kremlin -> Russia)

    [[nodiscard]] QString holder(const PositionLine &line) const { return entities.value(line.holder); }
    /// Key of the one whose position it is.
    [[nodiscard]] qint64 actor(const PositionLine &line) const { return actors.value(line.holder, line.holder); }
    /// The holder's own name where it stands for somebody; else null.
    [[nodiscard]] QString heldAs(const PositionLine &line) const { return actors.contains(line.holder) ? holder(line) : QString(); }
    /// Null for none.
    [[nodiscard]] QString attributedBy(const PositionLine &line) const;
    /// The issue's label, or the topic where there is no issue.
    [[nodiscard]] QString subject(const PositionLine &line) const;
};

using PositionDataPtr = std::shared_ptr<const PositionData>;

/// Reads all of them: call it in a job. Throws StorageError.
PositionDataPtr readPositions(Project &project);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/passage.h"
#include "core/base/result.h"

#include <optional>
#include <vector>

namespace Parallax {

class Project;

// What people decide on statements, which their article and span tell apart: one undoable edit each, as positionedits.h.

Result<Done> acceptStatements(Project &project, const std::vector<Passage> &statements);
/// One that a person made is deleted.
Result<Done> rejectStatements(Project &project, const std::vector<Passage> &statements);
/// Back to suggested; without those that a person made.
Result<Done> reconsiderStatements(Project &project, const std::vector<Passage> &statements);
/// Nothing for somebody the text does not name.
Result<Done> setSpeaker(Project &project, const std::vector<Passage> &statements, std::optional<qint64> speaker);
/// One that the analysis missed, in place of suggestions that have most of its words.
Result<Done> addStatement(Project &project, const Passage &passage, std::optional<qint64> speaker, bool direct);

} // namespace Parallax

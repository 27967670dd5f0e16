// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/entityrecords.h"

#include <QString>

namespace Parallax {

class Project;

/// What a person decided, in a word: "accepted"; null for what waits for a decision.
QString decisionText(FindingState state);

/// What a row of the list does not show: kind, other names, for whom the entity stands, who decided on it. Without counts
/// where `counted` is false.
QString entityToolTip(Project &project, const EntityCount &count, bool counted);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/findingrecords.h"

#include <vector>

namespace Parallax {

class Project;

/// The issues that Parallax ships, of resources/issues.
std::vector<Issue> exampleIssues();

/// Gives a project the example issues, once in its life: what a person deleted or changed since stays so. Part of making
/// the project and no edit, so there is nothing to undo; what already has one of the ids stays as it is. Outside of edits.
Result<Done> ensureExampleIssues(Project &project);

} // namespace Parallax

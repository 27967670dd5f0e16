// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Parallax {

class Project;

/// The issues of a file into the project, as one edit; gives how many. The error names the file and says why.
Result<int> importIssueFile(Project &project, const QString &path);
/// All issues of the project into a file, in place of what is there; gives how many.
Result<int> exportIssueFile(Project &project, const QString &path);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/findingrecords.h"

#include <vector>

namespace Parallax {

class Project;

/// A word that means the same in every project, made of a label: "US ground troops" gives "us-ground-troops".
QString issueIdFor(const QString &label);

/// One undoable edit. A new issue has no id and is given one that no other has; gives the id.
Result<QString> putIssue(Project &project, const Issue &issue);
/// Its positions keep its label as what they are about.
Result<Done> deleteIssue(Project &project, const QString &id);
/// One edit; those whose id is there take its place.
Result<Done> importIssues(Project &project, const std::vector<Issue> &issues);

} // namespace Parallax

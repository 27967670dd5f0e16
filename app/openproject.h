// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console.h"
#include "core/project/project.h"

namespace Parallax {

/// The project, or null after the reason was told. A notice is told too.
std::unique_ptr<Project> openProject(const QString &path, Project::Access access, Console &console);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openproject.h"

namespace Parallax {

std::unique_ptr<Project> openProject(const QString &path, Project::Access access, Console &console)
{
    auto project = Project::open(path, access);
    if (!project) {
        console.message(project.error().message);
        return nullptr;
    }
    if (!(*project)->notice().isNull())
        console.message((*project)->notice());
    (*project)->setAuthor(qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME")));
    return std::move(project).value();
}

} // namespace Parallax

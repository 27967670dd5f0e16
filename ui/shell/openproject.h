// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/project.h"
#include "ui/session/jobs.h"
#include "ui/session/selection.h"
#include "ui/shell/mainwindow.h"

namespace Parallax {

/// What lives as long as a project is open in the window.
struct MainWindow::OpenProject
{
    explicit OpenProject(std::unique_ptr<Project> opened)
        : project(std::move(opened))
    {
    }

    std::unique_ptr<Project> project;
    Selection selection;
    // Last, so that its destructor, which waits for the work to end, runs while the rest is there.
    Jobs jobs;
};

} // namespace Parallax

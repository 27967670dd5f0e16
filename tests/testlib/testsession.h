// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/testlib/testproject.h"
#include "ui/session/appearance.h"
#include "ui/session/jobs.h"
#include "ui/session/notices.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QTemporaryDir>
#include <QTest>

namespace Parallax::Test {

/// What the shell gives a pane, around a small project in a folder of its own.
struct TestSession
{
    QTemporaryDir folder;
    std::unique_ptr<Project> project;
    Selection selection;
    Notices notices;
    Appearance appearance;
    // Last, so that its work ends before what it works on.
    Jobs jobs;

    explicit TestSession(const QStringList &texts = {})
        : project(makeProject(folder, texts))
    {
    }

    Session session() { return {*project, selection, jobs, notices, appearance}; }
    /// False after five seconds.
    bool waitForJobs()
    {
        return QTest::qWaitFor([this] { return jobs.running() == 0; });
    }
};

} // namespace Parallax::Test

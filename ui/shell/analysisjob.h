// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/jobs.h"

#include <functional>

namespace Parallax {

class Notices;
class Project;

/// Analyses all articles of `project` again as a job with progress; a notice says what came of it. `done`
/// is called at the end, also after a failure, unless `context` is gone by then.
Jobs::Handle startAnalysis(Jobs &jobs, Notices &notices, QObject *context, Project &project, std::function<void()> done);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/jobs.h"

#include <QStringList>

#include <functional>

namespace Parallax {

class Notices;
class Project;

/// Imports files and folders into `project` through a connection of its own. What went in and what was refused is told
/// through `notices`; `done` hears whether anything may have been stored, also after a cancel.
Jobs::Handle startImport(Jobs &jobs, Notices &notices, QObject *context, Project &project, const QStringList &inputs, std::function<void()> done);

} // namespace Parallax

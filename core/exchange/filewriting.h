// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

#include <functional>

class QIODevice;

namespace Parallax {

class Project;

/// Writes a file by `write`. What is there already stays as it is until everything is written; a device or a pipe gets it as it
/// comes. Fails with the Error of `write`, for a place that cannot be written, and for the project itself.
Result<Done> writeFile(const Project &project, const QString &path, const std::function<Result<Done>(QIODevice &)> &write);

} // namespace Parallax

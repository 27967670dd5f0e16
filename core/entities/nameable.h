// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/entityrecords.h"

namespace Parallax {

class Project;

/// The entity that a mention, a statement or a position can be given to when this one is chosen: what it was merged into.
/// An Error says why there is none. Throws StorageError.
Result<Entity> nameable(Project &project, qint64 entity);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/storage/database.h"

namespace Parallax {

class Project;

/// The sentence for a project that could not be read.
Error readFault(const Project &project, const StorageError &error);

/// What `work` gives, a Result; a fault of the file becomes its Error. For what is read before an edit begins.
template <typename Work> auto orFault(const Project &project, Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const StorageError &error) {
        return readFault(project, error);
    }
}

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importer.h"

namespace Parallax {

/// Of the articles that an import added, those with the address of an article that was there, and its title or some of
/// its words, take its place: one edit each. Adds to the report how many, with a note where annotations could not be placed. Throws
/// StorageError.
void takePlaces(Project &project, ImportReport &report);

} // namespace Parallax

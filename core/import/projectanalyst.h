// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/textanalysis.h"

namespace Parallax {

class Project;

/// The analysis as this project wants it: with its issues, which are the examples when it never had any. `project` is open
/// for writing. Throws StorageError.
Result<TextAnalyst> analystFor(Project &project, std::shared_ptr<const Lexicon> lexicon);

} // namespace Parallax

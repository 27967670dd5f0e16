// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <optional>

class QIODevice;

namespace Parallax {

class Project;

/// Writes a project as JSON, UTF-8: articles with their texts, blocks and findings, then what they share. Offsets are
/// code points of the article's text, end exclusive; a value that is not known is null; what Parallax does not record
/// yet is an empty array. One article is in memory at a time. With `article` (a key) only that one is written, with the
/// entities that it names and those they stand for, and the tags on it and above those. The passage of an orphaned
/// tagging has its words and no offsets.
///
/// Gives the number of articles written. Fails when the device refuses a write, the project cannot be read or the
/// work is cancelled; what was written until then is no complete JSON. On the thread of `project`.
Result<qint64> writeJsonDump(
    Project &project, QIODevice &device, std::optional<qint64> article = {}, const Progress &progress = Progress());

} // namespace Parallax

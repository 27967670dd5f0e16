// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QStringList>

namespace Parallax {

class Project;

/// What was examined and what is wrong, a sentence each with the article's title where there is one.
struct CheckReport
{
    qint64 articles = 0;
    qint64 spans = 0; ///< of blocks, mentions, findings, taggings, notes and citations
    qint64 edits = 0; ///< of the history
    qint64 orphans = 0; ///< annotations and citations that wait to be placed: no fault
    QStringList findings;

    [[nodiscard]] bool clean() const { return findings.isEmpty(); }
};

/// Examines a project file: SQLite's pages and references, the search index against the texts, every span against its
/// text and every annotation against its words, the originals against their SHA-256, the history, and the counts that
/// are kept beside the mentions. Changes nothing. Reads the whole file, so it takes its time; on the thread of `project`.
/// Fails when it is cancelled.
Result<CheckReport> checkProject(Project &project, const Progress &progress = Progress());

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <memory>

namespace Parallax {

class Lexicon;
class Project;

struct ReanalysisReport
{
    qint64 articles = 0; ///< analysed
    qint64 kept = 0; ///< decisions of people that stayed as they were
    bool cancelled = false; ///< what `articles` counts is stored nevertheless
};

/// Analyses the stored texts again: blocks, metadata and mentions are replaced, except where a person decided. On the
/// thread of `project`, which is open for writing; the texts are analysed on threads of their own (`jobs`, 0 for one a
/// core). No edit, so nothing of it is undone; edits made before can still be undone.
Result<ReanalysisReport> analyseAgain(Project &project, std::shared_ptr<const Lexicon> lexicon, int jobs, const Progress &progress);

} // namespace Parallax

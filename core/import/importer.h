// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/import/filelist.h"

#include <memory>
#include <vector>

namespace Parallax {

class Lexicon;
class Preparation;
class Project;

/// What an import did. Failures do not stop it: everything else is stored.
struct ImportReport
{
    int added = 0;
    int alreadyThere = 0; ///< the same bytes are in the project, under whatever name
    int skipped = 0; ///< files in folders that no reader takes
    int superseded = 0; ///< articles of the project that added ones of the same address took the place of
    int orphans = 0; ///< their annotations that were not found in the new version; see `notes`
    bool cancelled = false; ///< what `added` counts is stored nevertheless
    std::vector<ImportFailure> failures;
    std::vector<ImportFailure> notes; ///< stored, but to be checked by a person, e.g. a guessed encoding
    std::vector<qint64> keys; ///< of the articles added, in the order of the files
};

/// Takes files and folders into a project. Reading and analysis run on threads of their own; the database is written
/// on the thread of the caller, which is the project's. The result does not depend on the number of threads.
class Importer
{
public:
    /// A commit writes a segment of the search index, and many small ones cost time; a kill loses what was not committed.
    static constexpr int batchMilliseconds = 5000;

    /// `project` is open for writing and outlives the importer. `jobs` is the number of threads, 0 for one a core.
    Importer(Project &project, std::shared_ptr<const Lexicon> lexicon, int jobs = 0, int batch = batchMilliseconds);

    /// Commits every few seconds, so that whatever ends the program leaves whole articles; running it again with the
    /// same paths adds what is missing. An article with the address of one that is there already is taken for a new version
    /// of it and takes its place, as an edit that can be undone. The error says why the import stopped: disk full, project locked …
    Result<ImportReport> run(const QStringList &paths, const Progress &progress);

private:
    /// `committed` counts the articles that are safe, also when this throws.
    void store(const QStringList &files, const Preparation &preparation, const Progress &progress, ImportReport &report, int &committed);

    Project &m_project;
    std::shared_ptr<const Lexicon> m_lexicon;
    int m_jobs;
    int m_batch;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/articlereader.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace Parallax {

/// A path that was not taken in, and why: a whole sentence without the path.
struct ImportFailure
{
    QString path;
    QString reason;

    friend bool operator==(const ImportFailure &, const ImportFailure &) = default;
};

/// The files that paths named on a command line or in a dialog stand for.
struct FileList
{
    QStringList files; ///< in the order of the paths; what a folder holds is sorted by name
    std::vector<ImportFailure> failures;
    int skipped = 0; ///< in folders: files that no reader takes
};

/// Folders are walked to their depth. Hidden entries are left out, and a folder that symbolic links lead to twice is
/// read once.
FileList listFiles(const QStringList &paths, const ArticleReaders &readers);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdfreview/pdfreview.h"

#include "core/pdfreview/reviewer.h"
#include "core/project/project.h"

namespace Parallax {

Result<PdfReview> reviewPdf(Project &project, const QString &path, const Progress &progress)
{
    const auto file = readPdf(path);
    if (!file)
        return file.error();
    return Reviewer(project, path, *file, progress).review();
}

} // namespace Parallax

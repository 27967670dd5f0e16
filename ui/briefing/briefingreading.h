// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/briefingexport/briefingexport.h"
#include "ui/briefing/briefingproblems.h"

namespace Parallax {

/// All that the view shows of a text while it is being written.
struct BriefingReading
{
    QUuid briefing;
    QString text; ///< that was read
    BriefingPages pages;
    std::vector<BriefingSentence> sentences;
    EstimativeReading estimative; ///< empty when it was not asked for
    std::vector<BriefingProblem> problems;
    int words = 0;

    /// Null for a name that is not cited.
    [[nodiscard]] const BriefingSource *source(const QString &name) const;
    [[nodiscard]] int unsourced() const { return pages.briefing.unsourced; }
};

/// On a connection of its own: for a job.
Result<BriefingReading> readBriefingAt(const QString &path, const QUuid &briefing, const QString &text, bool checksLanguage);

} // namespace Parallax

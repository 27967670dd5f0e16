// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/briefing/briefingreading.h"

#include <vector>

namespace Parallax {

/// Something that the editor shows at words of the text.
struct BriefingMark
{
    enum class Kind { Citation, BadCitation, Unsourced, Estimative, BlockComment, BlockContent };

    Kind kind = Kind::Citation;
    TextSpan span; ///< UTF-16 offsets into the Markdown
    QString name; ///< of a citation
    QString tip; ///< a sentence; empty for none

    friend bool operator==(const BriefingMark &, const BriefingMark &) = default;
};

/// In the order in which they lie on each other.
std::vector<BriefingMark> marksOf(const BriefingReading &reading);

/// After the text was edited and before it is read again: what stands behind moves along, what was cut goes.
void shiftMarks(std::vector<BriefingMark> &marks, qsizetype at, qsizetype removed, qsizetype added);

} // namespace Parallax

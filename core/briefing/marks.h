// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/briefing/briefingdocument.h"

namespace Parallax {

/// With citations and assessments as runs of their own. Not in code, and not where a backslash stands before the mark.
TextRuns withMarks(QStringView markdown, TextRuns runs);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/markedtext.h"

#include <QFont>
#include <QRect>

namespace Parallax {

/// Where things lie in a row of results: the title on one line, outlet and date, and a passage of three lines. All
/// rows are alike, so that a list of thousands is laid out at once. Pixels.
struct SearchRow
{
    static constexpr int snippetLines = 3;

    QRect bar; ///< at the left edge, when the article is open
    QRect title;
    QRect meta;
    QRect snippet;

    static SearchRow layout(const QRect &row, const QFont &font);
    static int height(const QFont &font);
};

/// The passage, begun late enough that its first find stands within `before` characters of its beginning.
MarkedText broughtForward(const MarkedText &snippet, qsizetype before);

} // namespace Parallax

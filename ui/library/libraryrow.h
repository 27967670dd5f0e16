// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRect>

namespace Parallax {

/// Where things lie in a row of the library: a title of one or two lines, and under it a line with outlet, date and
/// badges, the number of mentions at its right end. Pixels.
struct LibraryRow
{
    static constexpr int maximumTitleLines = 2;
    static constexpr int barWidth = 3;

    QRect bar; ///< at the left edge, when the article is open
    QRect title;
    QRect meta; ///< what the count leaves
    QRect count;

    /// `countWidth` is 0 when no number is shown.
    static LibraryRow layout(const QRect &row, int titleLines, const QFont &font, int countWidth);
    static int height(int titleLines, const QFont &font);
    static int titleWidth(int rowWidth);

    static QFont titleFont(const QFont &font);
    static QFont metaFont(const QFont &font);
};

} // namespace Parallax

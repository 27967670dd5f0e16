// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRect>

namespace Parallax {

/// Where things lie in a row of the list of entities: the name, then a column of articles where there is one, then
/// the number of mentions at the right edge. Pixels.
struct EntityRow
{
    QRect name;
    QRect articles; ///< empty without that column
    QRect mentions;

    /// Columns are as wide as their captions or figures of four digits; longer ones reach into the gap.
    static EntityRow layout(const QRect &row, const QFont &font, bool articlesColumn);
    static int height(const QFont &font);

    static QString articlesCaption();
    static QString mentionsCaption();
};

} // namespace Parallax

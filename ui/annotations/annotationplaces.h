// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QRect>

namespace Parallax {

/// Where things lie in a row of the list of taggings and notes. Wide rows have the tag, the note and the author in a
/// column of their own; narrow ones have all below each other. Pixels.
struct AnnotationPlaces
{
    static constexpr int mostTextLines = 2;

    struct Fonts
    {
        QFont text; ///< quotation, in the reading face
        QFont base;
        QFont meta;

        static Fonts of(const QFont &interface, const QFont &reading);
    };

    QRect text;
    QRect tag;
    QRect note; ///< empty when the row has none
    QRect article;
    QRect author;

    static AnnotationPlaces layout(const QRect &row, const Fonts &fonts, int textLines, bool hasNote);
    static int textWidth(int rowWidth);
    static int height(int rowWidth, const Fonts &fonts, int textLines, bool hasNote);
    static bool isWide(int rowWidth);
};

} // namespace Parallax

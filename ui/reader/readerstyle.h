// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/paragraphs.h"

#include <QFont>

namespace Parallax {

/// How one kind of paragraph is set. Pixels; heights are whole, so that lines stay crisp while scrolling.
struct ParagraphStyle
{
    QFont font;
    int lineHeight = 0;
    /// From the top of a line to its baseline.
    int baseline = 0;
    /// Mean width of a character of running text.
    qreal characterWidth = 0;

    friend bool operator==(const ParagraphStyle &, const ParagraphStyle &) = default;
};

/// The typography of the reader, all of it following from the reading font and its size. Pixels.
struct ReaderStyle
{
    static constexpr int leftMargin = 44; ///< holds the glyphs of positions
    static constexpr int rightMargin = 34; ///< holds the stripes of tags
    static constexpr int topMargin = 8;
    static constexpr int bottomMargin = 64;
    static constexpr int paragraphGap = 12;
    static constexpr int boilerplateGap = 4;
    static constexpr int charactersALine = 70;

    ParagraphStyle title;
    ParagraphStyle subheading;
    ParagraphStyle body;
    ParagraphStyle boilerplate;

    static ReaderStyle of(const QFont &readingFont);

    [[nodiscard]] const ParagraphStyle &style(ParagraphKind kind) const;
    /// The text column in a view of this width: as wide as is good to read, in the middle when there is room to spare.
    [[nodiscard]] int columnWidth(int viewWidth) const;
    [[nodiscard]] int columnLeft(int viewWidth) const;

    friend bool operator==(const ReaderStyle &, const ReaderStyle &) = default;
};

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/readerstyle.h"

#include <QTextLayout>

#include <vector>

namespace Parallax {

// Geometry inside one laid-out paragraph; positions are UTF-16 offsets into its own text, x from the column's left edge.

/// Breaks the layout's text into lines of this width, at the places the style gives them.
void breakIntoLines(QTextLayout &layout, const ParagraphStyle &style, int width);

/// Whether a line can hold runs of both directions, so that a stretch of text may be in several places on it.
bool mayMixDirections(QStringView text);

struct Extent
{
    qreal left = 0;
    qreal right = 0;
};

/// Where the characters from `start` to `end` are on the line, left to right, touching runs joined.
std::vector<Extent> extentsOnLine(const QTextLayout &layout, const QTextLine &line, int start, int end, bool mixedDirections);

/// The caret's place on this line nearest to `x`; never the start of the next line, where the caret would not be seen here.
int positionOnLine(const QTextLayout &layout, const QTextLine &line, qreal x);

} // namespace Parallax

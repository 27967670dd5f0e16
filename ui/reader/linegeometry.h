// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/look/lineextents.h"
#include "ui/reader/readerstyle.h"

namespace Parallax {

// Geometry inside one laid-out paragraph; positions are UTF-16 offsets into its own text, x from the column's left edge.

/// Breaks the layout's text into lines of this width, at the places the style gives them.
void breakIntoLines(QTextLayout &layout, const ParagraphStyle &style, int width);

/// The caret's place on this line nearest to `x`; never the start of the next line, where the caret would not be seen here.
int positionOnLine(const QTextLayout &layout, const QTextLine &line, qreal x);

} // namespace Parallax

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/linegeometry.h"

#include <algorithm>

namespace Parallax {

void breakIntoLines(QTextLayout &layout, const ParagraphStyle &style, int width)
{
    QTextOption option(layout.text().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setFont(style.font);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    for (int top = 0;; top += style.lineHeight) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        // A font that stands in for missing letters may be taller; the baseline stays where the others have it.
        line.setPosition(QPointF(0, top + style.baseline - line.ascent()));
    }
    layout.endLayout();
}

int positionOnLine(const QTextLayout &layout, const QTextLine &line, qreal x)
{
    int position = line.xToCursor(x, QTextLine::CursorBetweenCharacters);
    if (!layout.isValidCursorPosition(position))
        position = layout.previousCursorPosition(position);
    const int end = line.textStart() + line.textLength();
    const bool last = line.lineNumber() + 1 == layout.lineCount();
    if (!last && position >= end)
        position = std::max(line.textStart(), layout.previousCursorPosition(end));
    return position;
}

} // namespace Parallax

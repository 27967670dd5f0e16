// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/libraryrow.h"

#include "ui/widgets/rowtext.h"

#include <QFontMetrics>

namespace Parallax {

namespace {

constexpr int side = 16;
constexpr int top = 8;
constexpr int gap = 4;

} // namespace

QFont LibraryRow::titleFont(const QFont &font)
{
    return rowFont(font, 0, true);
}

QFont LibraryRow::metaFont(const QFont &font)
{
    return rowFont(font, -0.5);
}

int LibraryRow::titleWidth(int rowWidth)
{
    return std::max(0, rowWidth - 2 * side);
}

int LibraryRow::height(int titleLines, const QFont &font)
{
    return top + titleLines * QFontMetrics(titleFont(font)).height() + gap + QFontMetrics(metaFont(font)).height() + top;
}

LibraryRow LibraryRow::layout(const QRect &row, int titleLines, const QFont &font, int countWidth)
{
    const int left = row.left() + side;
    const int width = titleWidth(row.width());
    const int titleHeight = titleLines * QFontMetrics(titleFont(font)).height();
    const int metaHeight = QFontMetrics(metaFont(font)).height();
    const int metaTop = row.top() + top + titleHeight + gap;
    const int taken = countWidth > 0 ? countWidth + 2 * gap : 0;

    LibraryRow places;
    places.bar = QRect(row.left(), row.top(), barWidth, row.height());
    places.title = QRect(left, row.top() + top, width, titleHeight);
    places.meta = QRect(left, metaTop, std::max(0, width - taken), metaHeight);
    places.count = QRect(left + width - countWidth, metaTop, countWidth, metaHeight);
    return places;
}

} // namespace Parallax

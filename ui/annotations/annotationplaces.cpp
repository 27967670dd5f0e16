// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationplaces.h"

#include "ui/widgets/rowtext.h"

#include <QFontMetrics>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int side = 16;
constexpr int edge = 10; // above and below
constexpr int gap = 4;
constexpr int wide = 640;
constexpr int columnGap = 32;
constexpr int widestText = 680; // some 90 characters; more is hard to read

int column(int rowWidth)
{
    return std::clamp(rowWidth * 34 / 100, 220, 420);
}

int lineHeight(const QFont &font)
{
    return QFontMetrics(font).height();
}

} // namespace

AnnotationPlaces::Fonts AnnotationPlaces::Fonts::of(const QFont &interface, const QFont &reading)
{
    QFont text = reading;
    text.setPointSizeF(interface.pointSizeF() + 0.5);
    return {text, interface, rowFont(interface, -0.5)};
}

bool AnnotationPlaces::isWide(int rowWidth)
{
    return rowWidth >= wide;
}

int AnnotationPlaces::textWidth(int rowWidth)
{
    const int room = isWide(rowWidth) ? rowWidth - 2 * side - column(rowWidth) - columnGap : rowWidth - 2 * side;
    return std::clamp(room, 0, widestText);
}

int AnnotationPlaces::height(int rowWidth, const Fonts &fonts, int textLines, bool hasNote)
{
    const int text = textLines * lineHeight(fonts.text) + gap + lineHeight(fonts.meta);
    const int words = lineHeight(fonts.base);
    if (!isWide(rowWidth))
        return 2 * edge + text + words + gap + (hasNote ? words + gap : 0);
    return 2 * edge + std::max(text, words + gap + (hasNote ? words : 0) + lineHeight(fonts.meta));
}

AnnotationPlaces AnnotationPlaces::layout(const QRect &row, const Fonts &fonts, int textLines, bool hasNote)
{
    const int words = lineHeight(fonts.base);
    const int meta = lineHeight(fonts.meta);
    const int textHeight = textLines * lineHeight(fonts.text);
    const int left = row.left() + side;
    const int top = row.top() + edge;
    const int width = textWidth(row.width());
    AnnotationPlaces places;
    if (isWide(row.width())) {
        // Next to the text, not at the far edge of a very wide window.
        const int right = left + width + columnGap;
        const int rightWidth = std::max(0, std::min(row.right() + 1 - side - right, column(row.width())));
        places.text = QRect(left, top, width, textHeight);
        places.article = QRect(left, top + textHeight + gap, width, meta);
        places.tag = QRect(right, top, rightWidth, words);
        places.note = QRect(right, places.tag.bottom() + 1 + gap / 2, rightWidth, hasNote ? words : 0);
        places.author = QRect(right, places.note.bottom() + 1 + gap / 2, rightWidth, meta);
        return places;
    }
    const int authorWidth = width * 2 / 5;
    places.tag = QRect(left, top, width, words);
    places.text = QRect(left, places.tag.bottom() + 1 + gap, width, textHeight);
    places.note = QRect(left, places.text.bottom() + 1 + gap, width, hasNote ? words : 0);
    const int last = hasNote ? places.note.bottom() + 1 + gap : places.note.top();
    places.article = QRect(left, last, width - authorWidth - columnGap / 2, meta);
    places.author = QRect(left + width - authorWidth, last, authorWidth, meta);
    return places;
}

} // namespace Parallax

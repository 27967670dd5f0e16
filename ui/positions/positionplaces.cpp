// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionplaces.h"

#include "ui/widgets/rowtext.h"

#include <QFontMetrics>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int gap = 8;
constexpr int side = 16; ///< to the right edge
constexpr int padding = 8;
constexpr int glyphSize = 18;
constexpr int groupGlyphSize = 14;
constexpr int stanceWidth = 136;
constexpr int roomyStanceWidth = 168;
constexpr int roomy = 860; ///< of a view that has room for it
constexpr int sourceWidth = 232;
constexpr int stateWidth = 72;
constexpr int widest = 720; ///< of a narrow view
constexpr int narrowestName = 160;
constexpr int totalWidth = 44;

} // namespace

PositionPlaces::Fonts PositionPlaces::Fonts::of(const QFont &interface, const QFont &reading)
{
    Fonts fonts;
    fonts.base = interface;
    fonts.strong = rowFont(interface, 0, true);
    fonts.small = rowFont(interface, -1);
    fonts.quote = reading;
    fonts.quote.setPointSizeF(interface.pointSizeF() + 0.5);
    return fonts;
}

bool PositionPlaces::isWide(int viewWidth)
{
    return viewWidth > widest;
}

int PositionPlaces::height(int viewWidth, const Fonts &fonts)
{
    const int quote = quoteLines * QFontMetrics(fonts.quote).height();
    const int base = QFontMetrics(fonts.base).height();
    const int small = QFontMetrics(fonts.small).height();
    const int content = isWide(viewWidth) ? std::max(quote, base + small + 2) : base + 2 + quote + 2 + small;
    return content + 2 * padding;
}

PositionPlaces PositionPlaces::layout(const QRect &row, int viewWidth, const Fonts &fonts)
{
    PositionPlaces places;
    const int base = QFontMetrics(fonts.base).height();
    const int small = QFontMetrics(fonts.small).height();
    const int quote = quoteLines * QFontMetrics(fonts.quote).height();
    const int top = row.top() + padding;
    const int left = row.left();
    const int right = row.right() + 1 - side;
    places.glyph = QRect(left, top + (base - glyphSize) / 2, glyphSize, glyphSize);
    const int words = left + glyphSize + gap;
    if (isWide(viewWidth)) {
        const int source = right - sourceWidth;
        const int stance = viewWidth > roomy ? roomyStanceWidth : stanceWidth;
        places.stance = QRect(words, top, stance - glyphSize - gap, base);
        places.strength = QRect(words, top + base + 2, places.stance.width(), small);
        places.quote = QRect(left + stance + gap, top, std::max(0, source - 2 * gap - left - stance - gap), quote);
        places.source = QRect(source, top, sourceWidth - stateWidth - gap, base);
        places.state = QRect(right - stateWidth, top, stateWidth, base);
        places.date = QRect(source, top + base + 2, sourceWidth, small);
        return places;
    }
    const int rest = std::max(0, right - words);
    places.stance = QRect(words, top, rest / 3, base);
    places.strength = QRect(words + rest / 3, top, rest / 3, base);
    places.state = QRect(right - rest / 3 + gap, top, rest / 3 - gap, base);
    places.quote = QRect(words, top + base + 2, rest, quote);
    const int meta = top + base + 2 + quote + 2;
    places.source = QRect(words, meta, rest * 2 / 5, small);
    places.date = QRect(words + rest * 2 / 5 + gap, meta, rest - rest * 2 / 5 - gap, small);
    return places;
}

void PositionPlaces::raiseSource(int by)
{
    source.translate(0, -by);
    date.translate(0, -by);
}

PositionGroupPlaces PositionGroupPlaces::layout(
    const QRect &row, const QFont &small, const std::array<QString, 7> &numbers, const QString &total)
{
    PositionGroupPlaces places;
    const QFontMetrics metrics(small);
    int right = row.right() + 1 - side;
    const int needed = std::max(totalWidth, metrics.horizontalAdvance(total) + gap);
    places.total = QRect(right - needed, row.top(), needed, row.height());
    right -= needed;
    std::vector<Count> counts;
    int x = right;
    for (int i = int(numbers.size()) - 1; i >= 0; --i) {
        if (numbers[size_t(i)].isEmpty())
            continue;
        const int width = metrics.horizontalAdvance(numbers[size_t(i)]);
        const QRect number(x - width, row.top(), width, row.height());
        const QRect glyph(
            number.left() - 4 - groupGlyphSize, row.top() + (row.height() - groupGlyphSize) / 2, groupGlyphSize, groupGlyphSize);
        counts.push_back({i, glyph, number});
        x = glyph.left() - gap;
    }
    if (x - row.left() >= narrowestName) {
        std::reverse(counts.begin(), counts.end());
        places.counts = std::move(counts);
        right = x;
    }
    places.name = QRect(row.left(), row.top(), std::max(0, right - gap - row.left()), row.height());
    return places;
}

int PositionGroupPlaces::height(const PositionPlaces::Fonts &fonts, bool top)
{
    return QFontMetrics(top ? fonts.strong : fonts.base).height() + (top ? 2 * padding : padding);
}

} // namespace Parallax

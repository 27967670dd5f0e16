// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/linkplaces.h"

#include "ui/widgets/rowtext.h"

#include <QFontMetrics>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int top = 12;
constexpr int gap = 4;
constexpr int partGap = 8;
constexpr int columnGap = 24;
constexpr int mostLines = 4;

} // namespace

LinkPlaces::Fonts LinkPlaces::Fonts::of(const QFont &base, const QFont &reading)
{
    QFont text = reading;
    text.setPointSizeF(base.pointSizeF() + 0.5);
    return {rowFont(base, -0.5, true), rowFont(base, -1), text};
}

LinkPlaces LinkPlaces::layout(const Content &content, const Fonts &fonts, int left, int rowTop, int width)
{
    const int meta = QFontMetrics(fonts.meta).height();
    const int line = QFontMetrics(fonts.text).height();
    const bool beside = width >= wide;
    const int inner = std::max(80, width - 2 * side);
    const int column = beside ? (inner - columnGap) / 2 : inner;
    LinkPlaces places;
    places.firstLines = elidedLines(content.firstWords, fonts.text, column, mostLines);
    places.secondLines = elidedLines(content.secondWords, fonts.text, column, mostLines);
    places.whyLines = elidedLines(content.why, fonts.meta, inner, mostLines);

    int y = rowTop + top;
    const int x = left + side;
    places.kind = {x, y, inner, QFontMetrics(fonts.kind).height()};
    y = places.kind.bottom() + 1 + partGap;
    places.firstArticle = {x, y, column, meta};
    places.first = {x, y + meta, column, int(places.firstLines.size()) * line};
    const int secondLeft = beside ? x + column + columnGap : x;
    const int secondTop = beside ? y : places.first.bottom() + 1 + partGap;
    places.secondArticle = {secondLeft, secondTop, column, meta};
    places.second = {secondLeft, secondTop + meta, column, int(places.secondLines.size()) * line};
    y = std::max(places.first.bottom(), places.second.bottom()) + 1 + partGap - gap / 2;
    places.why = {x, y, inner, int(places.whyLines.size()) * meta};
    places.height = places.why.bottom() + 1 + top - rowTop;
    return places;
}

} // namespace Parallax

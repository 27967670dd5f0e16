// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchrow.h"

#include "ui/widgets/rowtext.h"

#include <QFontMetrics>
#include <QStringBuilder>

#include <algorithm>

namespace Parallax {

namespace {

constexpr int side = 16;
constexpr int top = 8;
constexpr int gap = 4;
constexpr int barWidth = 3;

} // namespace

int SearchRow::height(const QFont &font)
{
    const QFontMetrics metrics(font);
    return top + QFontMetrics(rowFont(font, 0, true)).height() + QFontMetrics(rowFont(font, -0.5)).height() + gap
        + snippetLines * metrics.height() + top;
}

SearchRow SearchRow::layout(const QRect &row, const QFont &font)
{
    SearchRow places;
    const int width = std::max(0, row.width() - 2 * side);
    int y = row.top() + top;
    const auto take = [&](int height) {
        const QRect part(row.left() + side, y, width, height);
        y += height;
        return part;
    };
    places.bar = QRect(row.left(), row.top(), barWidth, row.height());
    places.title = take(QFontMetrics(rowFont(font, 0, true)).height());
    places.meta = take(QFontMetrics(rowFont(font, -0.5)).height());
    y += gap;
    places.snippet = take(snippetLines * QFontMetrics(font).height());
    return places;
}

MarkedText broughtForward(const MarkedText &snippet, qsizetype before)
{
    if (snippet.spans.empty() || snippet.spans.front().start <= before)
        return snippet;
    const qsizetype blank = snippet.text.indexOf(u' ', snippet.spans.front().start - before);
    const qsizetype cut = blank >= 0 && blank < snippet.spans.front().start ? blank + 1 : snippet.spans.front().start;
    MarkedText shorter{QString(QChar(u'…') % QStringView(snippet.text).mid(cut)), snippet.spans};
    for (TextSpan &span : shorter.spans)
        span = {span.start - cut + 1, span.end - cut + 1};
    return shorter;
}

} // namespace Parallax

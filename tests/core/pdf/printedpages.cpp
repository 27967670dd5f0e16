// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/pdf/printedpages.h"

#include <catch2/catch_test_macros.hpp>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace Parallax::Test {

namespace {

constexpr qreal left = 60;
constexpr qreal top = 60;
constexpr qreal lineHeight = 18;

QFont font()
{
    QFont font(u"DejaVu Serif"_s);
    font.setPixelSize(11);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

void PrintedPages::print() const
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    painter.scale(writer.resolution() / 72.0, writer.resolution() / 72.0);
    painter.setFont(font());
    for (size_t page = 0; page < pages.size(); ++page) {
        if (page > 0)
            REQUIRE(writer.newPage());
        for (qsizetype line = 0; line < pages[page].size(); ++line)
            painter.drawText(QPointF(left, top + qreal(line) * lineHeight), pages[page][line]);
    }
}

QRectF PrintedPages::box(int page, int line, const QString &words) const
{
    const QString &text = pages[size_t(page)][line];
    const qsizetype at = text.indexOf(words);
    REQUIRE(at >= 0);
    const QFontMetricsF metrics(font());
    const qreal start = metrics.horizontalAdvance(text.first(at));
    const qreal end = metrics.horizontalAdvance(text.first(at + words.size()));
    return {left + start, top + line * lineHeight - metrics.ascent(), end - start, metrics.height()};
}

} // namespace Parallax::Test

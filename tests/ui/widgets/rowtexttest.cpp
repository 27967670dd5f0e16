// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/rowtext.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QFontMetrics>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("A text is broken into lines that fit, the last one elided")
{
    const QFont font;
    const QFontMetrics metrics(font);
    const QString text = u"A settlement without us is no settlement, the minister insists once more"_s;
    const int width = metrics.horizontalAdvance(text) / 3;

    const QStringList two = elidedLines(text, font, width, 2);
    REQUIRE(two.size() == 2);
    CHECK(text.startsWith(two[0]));
    CHECK(two[1].endsWith(u'…'));
    for (const QString &line : two)
        CHECK(metrics.horizontalAdvance(line) <= width);

    const QStringList all = elidedLines(text, font, width, 9);
    CHECK(all.join(u' ') == text);
}

TEST_CASE("Short, empty and unbreakable texts")
{
    const QFont font;
    CHECK(elidedLines(u"Short"_s, font, 400, 2) == QStringList{u"Short"_s});
    CHECK(elidedLines({}, font, 400, 2).isEmpty());
    CHECK(elidedLines(u"Short"_s, font, 400, 0).isEmpty());
    const QString word(200, u'w');
    for (const QString &line : elidedLines(word, font, 100, 2))
        CHECK(QFontMetrics(font).horizontalAdvance(line) <= 100);
}

TEST_CASE("The outlet gives way to the date")
{
    const QFontMetrics metrics{QFont()};
    const auto line = [&](const QString &room) {
        return sourceAndDate(u"Global Banking Review"_s, u"24 Aug 2025"_s, u"  "_s, metrics, metrics.horizontalAdvance(room) + 2);
    };
    CHECK(line(u"Global Banking Review  24 Aug 2025"_s) == u"Global Banking Review  24 Aug 2025");
    const QString shorter = line(u"Global Bank…  24 Aug 2025"_s);
    CHECK(shorter.startsWith(u"Global"));
    CHECK(shorter.endsWith(u"…  24 Aug 2025"));
    CHECK(line(u"24 Aug 2025"_s) == u"24 Aug 2025");
    CHECK(sourceAndDate({}, u"undated"_s, u"  "_s, metrics, 400) == u"undated");
}

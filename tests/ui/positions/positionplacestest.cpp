// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/positions/positionplaces.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <QGuiApplication>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("The parts of a row lie in it and apart from each other, in wide and in narrow views")
{
    const int width = GENERATE(420, 720, 721, 1200);
    const auto fonts = PositionPlaces::Fonts::of(QGuiApplication::font(), QGuiApplication::font());
    const QRect row(40, 100, width - 40, PositionPlaces::height(width, fonts));
    const auto places = PositionPlaces::layout(row, width, fonts);
    const QRect parts[] = {places.glyph, places.stance, places.strength, places.quote, places.source, places.date, places.state};
    for (size_t i = 0; i < std::size(parts); ++i) {
        CHECK(row.contains(parts[i]));
        for (size_t j = 0; j < i; ++j)
            CHECK_FALSE(parts[i].intersects(parts[j]));
    }
    CHECK(places.quote.width() > 100);
}

TEST_CASE("Counts of a group give way to its name")
{
    const QFont font = QGuiApplication::font();
    const std::array<QString, 7> numbers{u"12"_s, u"3"_s, {}, u"1"_s, {}, {}, {}};
    const auto wide = PositionGroupPlaces::layout(QRect(20, 0, 600, 32), font, numbers, u"16"_s);
    REQUIRE(wide.counts.size() == 3);
    CHECK(wide.counts[0].stance == 0);
    CHECK(wide.counts[2].stance == 3);
    CHECK(wide.counts[0].number.right() < wide.counts[1].glyph.left());
    CHECK(wide.name.right() < wide.counts[0].glyph.left());
    const auto narrow = PositionGroupPlaces::layout(QRect(20, 0, 220, 32), font, numbers, u"16"_s);
    CHECK(narrow.counts.empty());
    CHECK(narrow.name.width() > 100);
}

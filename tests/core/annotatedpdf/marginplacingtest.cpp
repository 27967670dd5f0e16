// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/marginplacing.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace Parallax;

TEST_CASE("Entries stand beside their lines, and make room for each other")
{
    const std::vector<MarginRoom> rooms{{0, 100}};
    const auto alone = placeInMargin({{0, 30, 20, 5}}, rooms);
    CHECK(alone[0].top == 30);
    const auto pushed = placeInMargin({{0, 30, 20, 5}, {0, 32, 20, 5}}, rooms);
    CHECK(pushed[0].top == 30);
    CHECK(pushed[1].top == 55);
    // The last of them stands at the end of the room and moves the first up.
    const auto atEnd = placeInMargin({{0, 60, 20, 5}, {0, 90, 20, 5}}, rooms);
    CHECK(atEnd[1].top == 80);
    CHECK(atEnd[0].top == 55);
}

TEST_CASE("What does not fit goes to the next page, and beyond the last")
{
    const auto places = placeInMargin({{0, 0, 60, 0}, {0, 10, 60, 0}, {1, 20, 60, 0}}, {{0, 100}, {0, 100}});
    CHECK(places[0].page == 0);
    CHECK(places[1].page == 1);
    CHECK(places[1].top == 0);
    CHECK(places[2].page == 2);
}

TEST_CASE("However many there are, none lies over another and none is lost")
{
    std::mt19937 random(5);
    std::vector<MarginBox> boxes;
    for (int page = 0; page < 6; ++page) {
        std::vector<int> tops(random() % 20);
        for (int &top : tops)
            top = int(random() % 900);
        std::sort(tops.begin(), tops.end());
        for (const int top : tops)
            boxes.push_back({page, qreal(top), 20.0 + random() % 150, 4});
    }
    const auto places = placeInMargin(boxes, std::vector<MarginRoom>(6, {50, 1000}));
    REQUIRE(places.size() == boxes.size());
    for (size_t i = 0; i < places.size(); ++i) {
        CHECK(places[i].page >= boxes[i].page);
        CHECK(places[i].top >= 50);
        CHECK(places[i].top + boxes[i].height <= 1000);
        if (i > 0 && places[i].page == places[i - 1].page)
            CHECK(places[i].top >= places[i - 1].top + boxes[i - 1].height);
    }
}

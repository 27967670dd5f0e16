// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefingexport/labelplaces.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <QRandomGenerator>

#include <algorithm>

using namespace Parallax;
using Catch::Approx;

TEST_CASE("What has room stands where it wants to; neighbours that would overlap move apart alike")
{
    CHECK(placesOf({}, 100, 5).empty());
    const auto apart = placesOf({{20, 10}, {60, 10}}, 100, 5);
    CHECK(apart[0] == Approx(15));
    CHECK(apart[1] == Approx(55));
    const auto together = placesOf({{50, 10}, {50, 10}}, 100, 5);
    CHECK(together[0] == Approx(37.5));
    CHECK(together[1] == Approx(52.5));
    const auto atEdges = placesOf({{0, 10}, {100, 10}}, 100, 5);
    CHECK(atEdges[0] == Approx(0));
    CHECK(atEdges[1] == Approx(90));
    // Three that fill the room have no choice.
    const auto full = placesOf({{90, 30}, {91, 30}, {92, 30}}, 100, 5);
    CHECK(full[0] == Approx(0));
    CHECK(full[1] == Approx(35));
    CHECK(full[2] == Approx(70));
}

TEST_CASE("Labels never overlap, whatever they want")
{
    QRandomGenerator random(7);
    for (int round = 0; round < 2000; ++round) {
        const qreal room = 200 + random.bounded(400.0);
        const qreal gap = random.bounded(10.0);
        const int count = 1 + random.bounded(12);
        std::vector<Wanted> wanted;
        qreal left = room - gap * (count - 1);
        for (int i = 0; i < count; ++i) {
            const qreal width = random.bounded(left / (count - i));
            wanted.push_back({random.bounded(room), width});
            left -= width;
        }
        std::sort(wanted.begin(), wanted.end(), [](const Wanted &a, const Wanted &b) { return a.center < b.center; });
        const auto places = placesOf(wanted, room, gap);
        REQUIRE(places.size() == wanted.size());
        for (size_t i = 0; i < places.size(); ++i) {
            REQUIRE(places[i] >= -1e-9);
            REQUIRE(places[i] + wanted[i].width <= room + 1e-6);
            if (i > 0)
                REQUIRE(places[i] >= places[i - 1] + wanted[i - 1].width + gap - 1e-6);
        }
    }
}

TEST_CASE("Those that want little leave their room to the others")
{
    CHECK(fairShare({10, 10, 10}, 100, 5) > 1000);
    CHECK(fairShare({10, 100, 100}, 120, 5) == Approx(50));
    CHECK(fairShare({100, 100}, 90, 10) == Approx(40));
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/recenttags.h"

#include "tests/ui/tags/tagsdesk.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("A recent tag keeps its number")
{
    const QUuid a = QUuid::createUuid();
    const QUuid b = QUuid::createUuid();
    const QUuid c = QUuid::createUuid();
    const QUuid d = QUuid::createUuid();
    using Tags = std::vector<QUuid>;
    CHECK(RecentTags::keepingPlaces({}, {c, b, a}) == Tags{c, b, a});
    CHECK(RecentTags::keepingPlaces({a, b, c}, {b, a, c}) == Tags{a, b, c});
    CHECK(RecentTags::keepingPlaces({a, b}, {c, a, b}) == Tags{a, b, c});
    CHECK(RecentTags::keepingPlaces({a, b, c}, {d, c, a}) == Tags{a, d, c});
    CHECK(RecentTags::keepingPlaces({a, b, c}, {a, c}) == Tags{a, c});
}

TEST_CASE("Tags become recent by being used")
{
    Test::TagsDesk desk;
    const QUuid first = desk.tag(u"First"_s);
    const QUuid second = desk.tag(u"Second"_s);
    desk.put(first, desk.passage(0, u"minister"_s));
    RecentTags recent(*desk.project, desk.jobs);
    QSignalSpy changed(&recent, &RecentTags::changed);
    REQUIRE(desk.waitForJobs());
    CHECK(recent.tags() == std::vector<QUuid>{first});
    desk.put(second, desk.passage(0, u"road"_s));
    desk.put(first, desk.passage(0, u"Talks go"_s));
    REQUIRE(desk.settle());
    CHECK(recent.tags() == std::vector<QUuid>{first, second});
    CHECK(changed.size() == 2);
}

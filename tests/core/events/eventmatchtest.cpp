// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/events/eventmatch.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

EventKey key(
    const QString &kind, const QString &date, std::vector<qint64> participants, std::optional<qint64> place = {}, const QString &title = {})
{
    return {kind, date, place, std::move(participants), title};
}

} // namespace

TEST_CASE("a meeting told with fewer participants is the same", "[events]")
{
    const EventKey full = key(u"meeting"_s, u"2024-05-13"_s, {1, 2, 3}, 9);
    CHECK(sameEvent(full, key(u"meeting"_s, u"2024-05-13"_s, {1, 2}, 9)));
    CHECK(sameEvent(full, key(u"meeting"_s, u"2024-05-13"_s, {2, 3})));
    CHECK(sameEvent(full, key(u"talks"_s, u"2024-05-13"_s, {1, 3})));
    CHECK(sameEvent(key(u"meeting"_s, u"2024-05-13"_s, {2}, 9), full));
    // The house and its city.
    CHECK(sameEvent(full, key(u"meeting"_s, u"2024-05-13"_s, {1, 2}, 8)));
    CHECK(sameEvent(full, full));
}

TEST_CASE("other meetings of one day stay apart", "[events]")
{
    const EventKey full = key(u"meeting"_s, u"2024-05-13"_s, {1, 2, 3}, 9);
    CHECK_FALSE(sameEvent(full, key(u"meeting"_s, u"2024-05-13"_s, {1, 4})));
    CHECK_FALSE(sameEvent(full, key(u"meeting"_s, u"2024-05-13"_s, {4, 5}, 9)));
    CHECK_FALSE(sameEvent(full, key(u"meeting"_s, u"2024-05-13"_s, {1}, 8)));
    CHECK_FALSE(sameEvent(full, key(u"meeting"_s, u"2024-05-13"_s, {1, 2, 4}, 8)));
    CHECK_FALSE(sameEvent(full, key(u"meeting"_s, u"2024-05-14"_s, {1, 2, 3}, 9)));
    CHECK_FALSE(sameEvent(full, key(u"attack"_s, u"2024-05-13"_s, {1, 2, 3}, 9)));
    CHECK_FALSE(sameEvent(key(u"meeting"_s, u"2024-05-13"_s, {}), key(u"meeting"_s, u"2024-05-13"_s, {})));
}

TEST_CASE("dates that overlap may be of one event, no date is of none", "[events]")
{
    CHECK(sameEvent(key(u"talks"_s, u"2022-03"_s, {1, 2}), key(u"talks"_s, u"2022"_s, {1, 2})));
    CHECK(sameEvent(key(u"talks"_s, u"2024-05-13/2024-05-15"_s, {1, 2}), key(u"talks"_s, u"2024-05-14"_s, {1, 2})));
    CHECK(sameEvent(key(u"war"_s, u"2022-02-24/.."_s, {1}), key(u"war"_s, u"2022-02"_s, {1, 2})));
    CHECK_FALSE(sameEvent(key(u"talks"_s, u"2022-03"_s, {1, 2}), key(u"talks"_s, u"2023"_s, {1, 2})));
    CHECK_FALSE(sameEvent(key(u"talks"_s, QString(), {1, 2}), key(u"talks"_s, QString(), {1, 2})));
    CHECK_FALSE(sameEvent(key(u"talks"_s, QString(), {1, 2}), key(u"talks"_s, u"2022"_s, {1, 2})));
}

TEST_CASE("remarks of one speaker on one day are the same only in like words", "[events]")
{
    const EventKey mine = key(u"statement"_s, u"2024-05-13"_s, {1}, {}, u"Ana Souza: the mine would close in June"_s);
    CHECK(sameEvent(mine, key(u"statement"_s, u"2024-05-13"_s, {1}, {}, u"Souza: the mine will close"_s)));
    CHECK_FALSE(sameEvent(mine, key(u"statement"_s, u"2024-05-13"_s, {1}, {}, u"Ana Souza: taxes have to rise next year"_s)));
    CHECK_FALSE(sameEvent(mine, key(u"statement"_s, u"2024-05-13"_s, {2}, {}, u"Ana Souza: the mine would close in June"_s)));
}

TEST_CASE("one interview is one event whatever is told of it", "[events]")
{
    const EventKey one = key(u"appearance"_s, u"2024-05-13"_s, {1, 7}, {}, u"Ana Souza: the mine would close"_s);
    CHECK(sameEvent(one, key(u"appearance"_s, u"2024-05-13"_s, {1, 7}, {}, u"Ana Souza: taxes have to rise"_s)));
    CHECK_FALSE(sameEvent(one, key(u"appearance"_s, u"2024-05-13"_s, {1, 8}, {}, u"Ana Souza: taxes have to rise"_s)));
}

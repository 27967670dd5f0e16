// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/dateshift.h"

#include "ui/timeline/shownstretch.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <ostream>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

std::string shifted(const QString &date, double days)
{
    const auto time = timeSpan(date);
    REQUIRE(time);
    return shiftedDate(*time, days).toStdString();
}

} // namespace

TEST_CASE("A date that is moved keeps its precision")
{
    CHECK(shifted(u"2025-08-20"_s, 3.4) == "2025-08-23");
    CHECK(shifted(u"2025-08-20"_s, -20) == "2025-07-31");
    CHECK(shifted(u"2025-08"_s, 40) == "2025-09");
    CHECK(shifted(u"2025-08"_s, 10) == "2025-08");
    CHECK(shifted(u"2025-01"_s, -31) == "2024-12");
    CHECK(shifted(u"2022"_s, 400) == "2023");
    CHECK(shifted(u"2022"_s, 100) == "2022");
    CHECK(shifted(u"197X"_s, 3800) == "198X");
    CHECK(shifted(u"19XX"_s, -36500) == "18XX");
    CHECK(shifted(u"2024-22"_s, 95) == "2024-23");
    CHECK(shifted(u"2024-24"_s, 0) == "2024-24");
    CHECK(shifted(u"2024-24"_s, 90) == "2025-21");
}

TEST_CASE("A date that is moved keeps what is said of its ends")
{
    CHECK(shifted(u"2025-08-20~"_s, 1) == "2025-08-21~");
    CHECK(shifted(u"2025-08?"_s, 31) == "2025-09?");
    CHECK(shifted(u"2025%"_s, 366) == "2026%");
    CHECK(shifted(u"2022-02-24/.."_s, 2) == "2022-02-26/..");
    CHECK(shifted(u"../2022-02-24"_s, 2) == "../2022-02-26");
    CHECK(shifted(u"2022/"_s, 365) == "2023/");
    CHECK(shifted(u"/2022-02"_s, 28) == "/2022-03");
    CHECK(shifted(u"2025-08-15/2025-08-18"_s, 20) == "2025-09-04/2025-09-07");
    CHECK(shifted(u"2025-01/2025-02"_s, 59) == "2025-03/2025-04");
    CHECK(shifted(u"2020/2022"_s, -365) == "2019/2021");
}

TEST_CASE("A moment moves by minutes within its day and by whole days beyond it")
{
    CHECK(shifted(u"2025-08-27T04:46"_s, 2.0) == "2025-08-29T04:46");
    CHECK(shifted(u"2025-08-27T04:46"_s, 2.3) == "2025-08-29T04:46");
    CHECK(shifted(u"2025-08-27T04:46"_s, 30.0 / (24 * 60)) == "2025-08-27T05:16");
    CHECK(shifted(u"0001-01-02"_s, -10).empty());
}

TEST_CASE("Zooming keeps what is under the pointer there, within the limits")
{
    const auto time = FoldedTime::of({*timeSpan(u"2025-01-01"_s), *timeSpan(u"2025-12-31"_s)}, FoldedTime::Folding::Linear);
    const ShownStretch all;
    const auto near = zoomed(all, time, 0.7, 4);
    CHECK(std::abs((0.7 - near.first) / near.length() - (0.7 - all.first) / all.length()) < 1e-9);
    CHECK(std::abs(near.length() * 4 - all.length()) < 1e-9);
    CHECK(zoomed(all, time, 0.7, 0.5) == all);
    ShownStretch deep = near;
    for (int i = 0; i < 60; ++i)
        deep = zoomed(deep, time, 0.7, 2);
    CHECK(std::abs((time.day(deep.last) - time.day(deep.first)) * 24 * 60 - 10) < 0.1);
    CHECK((deep.first < 0.7 && deep.last > 0.7));
    CHECK(panned(near, time, 100).last == all.last);
    CHECK(panned(near, time, -100).first == all.first);
    CHECK(std::abs(panned(near, time, 0.1).length() - near.length()) < 1e-12);
}

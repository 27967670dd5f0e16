// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/eventdate.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("dates keep their precision through EDTF", "[eventdate]")
{
    for (const QString &text : {u"2025"_s, u"2025-08"_s, u"2025-08-20"_s, u"2025-08-20T04:46"_s, u"2024-02-29"_s, u"0987-01-01"_s}) {
        CAPTURE(text);
        const auto date = EventDate::fromEdtf(text);
        REQUIRE(date);
        CHECK(date->toEdtf() == text);
    }
    CHECK(EventDate::fromEdtf(u"2025")->precision() == EventDate::Precision::Year);
    CHECK(EventDate::fromEdtf(u"2025-08")->precision() == EventDate::Precision::Month);
    CHECK(EventDate::fromEdtf(u"2025-08-20")->precision() == EventDate::Precision::Day);
    CHECK(EventDate::fromEdtf(u"2025-08-20T04:46")->precision() == EventDate::Precision::Minute);
    CHECK(EventDate::fromEdtf(u"2025-08")->earliest() == QDate(2025, 8, 1));
    CHECK(EventDate::fromEdtf(u"2025-08") != EventDate::fromEdtf(u"2025-08-01"));
}

TEST_CASE("what the calendar or the form does not have is no date", "[eventdate]")
{
    for (const QString &text : {u""_s, u"2025-13"_s, u"2025-02-30"_s, u"2025-8-2"_s, u"20250820"_s, u"2025-08-20 04:46"_s,
             u"2025-08-20T25:00"_s, u"2025-08-20T04:46:00"_s, u"abcd"_s, u"20 August"_s, u"٢٠٢٥"_s}) {
        CAPTURE(text);
        CHECK_FALSE(EventDate::fromEdtf(text));
    }
}

TEST_CASE("a date with a time is cut to the minute", "[eventdate]")
{
    const auto date = EventDate::fromDateTime(QDate(2025, 8, 27), QTime(4, 46, 59, 999));
    CHECK(date.toEdtf() == u"2025-08-27T04:46"_s);
    CHECK(date == EventDate::fromEdtf(u"2025-08-27T04:46"));
}

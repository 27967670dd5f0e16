// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articles/datereading.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("A date is read back as it is known, and no more precisely")
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const auto read = [&](const QString &edtf) {
        const DateReading reading = readDate(edtf, british);
        CHECK(reading.valid);
        return reading.sentence;
    };
    CHECK(read(u"2025-08-20T04:46"_s) == u"Wed 20 August 2025, 04:46"_s);
    CHECK(read(u" 2025-08-20 "_s) == u"Wed 20 August 2025"_s);
    CHECK(read(u"2025-08"_s) == u"August 2025, the day is not known"_s);
    CHECK(read(u"2025"_s) == u"2025, the month is not known"_s);
    CHECK(read({}) == u"The date is not known"_s);
}

TEST_CASE("What is no date says what is wrong with it")
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const auto wrong = [&](const QString &edtf) {
        const DateReading reading = readDate(edtf, british);
        CHECK(!reading.valid);
        return reading.sentence;
    };
    CHECK(wrong(u"2025-13"_s) == u"There is no month 13."_s);
    CHECK(wrong(u"2025-02-30"_s) == u"February 2025 has no day 30."_s);
    CHECK(wrong(u"2025-02-20T25:10"_s) == u"There is no time 25:10."_s);
    CHECK(wrong(u"0000-02-20"_s) == u"There is no year 0."_s);
    for (const QString &other : {u"20 August"_s, u"2025-8-2"_s, u"2025-08-20 04:46"_s, u"2025-0"_s})
        CHECK(wrong(other).startsWith(u"Write 2025, "_s));
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/headerdate.h"

#include "core/analysis/dateline.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

QString dateOf(const QString &text)
{
    const auto date = headerDateAt(text, 0);
    return date ? date->date.toEdtf() + u" | "_s + text.mid(date->span.end) : QString();
}

QString datelineOf(const QString &text)
{
    const auto found = findDateline(text);
    return found ? text.mid(found->start, found->end - found->start) : QString();
}

} // namespace

TEST_CASE("dates of page headers are read with their times", "[headerdate]")
{
    CHECK(dateOf(u"2025-08-20 Russia said"_s) == u"2025-08-20 |  Russia said"_s);
    CHECK(dateOf(u"2025-03-13 15:18:14Z"_s) == u"2025-03-13T15:18 | "_s);
    CHECK(dateOf(u"2025-11-24T09:54:27.123-05:00 x"_s) == u"2025-11-24T09:54 |  x"_s);
    CHECK(dateOf(u"Wednesday, 27 August 2025, 04:46"_s) == u"2025-08-27T04:46 | "_s);
    CHECK(dateOf(u"August 24, 2025"_s) == u"2025-08-24 | "_s);
    CHECK(dateOf(u"Aug. 24, 2025 10:15 PM EDT · 3"_s) == u"2025-08-24T22:15 |  · 3"_s);
    CHECK(dateOf(u"Sept. 3rd, 2024 at 12:05 a.m. ET"_s) == u"2024-09-03T00:05 | "_s);
    CHECK(dateOf(u"24 Aug 2025Russia"_s) == u"2025-08-24 | Russia"_s);
    CHECK(dateOf(u"Saturday, August 24, 2019"_s) == u"2019-08-24 | "_s);
    CHECK(dateOf(u"04:46, 27 серпня 2025 року."_s) == u"2025-08-27T04:46 | ."_s);
    CHECK(dateOf(u"27 августа 2025 г., 10:00"_s) == u"2025-08-27T10:00 | "_s);
    CHECK(dateOf(u"Mittwoch, 27. August 2025, 14.30 Uhr"_s) == u"2025-08-27T14:30 |  Uhr"_s);
    CHECK(dateOf(u"1er août 2025 à 18h30"_s) == u"2025-08-01T18:30 | "_s);
    CHECK(dateOf(u"3 de marzo de 2025"_s) == u"2025-03-03 | "_s);
    CHECK(dateOf(u"24.08.2025"_s) == u"2025-08-24 | "_s);
    CHECK(dateOf(u"March 2024"_s) == u"2024-03 | "_s);
}

TEST_CASE("what may mean two days, or none, is no date", "[headerdate]")
{
    for (const QString &text : {u"08/09/2025"_s, u"31 February 2025"_s, u"2025-13-01"_s, u"Monday"_s, u"August"_s, u"27 August"_s,
             u"12345"_s, u"2025"_s, u"20250820"_s, u"1.2.3"_s, u"May 5"_s, u"99:99, 1 May 2025"_s, u""_s}) {
        CAPTURE(text);
        CHECK(dateOf(text).isNull());
    }
    CHECK(dateOf(u"20/08/2025"_s) == u"2025-08-20 | "_s);
    CHECK(dateOf(u"08/20/2025"_s) == u"2025-08-20 | "_s);
}

TEST_CASE("a date is found where a name is glued to it, and not inside a number", "[headerdate]")
{
    const auto found = firstHeaderDate(u"Jane DoeWednesday, 27 August 2025");
    REQUIRE(found);
    CHECK(found->span.start == 8);
    CHECK_FALSE(firstHeaderDate(u"the number 12025-08-20 is none"));
}

TEST_CASE("datelines of agencies and governments are told from sentences", "[dateline]")
{
    CHECK(datelineOf(u"MOSCOW (Reuters) -Russian Foreign Minister"_s) == u"MOSCOW (Reuters) -"_s);
    CHECK(datelineOf(u"KYIV, Ukraine (AP) — The talks"_s) == u"KYIV, Ukraine (AP) —"_s);
    CHECK(datelineOf(u"BRUSSELS/PARIS, Aug 24 (Reuters) - The talks"_s) == u"BRUSSELS/PARIS, Aug 24 (Reuters) -"_s);
    CHECK(datelineOf(u"GENEVA (20 August 2025) – The talks"_s) == u"GENEVA (20 August 2025) –"_s);
    CHECK(datelineOf(u"MOSCOW, August 20. /TASS/. The talks"_s) == u"MOSCOW, August 20. /TASS/."_s);
    CHECK(datelineOf(u"Paris (AFP) – The talks"_s) == u"Paris (AFP) –"_s);
    CHECK(datelineOf(u"New York, 20 August 2025 – The talks"_s) == u"New York, 20 August 2025 –"_s);
    CHECK(datelineOf(u"WASHINGTON — The talks"_s) == u"WASHINGTON —"_s);
    CHECK(datelineOf(u"BEIJING, Aug. 20 (Xinhua) -- The talks"_s) == u"BEIJING, Aug. 20 (Xinhua) --"_s);
    CHECK(datelineOf(u"Ministers must be heard, says stateVIENNA (Agency) - The talks"_s) == u"VIENNA (Agency) -"_s);
    for (const QString &text :
        {u"NATO — which was founded in 1949 — said"_s, u"US-Russia talks began"_s, u"The minister (Labour) said - quietly - no."_s,
            u"Lavrov – the foreign minister – said"_s, u"EU (European Union) leaders met - again"_s, u"A"_s, u""_s}) {
        CAPTURE(text);
        CHECK(datelineOf(text).isNull());
    }
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/datereading.h"

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
    CHECK(wrong(u"2025-02-30"_s) == u"There is no 30 February 2025."_s);
    CHECK(wrong(u"2025-02-20T25:10"_s) == u"There is no time 25:10."_s);
    CHECK(wrong(u"0000-02-20"_s) == u"There is no year 0."_s);
    for (const QString &other : {u"20 August"_s, u"2025-8-2"_s, u"2025-08-20 04:46"_s, u"2025-0"_s})
        CHECK(wrong(other).startsWith(u"Write 2025, "_s));
}

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

QString typed(const QString &text, const QLocale &locale = british)
{
    INFO(text.toStdString());
    const auto edtf = edtfFromWords(text, locale);
    return edtf ? *edtf : u"none"_s;
}

} // namespace

TEST_CASE("What an analyst types becomes EDTF")
{
    const std::pair<QString, QString> cases[] = {{u"2025-08-20"_s, u"2025-08-20"_s}, {u"20 Aug 2025"_s, u"2025-08-20"_s},
        {u"20 August 2025"_s, u"2025-08-20"_s}, {u"August 20th, 2025"_s, u"2025-08-20"_s}, {u"Wed 20 August 2025"_s, u"2025-08-20"_s},
        {u"Aug. 2025"_s, u"2025-08"_s}, {u"20.8.2025"_s, u"2025-08-20"_s}, {u"20. 8. 2025"_s, u"2025-08-20"_s},
        {u"20/8/2025"_s, u"2025-08-20"_s}, {u"8.2025"_s, u"2025-08"_s}, {u"2025"_s, u"2025"_s},
        {u"2025-08-20 04:46"_s, u"2025-08-20T04:46"_s}, {u"20 Aug 2025, 4:46"_s, u"2025-08-20T04:46"_s}, {u"summer 2024"_s, u"2024-22"_s},
        {u"fall of 2024"_s, u"2024-23"_s}, {u"first quarter of 2024"_s, u"2024-33"_s}, {u"Q3 2024"_s, u"2024-35"_s},
        {u"second half of 2024"_s, u"2024-41"_s}, {u"the 1970s"_s, u"197X"_s}, {u"44 BC"_s, u"-0043"_s},
        {u"some day in August 2025"_s, u"2025-08-XX"_s}, {u"197x"_s, u"197X"_s}, {u"the year 2025"_s, u"2025"_s}};
    for (const auto &[words, edtf] : cases)
        CHECK(typed(words) == edtf);
}

TEST_CASE("Doubt and open ends can be typed in words")
{
    const std::pair<QString, QString> cases[] = {{u"about 2022"_s, u"2022~"_s}, {u"ca. 2022"_s, u"2022~"_s}, {u"2022?"_s, u"2022?"_s},
        {u"20 Aug 2025?"_s, u"2025-08-20?"_s}, {u"perhaps about May 2022"_s, u"2022-05%"_s},
        {u"20 August 2025, approximate"_s, u"2025-08-20~"_s}, {u"before 18 August 2025"_s, u"../2025-08-18"_s},
        {u"until 2014"_s, u"../2014"_s}, {u"since 24 Feb 2022"_s, u"2022-02-24/.."_s}, {u"from 2014 on"_s, u"2014/.."_s},
        {u"after 2025-08-20"_s, u"2025-08-20/.."_s}, {u"since about 2014"_s, u"2014~/.."_s}, {u"before summer 2014?"_s, u"../2014-22?"_s},
        {u"since before 2014"_s, u"none"_s}, {u"about 15-18 Aug 2025"_s, u"2025-08-15~/2025-08-18~"_s}};
    for (const auto &[words, edtf] : cases)
        CHECK(typed(words) == edtf);
    for (const QString &unknown : {QString(), u" "_s, u"unknown"_s, u"Not known"_s}) {
        CHECK(edtfFromWords(unknown).has_value());
        CHECK(edtfFromWords(unknown)->isEmpty());
    }
}

TEST_CASE("One end of a span says what the other leaves out")
{
    const QString days = u"2025-08-15/2025-08-18"_s;
    for (const QString &words : {u"15-18 Aug 2025"_s, u"15–18 August 2025"_s, u"between 15 and 18 August 2025"_s, u"August 15-18, 2025"_s,
             u"from 15 to 18 Aug 2025"_s, u"15 Aug - 18 Aug 2025"_s, u"2025-08-15 - 2025-08-18"_s, u"15.8.2025 – 18.8.2025"_s, days})
        CHECK(typed(words) == days);
    CHECK(typed(u"28 Aug to 3 Sep 2025"_s) == u"2025-08-28/2025-09-03"_s);
    CHECK(typed(u"28 Dec - 3 Jan 2025"_s) == u"2024-12-28/2025-01-03"_s);
    CHECK(typed(u"June-August 2004"_s) == u"2004-06/2004-08"_s);
    CHECK(typed(u"2014-2022"_s) == u"2014/2022"_s);
    CHECK(typed(u"between 2014 and August 2022"_s) == u"2014/2022-08"_s);
    CHECK(typed(u"18-15 Aug 2025"_s) == u"none"_s);
}

TEST_CASE("Months are known in the language of the locale, and figures in its order")
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German);
    CHECK(typed(u"8/9/2025"_s) == u"2025-09-08"_s);
    CHECK(typed(u"8/9/2025"_s, american) == u"2025-08-09"_s);
    CHECK(typed(u"8/20/2025"_s) == u"2025-08-20"_s);
    CHECK(typed(u"20. März 2025"_s, german) == u"2025-03-20"_s);
    CHECK(typed(u"Mittwoch, 20. Dezember 2023"_s, german) == u"2023-12-20"_s);
    CHECK(typed(u"20 March 2025"_s, german) == u"2025-03-20"_s);
    CHECK(typed(u"20 серпня 2025"_s, QLocale(QLocale::Ukrainian)) == u"2025-08-20"_s);
    CHECK(typed(u"20. März 2025"_s) == u"none"_s);
    CHECK(typed(u"Ju 2025"_s) == u"none"_s);
}

TEST_CASE("What an event's date means is read, or what is wrong with it")
{
    CHECK(readAnyDate(u"15-18 Aug 2025"_s, british) == DateReading{true, u"between 15 and 18 August 2025"_s});
    CHECK(readAnyDate({}, british) == DateReading{true, u"The date is not known"_s});
    CHECK(readAnyDate(u"31 Feb 2025"_s, british) == DateReading{false, u"There is no 31 February 2025."_s});
    CHECK(readAnyDate(u"2025-02-31"_s, british) == DateReading{false, u"There is no 31 February 2025."_s});
    CHECK(readAnyDate(u"2025-13-01"_s, british) == DateReading{false, u"There is no month 13."_s});
    CHECK(readAnyDate(u"18-15 Aug 2025"_s, british) == DateReading{false, u"It ends before it starts."_s});
    for (const QString &other : {u"soon"_s, u"20 August"_s, u"20 20 2025 Aug"_s, u"//"_s, u"-"_s, u"2025-0"_s, u"15-18"_s, u"1 2 3"_s})
        CHECK(readAnyDate(other, british).sentence.startsWith(u"Write a date like "_s));
}

TEST_CASE("A reading that is typed gives its date back")
{
    for (const QString &edtf :
        {u"2025-08-20"_s, u"2025-08"_s, u"2025"_s, u"2025-08-XX"_s, u"197X"_s, u"2024-21"_s, u"2024-33"_s, u"2025-08-15~/2025-08-18~"_s,
            u"2022-02-24/.."_s, u"../2025-08-20"_s, u"../2025-08"_s, u"2014/2022"_s, u"2022%"_s, u"-0043-03-15"_s})
        CHECK(typed(readAnyDate(edtf, british).sentence) == edtf);
}

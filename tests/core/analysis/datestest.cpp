// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/dates.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// "the words = value" of each date; "?" for none.
QStringList datesOf(const QString &text, const QString &published)
{
    QStringList all;
    for (const FoundDate &date : findDates(text, {}, EventDate::fromEdtf(published))) {
        REQUIRE(date.value.has_value() == (date.rule != DateRule::NoBase));
        all.append(text.mid(date.span.start, date.span.length()) + u" = "_s + (date.value ? date.value->toText() : u"?"_s));
    }
    return all;
}

QString on(const QString &published, const QString &text)
{
    return datesOf(text, published).join(u" | "_s);
}

const QString thursday = u"2024-05-16"_s;

} // namespace

TEST_CASE("a day of the week is the latest one, or the next where the sentence looks ahead", "[dates]")
{
    CHECK(on(thursday, u"The envoys met on Tuesday."_s) == u"Tuesday = 2024-05-14"_s);
    CHECK(on(thursday, u"He said Thursday that talks went on."_s) == u"Thursday = 2024-05-16"_s);
    CHECK(on(thursday, u"Ministers will meet on Tuesday."_s) == u"Tuesday = 2024-05-21"_s);
    CHECK(on(thursday, u"On Saturday the council will vote."_s) == u"Saturday = 2024-05-18"_s);
    CHECK(on(thursday, u"She told reporters on Friday the council would vote."_s) == u"Friday = 2024-05-10"_s);
    CHECK(on(thursday, u"Leaders to gather in Quito on Monday"_s) == u"Monday = 2024-05-20"_s);
    CHECK(on(thursday, u"It was signed last Thursday."_s) == u"last Thursday = 2024-05-09"_s);
    CHECK(on(thursday, u"The court sits next Thursday."_s) == u"next Thursday = 2024-05-23"_s);
    CHECK(on(thursday, u"It fell on Wednesday of last week."_s) == u"Wednesday of last week = 2024-05-08"_s);
    CHECK(on(thursday, u"Tuesday's vote and Monday night talks ended."_s) == u"Tuesday = 2024-05-14 | Monday night = 2024-05-13"_s);
    CHECK(on(thursday, u"Shops opened early on Black Friday."_s).isEmpty());
    CHECK(on({}, u"The envoys met on Tuesday."_s) == u"Tuesday = ?"_s);
    CHECK(on(thursday, u"Talks to resume on Friday, envoy says"_s) == u"Friday = 2024-05-17"_s);
    CHECK(on(thursday, u"According to officials on Monday, it rained."_s) == u"Monday = 2024-05-13"_s);
    CHECK(on(thursday, u"The bridge remained closed until Monday."_s) == u"Monday = 2024-05-20"_s);
}

TEST_CASE("weeks, months, seasons and years count from the day of publication", "[dates]")
{
    CHECK(on(thursday, u"Talks began last week and go on this week."_s)
        == u"last week = 2024-05-06/2024-05-12 | this week = 2024-05-13/2024-05-19"_s);
    // Who writes on a Sunday counts it to the week to come.
    CHECK(on(u"2024-05-19"_s, u"Talks began last week."_s) == u"last week = 2024-05-13/2024-05-19"_s);
    CHECK(on(thursday, u"Prices rose last month and next year."_s) == u"last month = 2024-04 | next year = 2025"_s);
    CHECK(on(thursday, u"They spoke yesterday; the day before yesterday he flew."_s)
        == u"yesterday = 2024-05-15 | the day before yesterday = 2024-05-14"_s);
    CHECK(on(thursday, u"It froze last winter, last summer and in the spring."_s)
        == u"last winter = 2023-24 | last summer = 2023-22 | spring = 2024-21"_s);
    CHECK(on(thursday, u"In recent weeks and over the past two years it grew."_s)
        == u"recent weeks = 2024-05~ | past two years = 2022/2024"_s);
    CHECK(on(thursday, u"Fighting broke out over the weekend."_s) == u"weekend = 2024-05-11/2024-05-12"_s);
    CHECK(on(thursday, u"It closes at the end of the year."_s) == u"end of the year = 2024"_s);
    CHECK(on(thursday, u"He left three days ago, about five years ago she came."_s)
        == u"three days ago = 2024-05-13 | about five years ago = 2019~"_s);
    CHECK(on(thursday, u"The truce will end in two days."_s) == u"in two days = 2024-05-18"_s);
    CHECK(on(thursday, u"The army took the port in two days."_s).isEmpty());
    CHECK(on({}, u"Talks began last week, yesterday, three days ago."_s) == u"last week = ? | yesterday = ? | three days ago = ?"_s);
}

TEST_CASE("months and days without a year get the one that fits", "[dates]")
{
    CHECK(on(thursday, u"It was agreed on Feb. 28 and in December."_s) == u"Feb. 28 = 2024-02-28 | December = 2023-12"_s);
    CHECK(on(thursday, u"The summit opens on June 3."_s) == u"June 3 = 2024-06-03"_s);
    CHECK(on(thursday, u"He was told that it opens on June 3."_s) == u"June 3 = 2024-06-03"_s);
    CHECK(on(thursday, u"Voting will be held in March."_s) == u"March = 2025-03"_s);
    CHECK(on(thursday, u"In 2014 the region voted on 16 March."_s) == u"2014 = 2014 | 16 March = 2014-03-16"_s);
    CHECK(on(thursday, u"Between 15 and 18 August 2023, then May 3-5."_s)
        == u"15 and 18 August 2023 = 2023-08-15/2023-08-18 | May 3-5 = 2024-05-03/2024-05-05"_s);
    CHECK(on(thursday, u"It began in August last year."_s) == u"August last year = 2023-08"_s);
    CHECK(on({}, u"It was agreed on Feb. 28."_s) == u"Feb. 28 = ?"_s);
    CHECK(on(thursday, u"April Smith may march; they march on."_s).isEmpty());
}

TEST_CASE("a verb of the past puts a month behind unless it is very near ahead", "[dates]")
{
    CHECK(on(thursday, u"The dam collapsed on September 11."_s) == u"September 11 = 2023-09-11"_s);
    CHECK(on(thursday, u"He resigned in August."_s) == u"August = 2023-08"_s);
    CHECK(on(thursday, u"He told reporters the fair opens on 3 June."_s) == u"3 June = 2024-06-03"_s);
    CHECK(on(thursday, u"The sale should be completed in October."_s) == u"October = 2024-10"_s);
    CHECK(on(thursday, u"The mine will close in July."_s) == u"July = 2024-07"_s);
}

TEST_CASE("dates that say all are read in any order", "[dates]")
{
    CHECK(on({}, u"On Monday, August 18, 2025, and 7 Sept 2025"_s) == u"Monday, August 18, 2025 = 2025-08-18 | 7 Sept 2025 = 2025-09-07"_s);
    CHECK(on({}, u"2025-08-20 18:49:57Z, 20.08.2025, 31/12/2024"_s)
        == u"2025-08-20 18:49:57Z = 2025-08-20T18:49Z | 20.08.2025 = 2025-08-20 | 31/12/2024 = 2024-12-31"_s);
    // Day and month could be the other way round.
    CHECK(on({}, u"04/05/2025"_s) == u"04/05/2025 = ?"_s);
    CHECK(on({}, u"in the 1970s, the 21st century, the nineties"_s) == u"1970s = 197X | 21st century = 20XX | nineties = 199X"_s);
    CHECK(on({}, u"the summer of 2022, early 2023 and mid-2024"_s) == u"summer of 2022 = 2022-22 | early 2023 = 2023 | mid-2024 = 2024"_s);
    CHECK(on({}, u"the first quarter of 2009, the second half of 2010"_s)
        == u"first quarter of 2009 = 2009-33 | second half of 2010 = 2010-41"_s);
    CHECK(on({}, u"from 2014-2021 and in 1939–45"_s) == u"2014-2021 = 2014/2021 | 1939–45 = 1939/1945"_s);
    CHECK(on({}, u"31 February 2025"_s) == u"31 February 2025 = ?"_s);
}

TEST_CASE("times of day and dates rest on the date before them", "[dates]")
{
    CHECK(on(thursday, u"At 3:00 p.m. local time on Monday it rang."_s) == u"3:00 p.m. local time on Monday = 2024-05-13T15:00"_s);
    CHECK(on(thursday, u"It rang on Monday (1800 UTC)."_s) == u"Monday = 2024-05-13 | 1800 UTC = 2024-05-13T18:00Z"_s);
    CHECK(on({}, u"He fled on 3 May 2022. Two days later she wrote."_s) == u"3 May 2022 = 2022-05-03 | Two days later = 2022-05-05"_s);
    CHECK(on({}, u"He fled in May 2022. Two days later, and earlier that year."_s)
        == u"May 2022 = 2022-05 | Two days later = ? | earlier that year = 2022"_s);
    CHECK(on(thursday, u"The previous day he wrote."_s) == u"previous day = ?"_s);
    CHECK(on(thursday, u"It was in the early weeks of the war."_s) == u"early weeks of the war = ?"_s);
}

TEST_CASE("what a speaker calls tomorrow is counted from the day of speaking", "[dates]")
{
    CHECK(on(thursday, u"\"We will decide in two days,\" she told parliament on Monday."_s)
        == u"in two days = 2024-05-15 | Monday = 2024-05-13"_s);
    CHECK(on(thursday, u"“We vote tomorrow,” he said."_s) == u"tomorrow = 2024-05-17"_s);
}

TEST_CASE("numbers that are no dates are left alone", "[dates]")
{
    CHECK(on(thursday, u"Some 2000 troops and $2015, Resolution 2030, 1950 metres, 2,024 votes, No. 1990 and 2010.5"_s).isEmpty());
    CHECK(on(thursday, u"The second week, a day, the last day of the match, one century"_s).isEmpty());
    CHECK(on(thursday, u"See https://news.example/2024/05/12/march-2022 now"_s).isEmpty());
}

TEST_CASE("absolute dates of other languages, and nothing else of them", "[dates]")
{
    CHECK(on({}, u"Am 27. August 2025 und im März 2024"_s) == u"27. August 2025 = 2025-08-27 | März 2024 = 2024-03"_s);
    CHECK(on({}, u"Le 1er août 2025, en février 2024"_s) == u"1er août 2025 = 2025-08-01 | février 2024 = 2024-02"_s);
    CHECK(on({}, u"24 лютого 2022 року, у березні 2022"_s) == u"24 лютого 2022 року = 2022-02-24 | березні 2022 = 2022-03"_s);
    CHECK(on({}, u"24 февраля 2022 г. и в мае 2023 года"_s) == u"24 февраля 2022 г = 2022-02-24 | мае 2023 года = 2023-05"_s);
    CHECK(on({}, u"El 3 de marzo de 2025"_s) == u"3 de marzo de 2025 = 2025-03-03"_s);
    CHECK(on(thursday, u"Am Dienstag kam die Last; März, mars, mai, Mai und so weiter. Le marché de mai."_s) == u"Dienstag = 2024-05-14"_s);
}

TEST_CASE("boilerplate is left out but for the line that dates the report", "[dates]")
{
    const QString text = u"Posted on 16 May 2024\nRead also: the pact of 3 May 2021\nThey met in 2023."_s;
    const std::vector<Block> blocks{{{0, 21}, BlockKind::Boilerplate, u"posted-on"_s}, {{22, 55}, BlockKind::Boilerplate, u"read-also"_s},
        {{56, 73}, BlockKind::Body, {}}};
    const auto dates = findDates(text, blocks, EventDate::fromEdtf(thursday));
    REQUIRE(dates.size() == 2);
    CHECK(dates[0].rule == DateRule::DateLine);
    CHECK(dates[1].value->toText() == u"2023"_s);
    CHECK(findDates(text, blocks, std::nullopt).size() == 1);
}

TEST_CASE("dates of a long text without a full stop are found in linear time", "[dates]")
{
    // 5 MB; what looks back from each date would take hours if it went to the start.
    const QString text = u"in the nineties and two days later, \"tomorrow he said that week "_s.repeated(80000);
    const auto dates = findDates(text, {}, EventDate::fromEdtf(thursday));
    CHECK(dates.size() == 80000 * 4);
    for (size_t i = 1; i < dates.size(); ++i)
        REQUIRE(dates[i - 1].span.end <= dates[i].span.start);
}

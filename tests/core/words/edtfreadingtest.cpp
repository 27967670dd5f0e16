// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/edtfreading.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

#include <cstdio>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

const QLocale british(QLocale::English, QLocale::UnitedKingdom);

QString sentence(const QString &text, const QLocale &locale = british)
{
    const auto date = Edtf::fromText(text);
    INFO(text.toStdString());
    REQUIRE(date);
    return edtfSentence(*date, locale);
}

} // namespace

TEST_CASE("A date is read as precisely as it is known")
{
    CHECK(sentence(u"2025-08-20"_s) == u"20 August 2025"_s);
    CHECK(sentence(u"2025-08"_s) == u"August 2025"_s);
    CHECK(sentence(u"2025"_s) == u"the year 2025"_s);
    CHECK(sentence(u"2025-08-20T04:46"_s) == u"20 August 2025, 04:46"_s);
    CHECK(sentence(u"1985-04-12T23:20:30+04:30"_s) == u"12 April 1985, 23:20:30 UTC+04:30"_s);
    CHECK(sentence(u"2025-08-XX"_s) == u"some day in August 2025"_s);
    CHECK(sentence(u"2025-XX-XX"_s) == u"some day in 2025"_s);
    CHECK(sentence(u"2025-XX"_s) == u"some month in 2025"_s);
    CHECK(sentence(u"197X"_s) == u"the 1970s"_s);
    CHECK(sentence(u"19XX"_s) == u"some year between 1900 and 1999"_s);
    CHECK(sentence(u"-156X"_s) == u"some year between 1570 BC and 1561 BC"_s);
    CHECK(sentence(u"0000"_s) == u"the year 1 BC"_s);
    CHECK(sentence(u"-0043-03-15"_s) == u"15 March 44 BC"_s);
    CHECK(sentence(u"Y170000002"_s) == u"the year 170,000,002"_s);
    CHECK(sentence(u"1984-1X"_s) == u"some month from October to December in 1984"_s);
    CHECK(sentence(u"1560-XX-25"_s) == u"day 25 of some month in 1560"_s);
    CHECK(sentence(u"1930-X0-10"_s) == u"10 October 1930"_s);
    CHECK(sentence(u"156X-12-25"_s) == u"25 December in the 1560s"_s);
    CHECK(sentence(u"XXXX-12-XX"_s) == u"some day in December in an unknown year"_s);
    CHECK(sentence(u"2025-08-1X"_s) == u"one of the days 10–19 in August 2025"_s);
    CHECK(sentence(u"2025-08-X4"_s) == u"one of the days 4, 14, 24 in August 2025"_s);
}

TEST_CASE("Seasons, quarters and digits that count")
{
    CHECK(sentence(u"2024-21"_s) == u"spring 2024"_s);
    CHECK(sentence(u"2024-33"_s) == u"first quarter of 2024"_s);
    CHECK(sentence(u"2024-30"_s) == u"summer 2024 in the southern hemisphere"_s);
    CHECK(sentence(u"2024-41"_s) == u"second half of 2024"_s);
    CHECK(sentence(u"1950S2"_s).startsWith(u"about 1950, precise to 2 digit"_s));
}

TEST_CASE("Doubt is said of what it is of")
{
    CHECK(sentence(u"2022~"_s) == u"the year 2022, approximate"_s);
    CHECK(sentence(u"2022-03-04?"_s) == u"4 March 2022, uncertain"_s);
    CHECK(sentence(u"2022%"_s) == u"the year 2022, approximate and uncertain"_s);
    CHECK(sentence(u"2004-?06-?11"_s) == u"11 June 2004, month and day uncertain"_s);
    CHECK(sentence(u"2004?-06-~11"_s) == u"11 June 2004, day approximate, year uncertain"_s);
    CHECK(sentence(u"2025-08-15~/2025-08-18~"_s) == u"between 15 and 18 August 2025, approximate"_s);
    CHECK(sentence(u"1984~/2004-06"_s) == u"between 1984 (approximate) and June 2004"_s);
}

TEST_CASE("Intervals say what is open and what is not known")
{
    CHECK(sentence(u"2025-08-15/2025-08-18"_s) == u"between 15 and 18 August 2025"_s);
    CHECK(sentence(u"2025-08-28/2025-09-03"_s) == u"between 28 August 2025 and 3 September 2025"_s);
    CHECK(sentence(u"2004-06/2004-08"_s) == u"between June and August 2004"_s);
    CHECK(sentence(u"2014/2022"_s) == u"between 2014 and 2022"_s);
    CHECK(sentence(u"2022-02-24/.."_s) == u"from 24 February 2022 on, end open"_s);
    CHECK(sentence(u"2022-02-24/"_s) == u"from 24 February 2022 on, end not known"_s);
    CHECK(sentence(u"../2025-08-20"_s) == u"before or on 20 August 2025, start open"_s);
    CHECK(sentence(u"../2025-08"_s) == u"before or in August 2025, start open"_s);
    CHECK(sentence(u"/2025-08-20"_s) == u"until 20 August 2025, start not known"_s);
    CHECK(sentence(u"../.."_s) == u"any time, start and end open"_s);
    CHECK(sentence(u"[1667,1668,1670]"_s) == u"one of 1667, 1668, 1670"_s);
    CHECK(sentence(u"{1960,1961-12}"_s) == u"all of 1960, December 1961"_s);
    CHECK(sentence(u"[..1760-12-03]"_s) == u"one of 3 December 1760 or before"_s);
}

TEST_CASE("Dates are in the order and the words of the locale")
{
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    CHECK(sentence(u"2025-08-15/2025-08-18"_s, american) == u"between August 15, 2025 and August 18, 2025"_s);
    CHECK(sentence(u"XXXX-12-25"_s, american) == u"December 25 in an unknown year"_s);
    CHECK(sentence(u"[2025-08-15,2025-08-18]"_s, american) == u"one of August 15, 2025; August 18, 2025"_s);
    CHECK(sentence(u"2025-08-20"_s, QLocale(QLocale::German)) == u"20. August 2025"_s);
    CHECK(sentence(u"2025-08-20"_s, QLocale(QLocale::Spanish)) == u"20 de agosto de 2025"_s);
    CHECK(sentence(u"-0043-03-15"_s, QLocale(QLocale::Spanish)) == u"15 de marzo de 44 BC"_s);
}

TEST_CASE("Every valid case of edtf-validate is read in plain words")
{
    const QString path = sharedPath(u"data/standards/edtf/edtf-validate-cases.tsv"_s);
    if (path.isNull())
        SKIP("the cases are not beside the project");
    int all = 0;
    int read = 0;
    for (const QString &line : QString::fromUtf8(readFile(path)).split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u'#') || tab < 0 || line.startsWith(u"INVALID"_s))
            continue;
        const QString text = line.sliced(tab + 1);
        const auto date = Edtf::fromText(text);
        if (!date)
            continue;
        ++all;
        const QString words = edtfSentence(*date, british);
        const bool plain = words != text && !words.contains(u'X') && !words.contains(u'~') && !words.contains(u'%') && !words.contains(u'/')
            && !words.contains(u"[") && words.size() > 5;
        read += plain;
        if (!plain)
            std::printf("\"%s\" is read as \"%s\"\n", text.toUtf8().constData(), words.toUtf8().constData());
    }
    std::printf("EDTF cases read in plain words: %d of %d\n", read, all);
    CHECK(all > 200);
    CHECK(read == all);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timeticks.h"

#include "tests/core/timeline/spans.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

const QLocale english(QLocale::English, QLocale::UnitedKingdom);

QStringList labels(const std::vector<TimeTick> &ticks)
{
    QStringList labels;
    for (const TimeTick &tick : ticks)
        labels.append(tick.label);
    return labels;
}

/// Of the stretch between two days at so many pixels, with room for a label of five letters in 46.
QStringList labels(const FoldedTime &time, double firstDay, double lastDay, double pixels)
{
    const double first = time.position(firstDay);
    const double last = time.position(lastDay);
    return labels(timeTicks(time, first, last, 46 * (last - first) / pixels, english));
}

FoldedTime linear(const QString &first, const QString &last)
{
    return FoldedTime::of(spansOf({first, last}), FoldedTime::Folding::Linear);
}

} // namespace

TEST_CASE("ticks of a line with folds tell where each part lies")
{
    QStringList dates{u"1994"_s, u"2014"_s, u"2022"_s, u"2022-02"_s, u"2022-03"_s, u"2022-02-24/.."_s, u"2025"_s, u"2025-08"_s};
    for (int day = 18; day <= 27; ++day)
        dates.append(u"2025-08-%1"_s.arg(day));
    const auto time = FoldedTime::of(spansOf(dates));
    const auto ticks = timeTicks(time, 0, 1, 46.0 / 1200, english);
    CHECK(labels(ticks)
        == QStringList{u"1994"_s, u"2014"_s, u"24 Feb 2022"_s, u"Mar"_s, u"18 Aug 2025"_s, u"20"_s, u"21"_s, u"22"_s, u"23"_s, u"24"_s,
            u"25"_s, u"26"_s, u"27"_s});
    for (const TimeTick &tick : ticks) {
        INFO(tick.label.toStdString());
        CHECK(tick.isMajor == (tick.label.section(u' ', -1).toInt() > 1900));
    }
}

TEST_CASE("years, months, days and hours, as fine as there is room")
{
    const auto time = linear(u"1900"_s, u"2025"_s);
    const auto at = [](int year, int month = 1, int day = 1) { return dayOf(year, month, day); };
    CHECK(labels(time, at(1900), at(2000), 500)
        == QStringList{u"1900"_s, u"1910"_s, u"1920"_s, u"1930"_s, u"1940"_s, u"1950"_s, u"1960"_s, u"1970"_s, u"1980"_s, u"1990"_s});
    CHECK(labels(time, at(2020), at(2023), 800)
        == QStringList{
            u"2020"_s, u"Apr"_s, u"Jul"_s, u"Oct"_s, u"2021"_s, u"Apr"_s, u"Jul"_s, u"Oct"_s, u"2022"_s, u"Apr"_s, u"Jul"_s, u"Oct"_s});
    CHECK(labels(time, at(2025, 3, 10), at(2025, 6, 10), 200) == QStringList{u"Apr 2025"_s, u"Jun"_s});
    CHECK(labels(time, at(2025, 2, 25), at(2025, 3, 4), 720)
        == QStringList{u"25 Feb 2025"_s, u"26"_s, u"27"_s, u"28"_s, u"Mar"_s, u"2"_s, u"3"_s});
    CHECK(labels(time, at(2025, 2, 20), at(2025, 3, 12), 300) == QStringList{u"20 Feb 2025"_s, u"Mar"_s, u"5"_s, u"10"_s});
    CHECK(labels(time, at(2025, 2, 27) + 0.3, at(2025, 2, 28) + 0.6, 480)
        == QStringList{u"27 Feb 2025 12:00"_s, u"21:00"_s, u"28 Feb"_s, u"06:00"_s, u"09:00"_s, u"12:00"_s});
}

TEST_CASE("the language says what months are called")
{
    const auto time = linear(u"2025-03"_s, u"2025-06"_s);
    const auto ticks = timeTicks(time, 0, 1, 0.2, QLocale(QLocale::German, QLocale::Germany));
    CHECK(labels(ticks).contains(u"Mai"_s));
}

TEST_CASE("no ticks where there is nothing to be seen")
{
    CHECK(timeTicks(FoldedTime(), 0, 1, 0.1).empty());
    const auto time = linear(u"2025"_s, u"2025"_s);
    CHECK(timeTicks(time, 0.5, 0.5, 0.1).empty());
    CHECK(timeTicks(time, 0, 1, 0).empty());
}

TEST_CASE("far beyond the ends, years end")
{
    for (const QString &far : {u"Y290000000"_s, u"Y-289999999"_s}) {
        const auto time = linear(far, u"2025"_s);
        for (const double wide : {1.0, 2.0, 1000.0}) {
            const QStringList years = labels(timeTicks(time, -wide, wide, wide / 20, english));
            INFO(years.join(u' ').toStdString());
            CHECK_FALSE(years.isEmpty());
            CHECK_FALSE(years.contains(QString()));
            CHECK_FALSE(years.contains(u"0"_s));
        }
    }
}

TEST_CASE("ticks keep their distance, rise, stay out of folds, and the first says the year")
{
    std::mt19937 random(3);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    const QStringList forms{u"yyyy"_s, u"yyyy-MM"_s, u"yyyy-MM-dd"_s, u"yyyy-MM-dd'T12:30'"_s};
    for (int round = 0; round < 300; ++round) {
        QStringList dates;
        for (int i = below(60); i >= 0; --i)
            dates.append(QDate(1900, 1, 1).addDays(below(round % 2 ? 46000 : 500)).toString(forms[below(4)]));
        INFO(dates.join(u' ').toStdString());
        const auto time = FoldedTime::of(spansOf(dates));
        const double first = below(100) / 100.0 - 0.1;
        const double last = first + (1 + below(1000)) / 1000.0;
        const double gap = (last - first) / (2 + below(30));
        const auto ticks = timeTicks(time, first, last, gap, english);
        for (size_t i = 0; i < ticks.size(); ++i) {
            const TimeTick &tick = ticks[i];
            INFO(tick.label.toStdString());
            REQUIRE(tick.position >= first - 1e-6);
            REQUIRE(tick.position <= last);
            REQUIRE(std::abs(time.position(tick.day) - tick.position) < 1e-9);
            for (const auto &fold : time.folds())
                REQUIRE((tick.day <= fold.firstDay || tick.day >= fold.lastDay));
            if (i > 0) {
                REQUIRE(
                    tick.position - ticks[i - 1].position >= gap * std::max(1.0, (double(ticks[i - 1].label.size()) + 1.5) / 6.5) - 1e-9);
                REQUIRE(tick.label != ticks[i - 1].label);
            } else {
                REQUIRE(tick.label.contains(QString::number(momentOf(tick.day).date().year())));
            }
        }
    }
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/foldedtime.h"

#include "tests/core/timeline/spans.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

/// Two remembered years, the beginning of a war, and ten days of news.
QStringList fewReports()
{
    QStringList dates{u"1994"_s, u"2014"_s, u"2022"_s, u"2022-02"_s, u"2022-03"_s, u"2022-02-24/.."_s, u"2025"_s, u"2025-08"_s};
    for (int day = 18; day <= 27; ++day)
        dates.append(u"2025-08-%1"_s.arg(day));
    return dates;
}

double width(const FoldedTime &time, double first, double last)
{
    return time.position(last) - time.position(first);
}

bool isFolded(const FoldedTime &time, double day)
{
    for (const auto &fold : time.folds()) {
        if (fold.firstDay <= day && day < fold.lastDay)
            return true;
    }
    return false;
}

void checkLine(const FoldedTime &time)
{
    REQUIRE_FALSE(time.isEmpty());
    const auto &stretches = time.stretches();
    CHECK(stretches.front().first == 0.0);
    CHECK(stretches.back().last == 1.0);
    for (size_t i = 0; i < stretches.size(); ++i) {
        REQUIRE(stretches[i].firstDay < stretches[i].lastDay);
        REQUIRE(stretches[i].first < stretches[i].last);
        if (i > 0) {
            REQUIRE(stretches[i - 1].lastDay == stretches[i].firstDay);
            REQUIRE(stretches[i - 1].last == stretches[i].first);
        }
    }
}

} // namespace

TEST_CASE("days of news have most of the line, empty years hardly any")
{
    const auto time = FoldedTime::of(spansOf(fewReports()));
    checkLine(time);
    CHECK(time.firstDay() == dayOf(1994, 1, 1));
    CHECK(time.lastDay() == dayOf(2026, 1, 1));
    CHECK(width(time, dayOf(2025, 8, 18), dayOf(2025, 8, 28)) > 0.5);
    for (int day = 18; day <= 27; ++day)
        CHECK(width(time, dayOf(2025, 8, day), dayOf(2025, 8, day + 1)) == Approx(width(time, dayOf(2025, 8, 18), dayOf(2025, 8, 19))));

    const double year = width(time, dayOf(1994, 1, 1), dayOf(1995, 1, 1));
    CHECK(year > 0.03);
    CHECK(width(time, dayOf(2014, 1, 1), dayOf(2015, 1, 1)) == Approx(year));
    CHECK(width(time, dayOf(2022, 3, 1), dayOf(2022, 4, 1)) == Approx(year));
    CHECK(width(time, dayOf(2022, 2, 24), dayOf(2022, 2, 25)) > 0.03);
    for (const auto &fold : time.folds())
        CHECK(fold.last - fold.first < 0.08);
    // A year is not unfolded by what is known of a part of it.
    CHECK(width(time, dayOf(2025, 1, 1), dayOf(2025, 8, 1)) < 0.05);
    CHECK(isFolded(time, dayOf(2025, 4, 1)));
    CHECK(isFolded(time, dayOf(2000, 1, 1)));
    CHECK(isFolded(time, dayOf(2022, 2, 3)));
    CHECK_FALSE(isFolded(time, dayOf(1994, 7, 1)));
    CHECK_FALSE(isFolded(time, dayOf(2022, 3, 15)));
    CHECK_FALSE(isFolded(time, dayOf(2025, 8, 18)));
    CHECK_FALSE(isFolded(time, dayOf(2025, 8, 27) + 0.5));
    // Each is a part of its own where something lies between.
    CHECK(time.folds().size() == 5);
}

TEST_CASE("a few empty days stay, a month of them does not")
{
    const auto near = FoldedTime::of(spansOf({u"2025-08-01"_s, u"2025-08-08"_s}));
    CHECK(near.folds().empty());
    CHECK(near.position(dayOf(2025, 8, 5)) == Approx(0.5));
    const auto far = FoldedTime::of(spansOf({u"2025-08-01"_s, u"2025-09-01"_s}));
    REQUIRE(far.folds().size() == 1);
    CHECK(far.folds()[0].firstDay == dayOf(2025, 8, 2));
    CHECK(far.folds()[0].lastDay == dayOf(2025, 9, 1));
}

TEST_CASE("days without a hole over years are linear")
{
    std::vector<TimeSpan> spans;
    for (int day = 0; day < 3650; ++day)
        spans.push_back(*timeSpan(Edtf::fromDate(QDate(2015, 1, 1).addDays(day))));
    spans.push_back(*timeSpan(u"2018"_s));
    spans.push_back(*timeSpan(u"2019-03"_s));
    const auto time = FoldedTime::of(spans);
    CHECK(time.folds().empty());
    CHECK(time.stretches().size() == 1);
    CHECK(time.position(dayOf(2015, 1, 1) + 1825) == Approx(0.5));
    // One year long before is seen, and takes little.
    spans.push_back(*timeSpan(u"1990"_s));
    const auto longer = FoldedTime::of(spans);
    CHECK(longer.folds().size() == 1);
    CHECK(width(longer, dayOf(1990, 1, 1), dayOf(1991, 1, 1)) > 0.02);
    CHECK(width(longer, dayOf(2015, 1, 1), longer.lastDay()) > 0.85);
}

TEST_CASE("scattered days do not make more folds than one can look at")
{
    std::mt19937 random(5);
    for (const int count : {30, 100, 1000}) {
        QStringList dates{u"1945"_s};
        for (int i = 0; i < count; ++i)
            dates.append(QDate(2000, 1, 1).addDays(int(random() % 9000u)).toString(Qt::ISODate));
        const auto time = FoldedTime::of(spansOf(dates));
        checkLine(time);
        CHECK(time.folds().size() <= 18);
        CHECK_FALSE(time.folds().empty());
    }
}

TEST_CASE("years alone are pieces of one size")
{
    const auto time = FoldedTime::of(spansOf({u"1939"_s, u"1941"_s, u"1945"_s, u"1989"_s}));
    checkLine(time);
    CHECK(width(time, dayOf(1939, 1, 1), dayOf(1940, 1, 1)) == Approx(width(time, dayOf(1945, 1, 1), dayOf(1946, 1, 1))));
    CHECK(width(time, dayOf(1940, 1, 1), dayOf(1941, 1, 1)) == Approx(width(time, dayOf(1945, 1, 1), dayOf(1946, 1, 1))));
    CHECK(time.folds().size() == 2);
    const auto decades = FoldedTime::of(spansOf({u"18XX"_s, u"197X"_s, u"1975"_s, u"1975-04-30"_s}));
    checkLine(decades);
    CHECK_FALSE(isFolded(decades, dayOf(1850, 1, 1)));
    CHECK(isFolded(decades, dayOf(1972, 1, 1)));
    CHECK_FALSE(isFolded(decades, dayOf(1975, 4, 30)));
}

TEST_CASE("between the years before and after Christ lies nothing")
{
    for (const QStringList &dates : {QStringList{u"0000"_s, u"0001"_s}, QStringList{u"0000/0001"_s}}) {
        const auto time = FoldedTime::of(spansOf(dates));
        checkLine(time);
        CHECK(time.stretches().size() == 2);
        CHECK(time.position(dayOf(1, 1, 1)) == Approx(0.5));
    }
}

TEST_CASE("an open end and a long interval do not stretch the line")
{
    const auto open = FoldedTime::of(spansOf({u"2022-02-24/.."_s, u"../2025-08-20"_s}));
    CHECK(open.firstDay() == dayOf(2022, 2, 24));
    CHECK(open.lastDay() == dayOf(2025, 8, 21));
    const auto interval = FoldedTime::of(spansOf({u"2022-02-24/2025-08-20"_s}));
    REQUIRE(interval.folds().size() == 1);
    CHECK(width(interval, dayOf(2022, 2, 24), dayOf(2022, 2, 25)) > 0.3);
}

TEST_CASE("the linear line has no folds")
{
    const auto time = FoldedTime::of(spansOf(fewReports()), FoldedTime::Folding::Linear);
    CHECK(time.folds().empty());
    CHECK(time.stretches().size() == 1);
    CHECK(time.position((time.firstDay() + time.lastDay()) / 2) == Approx(0.5));
}

TEST_CASE("nothing, one day and one moment")
{
    const FoldedTime empty = FoldedTime::of({});
    CHECK(empty.isEmpty());
    CHECK(empty.position(2460908) == 0.0);
    CHECK(empty.day(0.5) == 0.0);
    for (const auto folding : {FoldedTime::Folding::Folded, FoldedTime::Folding::Linear}) {
        const auto day = FoldedTime::of(spansOf({u"2025-08-20"_s}), folding);
        checkLine(day);
        CHECK(day.position(dayOf(2025, 8, 20)) == 0.0);
        CHECK(day.position(dayOf(2025, 8, 21)) == 1.0);
        checkLine(FoldedTime::of(spansOf({u"2025-08-20T04:46"_s}), folding));
    }
}

TEST_CASE("beyond the ends it goes on")
{
    const auto time = FoldedTime::of(spansOf({u"2025-08-20"_s, u"2025-08-21"_s}));
    CHECK(time.position(dayOf(2025, 8, 23)) == Approx(1.5));
    CHECK(time.position(dayOf(2025, 8, 18)) == Approx(-1.0));
    CHECK(time.day(1.5) == Approx(dayOf(2025, 8, 23)));
    CHECK(time.day(-1.0) == Approx(dayOf(2025, 8, 18)));
}

TEST_CASE("day and position are each other's inverse, and both rise, whatever the dates")
{
    std::mt19937 random(7);
    const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
    const QStringList forms{u"yyyy"_s, u"yyyy-MM"_s, u"yyyy-MM-dd"_s, u"yyyy-MM-dd'/..'"_s, u"yyyy-MM-dd'T12:30'"_s, u"yyyy'~'"_s};
    for (int round = 0; round < 300; ++round) {
        QStringList dates;
        const int form = below(12);
        for (int i = below(60); i >= 0; --i)
            dates.append(QDate(1900, 1, 1).addDays(below(round % 2 ? 46000 : 500)).toString(forms[form < 6 ? form : below(6)]));
        INFO(dates.join(u' ').toStdString());
        const auto time = FoldedTime::of(spansOf(dates));
        checkLine(time);
        double before = -0.2;
        for (int i = 0; i <= 140; ++i) {
            const double position = -0.2 + i * 0.01;
            const double day = time.day(position);
            REQUIRE(time.position(day) == Approx(position).margin(1e-7));
            if (i > 0)
                REQUIRE(day > time.day(before));
            before = position;
        }
        for (const TimeSpan &span : spansOf(dates)) {
            REQUIRE(time.position(span.first) < time.position(span.last));
            REQUIRE(time.day(time.position(span.first)) == Approx(span.first).epsilon(1e-12));
        }
    }
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/edtf.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

#include <algorithm>
#include <cstdio>
#include <map>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

Edtf edtf(const QString &text)
{
    const auto value = Edtf::fromText(text);
    INFO(text.toStdString());
    REQUIRE(value);
    return *value;
}

/// "2025-08-01 .. 2025-08-31"; "*" where it has no such day.
QString days(const QString &text)
{
    const Edtf value = edtf(text);
    const auto day = [](QDate date) { return date.isValid() ? date.toString(u"yyyy-MM-dd"_s) : u"*"_s; };
    return day(value.earliest()) + u" .. "_s + day(value.latest());
}

} // namespace

TEST_CASE("an EDTF date knows the days it can mean", "[edtf]")
{
    CHECK(days(u"2025"_s) == u"2025-01-01 .. 2025-12-31"_s);
    CHECK(days(u"2024-02"_s) == u"2024-02-01 .. 2024-02-29"_s);
    CHECK(days(u"2025-08-20T18:00Z"_s) == u"2025-08-20 .. 2025-08-20"_s);
    CHECK(days(u"197X"_s) == u"1970-01-01 .. 1979-12-31"_s);
    CHECK(days(u"20XX"_s) == u"2000-01-01 .. 2099-12-31"_s);
    CHECK(days(u"1984-1X"_s) == u"1984-10-01 .. 1984-12-31"_s);
    CHECK(days(u"2004-01-3X"_s) == u"2004-01-30 .. 2004-01-31"_s);
    CHECK(days(u"2024-22"_s) == u"2024-06-01 .. 2024-08-31"_s);
    CHECK(days(u"2024-24"_s) == u"2024-12-01 .. 2025-02-28"_s);
    CHECK(days(u"2024-31"_s) == u"2024-03-01 .. 2024-05-31"_s);
    CHECK(days(u"2024-34"_s) == u"2024-04-01 .. 2024-06-30"_s);
    CHECK(days(u"2024-41"_s) == u"2024-07-01 .. 2024-12-31"_s);
    CHECK(days(u"1950S2"_s) == u"1900-01-01 .. 1999-12-31"_s);
    CHECK(days(u"2025-08-15/2025-09"_s) == u"2025-08-15 .. 2025-09-30"_s);
    CHECK(days(u"../2025-08-20"_s) == u"* .. 2025-08-20"_s);
    CHECK(days(u"2022-02-24/"_s) == u"2022-02-24 .. *"_s);
    CHECK(days(u"[1667,1670..1672]"_s) == u"1667-01-01 .. 1672-12-31"_s);
    CHECK(days(u"{..1984}"_s) == u"* .. 1984-12-31"_s);
    CHECK(edtf(u"Y170000002"_s).earliest().year() == 170000002);
    CHECK(edtf(u"-0003"_s).earliest().year() == -4);
    CHECK(edtf(u"-156X"_s).earliest().year() == -1570);
    CHECK_FALSE(edtf(u"Y99999999999"_s).latest().isValid());
}

TEST_CASE("an EDTF date knows how sure it is", "[edtf]")
{
    CHECK(edtf(u"2022~"_s).isApproximate());
    CHECK_FALSE(edtf(u"2022~"_s).isUncertain());
    CHECK((edtf(u"2022-03%"_s).isApproximate() && edtf(u"2022-03%"_s).isUncertain()));
    CHECK(edtf(u"?2004-06-04"_s).isUncertain());
    CHECK(edtf(u"2004-XX"_s).isUnspecified());
    CHECK(edtf(u"../2025"_s).isOpen());
    CHECK((!edtf(u"/2025"_s).isOpen() && edtf(u"/2025"_s).has(Edtf::UnknownStart)));
    CHECK(edtf(u"2022-02~/2025-08"_s).isApproximate());
    CHECK(edtf(u"2022-02~/2025-08"_s).isInterval());
    CHECK(edtf(u"{1960,1961-12}"_s).kind() == Edtf::Kind::AllOf);
    CHECK(edtf(u"197X"_s).precision() == Edtf::Precision::Decade);
    CHECK(edtf(u"20XX"_s).precision() == Edtf::Precision::Century);
    CHECK(edtf(u"2004-06-XX"_s).precision() == Edtf::Precision::Month);
    CHECK(edtf(u"2001-21"_s).precision() == Edtf::Precision::Season);
    CHECK(edtf(u"2025-08/2025-08-20"_s).precision() == Edtf::Precision::Month);
    CHECK(edtf(u"2025-08-20T04:46"_s).precision() == Edtf::Precision::Time);
}

TEST_CASE("what is no date is refused", "[edtf]")
{
    for (const QString &text : {u"2025-02-29"_s, u"XXXX-02-30"_s, u"1XX1-02-29"_s, u"2025-13"_s, u"2025-42"_s, u"2025-8-20"_s,
             u"20250820"_s, u"2025-08-20/2025-08-19"_s, u"/"_s, u"[..]"_s, u"[2025,..2026]"_s, u"[2025..,2026]"_s, u"[]"_s, u"{,}"_s,
             u"?2025?"_s, u"-0000"_s, u"2025-08-20T24:00:00"_s, u"2025-08-20T10"_s, u"2025~-08-20T10:00"_s, u"Y2025"_s, u"1950S0"_s,
             u"2025-08-20 "_s, u"٢٠٢٥"_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(Edtf::fromText(text));
    }
}

TEST_CASE("EDTF dates sort by their first day, the wider first", "[edtf]")
{
    const QStringList sorted{u"../2025"_s, u"-0044"_s, u"20XX"_s, u"2024"_s, u"2024-01"_s, u"2024-01-01"_s, u"2024-01-01T09:00"_s,
        u"2024-01-01T10:30"_s, u"2024-02"_s, u"2024-21"_s, u"2024-03-02/.."_s, u"2024-03-02"_s};
    std::vector<Edtf> values;
    for (const QString &text : sorted)
        values.push_back(edtf(text));
    CHECK(std::is_sorted(values.begin(), values.end()));
    std::reverse(values.begin(), values.end());
    std::sort(values.begin(), values.end());
    for (size_t i = 0; i < values.size(); ++i)
        CHECK(values[i].toText() == sorted[qsizetype(i)]);
}

TEST_CASE("dates of the calendar and of the record become EDTF", "[edtf]")
{
    CHECK(Edtf::fromDate(QDate(2025, 8, 20)).toText() == u"2025-08-20"_s);
    CHECK(Edtf::fromDate(QDate(2025, 8, 20), Edtf::Precision::Month).toText() == u"2025-08"_s);
    CHECK(Edtf::fromDate(QDate(33, 4, 3)).toText() == u"0033-04-03"_s);
    for (const QString &early : {u"0000-12-31"_s, u"-0001-01-01"_s, u"-0043-03-15"_s}) {
        INFO(early.toStdString());
        CHECK(Edtf::fromDate(edtf(early).earliest()).toText() == early);
    }
    CHECK(Edtf::fromDate(QDate(-44, 3, 15), Edtf::Precision::Month).toText() == u"-0043-03"_s);
    CHECK(Edtf::fromDate(QDate(-44, 3, 15), Edtf::Precision::Year).toText() == u"-0043"_s);
    CHECK(Edtf::fromDate(QDate()).toText().isEmpty());
    CHECK(Edtf::fromEventDate(EventDate::fromDateTime(QDate(2025, 8, 20), QTime(4, 46))).toText() == u"2025-08-20T04:46"_s);
    CHECK(Edtf::between(edtf(u"2025-08-15"_s), edtf(u"2025-08-18"_s)).toText() == u"2025-08-15/2025-08-18"_s);
}

TEST_CASE("the cases of edtf-validate", "[edtf][shared]")
{
    const QString path = sharedPath(u"data/standards/edtf/edtf-validate-cases.tsv"_s);
    if (path.isNull())
        SKIP("the cases are not beside the project");
    std::map<QString, std::pair<int, int>> counts;
    for (const QString &line : QString::fromUtf8(readFile(path)).split(u'\n')) {
        const qsizetype tab = line.indexOf(u'\t');
        if (line.startsWith(u'#') || tab < 0)
            continue;
        const QString level = line.first(tab);
        const QString text = line.sliced(tab + 1);
        const auto value = Edtf::fromText(text);
        // The validator refuses every interval of years with more than four digits; the standard does not.
        if (text == u"Y-61000/-2000"_s)
            continue;
        const bool right = value.has_value() != (level == u"INVALID"_s) && (!value || value->toText() == text);
        auto &[good, all] = counts[level];
        good += right;
        ++all;
        if (!right)
            std::printf("EDTF level %s: wrong on \"%s\"\n", level.toUtf8().constData(), text.toUtf8().constData());
    }
    for (const auto &[level, count] : counts) {
        std::printf("EDTF level %s: %d of %d right\n", level.toUtf8().constData(), count.first, count.second);
        CHECK(count.first == count.second);
    }
}

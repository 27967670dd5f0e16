// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/datetext.h"
#include "core/words/momenttext.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("A date is shown as precise as it is known, as the locale writes it")
{
    struct Row
    {
        QString edtf;
        QLocale locale;
        QString shown;
    };
    const QLocale britain(QLocale::English, QLocale::UnitedKingdom);
    const QLocale america(QLocale::English, QLocale::UnitedStates);
    const QLocale germany(QLocale::German, QLocale::Germany);
    const std::vector<Row> rows{
        {u"2025-08-20"_s, britain, u"20 Aug 2025"_s},
        {u"2025-08-20T04:46"_s, britain, u"20 Aug 2025"_s},
        {u"2025-08-20"_s, america, u"Aug 20, 2025"_s},
        {u"2025-08-20"_s, QLocale::c(), u"20 Aug 2025"_s},
        {u"2025-08"_s, britain, u"Aug 2025"_s},
        {u"2025"_s, britain, u"2025"_s},
        {u"2025-08-20"_s, germany, u"20. Aug. 2025"_s},
        {u"2025-08-20"_s, QLocale(QLocale::Japanese, QLocale::Japan), u"2025年8月20日"_s},
    };
    for (const Row &row : rows) {
        const auto date = EventDate::fromEdtf(row.edtf);
        REQUIRE(date);
        INFO(row.locale.name().toStdString());
        CHECK(dateText(*date, row.locale) == row.shown);
    }
}

TEST_CASE("A long date says the weekday and the whole month")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    CHECK(longDateText(*EventDate::fromEdtf(u"2025-08-20T04:46"), english).contains(u"Wed 20 August 2025"_s));
    CHECK(longDateText(*EventDate::fromEdtf(u"2025-08"), english) == u"August 2025"_s);
    CHECK(longDateText(*EventDate::fromEdtf(u"2025"), english) == u"2025"_s);
}

TEST_CASE("A signature without an author begins with the time")
{
    CHECK(signatureText(u"Ada"_s, u"today 14:02"_s) == u"Ada · today 14:02"_s);
    CHECK(signatureText({}, u"today 14:02"_s) == u"today 14:02"_s);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/quantity.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <QString>

#include <cmath>

using namespace Parallax;
using namespace Qt::StringLiterals;
using Catch::Approx;

namespace {

Quantity quantity(const QString &figure)
{
    const auto read = readQuantity(figure);
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("Numbers in digits and in words")
{
    CHECK(quantity(u"3,500 workers"_s).least == Approx(3500));
    CHECK(quantity(u"twenty-five schools"_s).most == Approx(25));
    CHECK(quantity(u"2.5 million barrels"_s).least == Approx(2.5e6));
    CHECK(quantity(u"two hundred ships"_s).least == Approx(200));
    CHECK(quantity(u"a dozen towns"_s).least == Approx(12));
    CHECK(quantity(u"$3 billion"_s).kind == Quantity::Money);
    CHECK(quantity(u"10 to 15 ships"_s).most == Approx(15));
    CHECK(!readQuantity(u"most of the territory"));
    CHECK(!readQuantity(u""));
}

TEST_CASE("Shares and bounds")
{
    CHECK(quantity(u"two thirds of members"_s).least == Approx(2.0 / 3));
    CHECK(quantity(u"40 per cent of homes"_s).most == Approx(0.4));
    CHECK(quantity(u"half of the crop"_s).kind == Quantity::Share);
    const Quantity below = quantity(u"less than 1% of homes"_s);
    CHECK(below.least == 0);
    CHECK(below.most == Approx(0.01));
    const Quantity above = quantity(u"at least 30 people"_s);
    CHECK(std::isinf(above.most));
    CHECK(above.open);
    CHECK(quantity(u"some 100 people"_s).least < 100);
}

TEST_CASE("What cannot both be true")
{
    CHECK(quantity(u"less than 1%"_s).excludes(quantity(u"around one-fifth"_s)));
    CHECK(quantity(u"at least 200 people"_s).excludes(quantity(u"120 people"_s)));
    CHECK(!quantity(u"at least 100 people"_s).excludes(quantity(u"120 people"_s)));
    CHECK(!quantity(u"about 125 people"_s).excludes(quantity(u"120 people"_s)));
    CHECK(!quantity(u"20 people"_s).excludes(quantity(u"20%"_s)));
}

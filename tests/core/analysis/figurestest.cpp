// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/figures.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// "the words = what they count" of each figure.
QString figuresOf(const QString &text)
{
    QStringList all;
    for (const FoundFigure &figure : findFigures(text, {}))
        all.append(text.mid(figure.span.start, figure.span.length()) + u" = "_s + figure.what);
    return all.join(u" | "_s);
}

} // namespace

TEST_CASE("a number is found with what it counts", "[figures]")
{
    CHECK(figuresOf(u"Around 10 countries joined."_s) == u"Around 10 countries = countries"_s);
    CHECK(figuresOf(u"At least 1,200 people and more than 30 schools were hit."_s)
        == u"At least 1,200 people = people | more than 30 schools = schools"_s);
    CHECK(figuresOf(u"Seven permanent members of the U.N. Security Council agreed."_s)
        == u"Seven permanent members of the U.N. Security Council = permanent members of the U.N. Security Council"_s);
    CHECK(figuresOf(u"Twenty-five aid workers fled."_s) == u"Twenty-five aid workers = aid workers"_s);
    CHECK(figuresOf(u"Between them 10 to 15 ships sank."_s) == u"10 to 15 ships = ships"_s);
}

TEST_CASE("shares and sums of money", "[figures]")
{
    CHECK(figuresOf(u"They hold around one-fifth of the country."_s) == u"around one-fifth of the country = the country"_s);
    CHECK(figuresOf(u"Less than 1% went missing."_s).startsWith(u"Less than 1%"_s));
    CHECK(figuresOf(u"It put 50 percent tariffs on steel."_s) == u"50 percent tariffs = tariffs"_s);
    CHECK(figuresOf(u"Norway gave $3 billion."_s) == u"$3 billion = $"_s);
    CHECK(figuresOf(u"Norway gave 40 million euros in aid."_s) == u"40 million euros in aid = aid"_s);
    CHECK(figuresOf(u"Most of the valley and two-thirds of its wells are dry."_s)
        == u"Most of the valley = the valley | two-thirds of its wells = its wells"_s);
    CHECK(figuresOf(u"Tens of thousands of families left."_s) == u"Tens of thousands of families = families"_s);
}

TEST_CASE("lengths of time are figures where they measure something", "[figures]")
{
    CHECK(figuresOf(u"They agreed on a 30-day truce."_s) == u"30-day truce = truce"_s);
    CHECK(figuresOf(u"The three-year-old war goes on."_s) == u"three-year-old war = war"_s);
    CHECK(figuresOf(u"A 45-year-old man was held."_s).isEmpty());
}

TEST_CASE("dates, names and small talk are no figures", "[figures]")
{
    CHECK(figuresOf(u"On 15 May 2025, two days ago, in the 1990s and at 3 p.m."_s).isEmpty());
    CHECK(figuresOf(u"Article 5 guarantees, F-16 jets, COVID-19 rules, Resolution 2202 terms, the G7 leaders"_s).isEmpty());
    CHECK(figuresOf(u"The two sides, one of them, a country, the first visits, his second terms."_s).isEmpty());
    CHECK(figuresOf(u"https://news.example/10-reasons and 7."_s).isEmpty());
}

TEST_CASE("figures keep out of boilerplate", "[figures]")
{
    const QString text = u"12 comments\nThey sent 12 ships."_s;
    const std::vector<Block> blocks{{{0, 11}, BlockKind::Boilerplate, u"count"_s}, {{12, 31}, BlockKind::Body, {}}};
    const auto figures = findFigures(text, blocks);
    REQUIRE(figures.size() == 1);
    CHECK(figures[0].span == TextSpan{22, 30});
    CHECK(figures[0].rule == FigureRule::Count);
}

TEST_CASE("figures of a long text without a full stop are found in linear time", "[figures]")
{
    const QString text = u"some 12 very large and more than half of the "_s.repeated(100000);
    CHECK(findFigures(text, {}).size() >= 100000);
}

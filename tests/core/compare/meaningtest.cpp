// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/meaning.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

std::vector<MeantWord> read(const QString &text)
{
    return MeaningTable::shipped().read(text, {0, text.size()});
}

Meaning meaningOf(const QString &text)
{
    const auto words = read(text);
    REQUIRE(words.size() == 1);
    return words.front().meaning;
}

} // namespace

TEST_CASE("Forms of a word have one stem, other words another")
{
    CHECK(stemOf(u"rejections") == stemOf(u"Rejected"));
    CHECK(stemOf(u"territorial") == stemOf(u"territory"));
    CHECK(stemOf(u"guarantors") == stemOf(u"guaranteeing"));
    CHECK(stemOf(u"Iranian") == stemOf(u"Iran"));
    CHECK(stemOf(u"stopped") == stemOf(u"stops"));
    CHECK(stemOf(u"caf\u00e9s") == stemOf(u"cafe"));
    CHECK(stemOf(u"nation") != stemOf(u"notion"));
    CHECK(stemOf(u"1990") != stemOf(u"1991"));
}

TEST_CASE("Words and phrases of one row mean the same")
{
    CHECK(meaningOf(u"soldiers"_s) == meaningOf(u"contingents"_s));
    CHECK(meaningOf(u"Dutch"_s) == meaningOf(u"Netherlands"_s));
    CHECK(meaningOf(u"United States"_s) == meaningOf(u"U.S."_s));
    const auto words = read(u"It is a road to nowhere, not a dead end."_s);
    REQUIRE(words.size() == 7);
    CHECK(words[3].is(WordUse::Idiom));
    CHECK(words[3].meaning == words.back().meaning);
    CHECK(words[3].stem != words.back().stem);
    CHECK(words[3].span == TextSpan{8, 23});
    CHECK(words[4].is(WordUse::Negation));
}

TEST_CASE("Small words, duties and numbers are known; a name means what its people do")
{
    const auto words = read(u"They should pay 3,000 euros."_s);
    REQUIRE(words.size() == 5);
    CHECK(words[0].is(WordUse::Small));
    CHECK(words[1].is(WordUse::Duty));
    CHECK(words[3].is(WordUse::Number));
    CHECK(words[3].span.length() == 5);
    CHECK(MeaningTable::shipped().ofName(u"United Kingdom") == meaningOf(u"British"_s));
}

TEST_CASE("Opposites are known by what words mean")
{
    const MeaningTable &table = MeaningTable::shipped();
    CHECK(table.opposite(meaningOf(u"harbour"_s)) == 0);
    CHECK(table.opposite(meaningOf(u"rose"_s)) == meaningOf(u"lowered"_s));
    CHECK(table.opposite(meaningOf(u"fall"_s)) == meaningOf(u"increases"_s));
}

TEST_CASE("Lines of another form are passed over")
{
    const MeaningTable table(u"# same\ta | b\nnothing here\nsame\t | \nother\tx | y\nsame\tred | scarlet");
    const QString text = u"scarlet a b x red"_s;
    const auto words = table.read(text, {0, text.size()});
    REQUIRE(words.size() == 5);
    CHECK(words[0].meaning == words[4].meaning);
    CHECK(words[1].meaning != words[2].meaning);
    CHECK(table.ofName(u"") == 0);
}

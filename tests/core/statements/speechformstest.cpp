// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Forms in which news tell who said what; each of another country and subject than the next.

#include "tests/core/statements/statementlines.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax::Test;

namespace {

QString linesOf(const QString &text)
{
    return statementsIn(text).join(u" / "_s);
}

} // namespace

TEST_CASE("the speaker may follow the verb or stand inside the clause", "[statements]")
{
    CHECK(linesOf(u"Sales of tea have been steady, said Tom Fairley, who follows the market at Acme."_s)
        == u"Tom Fairley|said|Sales of tea have been steady"_s);
    CHECK(linesOf(u"Within months of the sale, Anna Keller said, the mill was selling cheaper flour."_s)
        == u"Anna Keller|said|Within months of the sale, Anna Keller said, the mill was selling cheaper flour"_s);
    CHECK(linesOf(u"As Anna Keller pointed out earlier, the mills are running at a loss."_s)
        == u"Anna Keller|pointed out|the mills are running at a loss"_s);
}

TEST_CASE("verbs that share a subject share the speaker", "[statements]")
{
    CHECK(linesOf(u"Anna Keller stepped in and announced that the match was over."_s) == u"Anna Keller|announced|the match was over"_s);
    CHECK(linesOf(u"Anna Keller said that Chile had left and had threatened to sue."_s)
        == u"Anna Keller|said|Chile had left and had threatened to sue"_s);
}

TEST_CASE("who is quoted by somebody is the speaker", "[statements]")
{
    CHECK(linesOf(u"The coach, Peter Novak, was quoted by Reuters as saying that the team would stay."_s)
        == u"Peter Novak|saying|the team would stay"_s);
    CHECK(chainsIn(u"The coach, Peter Novak, was quoted by Reuters as saying that the team would stay."_s)
        == QStringList{u"Peter Novak < Reuters"_s});
}

TEST_CASE("short names in quotation marks are said of something", "[statements]")
{
    CHECK(linesOf(u"Anna Keller called the fee “absurd” on Friday."_s) == u"Anna Keller|called|the fee “absurd”"_s);
    CHECK(linesOf(u"The so-called “friends” met."_s).isEmpty());
}

TEST_CASE("words that are nouns as well are no verbs without a plural or an article", "[statements]")
{
    CHECK(linesOf(u"The kit has a calculator, sticky notes, and a book that was printed in Lima."_s).isEmpty());
    CHECK(linesOf(u"It comes with added costs that were borne by farmers."_s).isEmpty());
    CHECK(linesOf(u"The company claims its new prices have saved buyers millions."_s)
        == u"(company)|claims|its new prices have saved buyers millions"_s);
}

TEST_CASE("a body speaks through its analysts, a group through its delegates", "[statements]")
{
    const QString text =
        u"The World Bank raised its forecast. World Bank analysts noted that growth was weak. The experts added that trade was "
        "weaker. A Kenyan official said the bank was wrong. The official said it was late."_s;
    CHECK(speakersIn(text) == QStringList{u"World Bank"_s, u"World Bank"_s, u"(Kenyan official)"_s, u"(Kenyan official)"_s});
}

TEST_CASE("an office is traced by its country, also to a name that comes later", "[statements]")
{
    CHECK(speakersIn(
              u"Chile’s foreign minister rejected the plan to send observers. “We will not,” the minister, Ana Reyes, told reporters."_s)
        == QStringList{u"Ana Reyes"_s, u"Ana Reyes"_s});
}

TEST_CASE("labels at either end of a line tell the speaker", "[statements]")
{
    CHECK(linesOf(u"Source: World Bank\n\nQuote: “Demand for coal will likely peak next year.”"_s)
        == u"World Bank||“Demand for coal will likely peak next year”"_s);
}

TEST_CASE("a quotation goes on in the next paragraph with the same speaker", "[statements]")
{
    const QString text = u"“Sit down together,” Anna Keller said. “There is no other way.\n\n“We are neighbours.”\n\nHer rival Peter "
                         "Novak told reporters: “It will never happen.”"_s;
    CHECK(speakersIn(text) == QStringList{u"Anna Keller"_s, u"Anna Keller"_s, u"Anna Keller"_s, u"Peter Novak"_s});
}

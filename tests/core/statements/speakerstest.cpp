// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/statements/statementlines.h"

#include <catch2/catch_test_macros.hpp>

using namespace Qt::StringLiterals;
using namespace Parallax;
using namespace Parallax::Test;

TEST_CASE("an apposition does not hide the speaker", "[statements]")
{
    CHECK(speakersIn(u"Anna Keller, a glacier researcher at the University of Bern, said the ice was thin."_s)
        == QStringList{u"Anna Keller"_s});
    CHECK(speakersIn(u"“The ice is far too thin,” said its director, Omar Haddad, in Nairobi."_s) == QStringList{u"Omar Haddad"_s});
    CHECK(speakersIn(u"The defendant's lawyer, Paul Meyer, told the court that his client had left."_s) == QStringList{u"Paul Meyer"_s});
    CHECK(speakersIn(u"Maria Lopez, who has led the body since 2021, said the rules were clear."_s) == QStringList{u"Maria Lopez"_s});
}

TEST_CASE("pronouns are traced by gender", "[statements]")
{
    CHECK(speakersIn(u"Maria Lopez met Omar Haddad in Cairo. She said the talks were hard."_s) == QStringList{u"Maria Lopez"_s});
    CHECK(speakersIn(u"Maria Lopez met Omar Haddad in Cairo. He said the talks were hard."_s) == QStringList{u"Omar Haddad"_s});
    CHECK(speakersIn(u"The United Nations opened the talks. It said the room was too small."_s) == QStringList{u"United Nations"_s});
    CHECK(speakersIn(u"Union officials walked out. “We were not even asked about it,” they said."_s) == QStringList{u"(they)"_s});
}

TEST_CASE("an office is traced to who holds it", "[statements]")
{
    CHECK(speakersIn(u"Trade Minister Luis Ortega flew to Lima. A reporter met Paul Meyer. The minister said the tariff was illegal."_s)
        == QStringList{u"Luis Ortega"_s});
    CHECK(speakersIn(u"Anna Keller, chairwoman of the panel, arrived late. Paul Meyer left. The chairwoman said the vote was valid."_s)
        == QStringList{u"Anna Keller"_s});
    CHECK(speakersIn(u"President William Ruto came. The tribunal's president said the vote was valid."_s)
        == QStringList{u"(tribunal's president)"_s});
    CHECK(speakersIn(u"President William Ruto came. A minister said the vote was valid."_s) == QStringList{u"(minister)"_s});
}

TEST_CASE("the leader of a country is who leads it", "[statements]")
{
    CHECK(speakersIn(u"Kenyan President William Ruto came. Paul Meyer left. The Kenyan leader said the vote was valid."_s)
        == QStringList{u"William Ruto"_s});
    CHECK(speakersIn(u"Kenyan President William Ruto came. The Peruvian leader said the vote was valid."_s)
        == QStringList{u"(Peruvian leader)"_s});
}

TEST_CASE("analysts of a body speak for it, one of them does not", "[statements]")
{
    CHECK(speakersIn(u"Analysts at the World Bank said that growth was slow."_s) == QStringList{u"World Bank"_s});
    CHECK(speakersIn(u"An analyst at the World Bank said that growth was slow."_s) != QStringList{u"World Bank"_s});
}

TEST_CASE("lines of quotations are the source's", "[statements]")
{
    CHECK(speakersIn(u"Source: World Bank\n\nDetails: Minister Anna Keller said that growth was slow.\n\n"
                     u"Quote: “Growth will stay slow for as long as the war goes on.”"_s)
        == QStringList{u"Anna Keller"_s, u"World Bank"_s});
}

TEST_CASE("who has no name keeps the words", "[statements]")
{
    CHECK(speakersIn(u"Three senior officials familiar with the talks said a deal was close."_s)
        == QStringList{u"(Three senior officials familiar with the talks)"_s});
    CHECK(speakersIn(u"The health ministry in Nairobi said that the water was safe."_s) == QStringList{u"(health ministry in Nairobi)"_s});
    CHECK(speakersIn(u"The club has denied claims that players were paid."_s) == QStringList{u"(club)"_s});
    CHECK(speakersIn(u"A spokeswoman for Kenya said that the border was open."_s) == QStringList{u"Kenya"_s});
}

TEST_CASE("the chain through media is kept", "[statements]")
{
    CHECK(chainsIn(u"Anna Keller told Reuters that the dam was safe."_s) == QStringList{u"Anna Keller < Reuters"_s});
    CHECK(chainsIn(u"FIFA has denied that it paid the players, Reuters reported."_s) == QStringList{u"FIFA < Reuters"_s});
    CHECK(chainsIn(u"Reuters reported last week that the bank had failed, three sources told Reuters."_s)
        == QStringList{u"(three sources) < Reuters"_s});
    CHECK(chainsIn(u"Greenpeace said, citing the Financial Times, that the firm had lied."_s)
        == QStringList{u"Greenpeace < Financial Times"_s});
}

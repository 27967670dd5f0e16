// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <catch2/catch_test_macros.hpp>

#include "eventlines.h"

using namespace Parallax;
using namespace Parallax::Test;

TEST_CASE("a verb with its day is an event", "[events]")
{
    CHECK(eventsIn(u"Pedro Costa met Ana Souza in Lima on Monday."_s) == QStringList{u"meeting 2024-05-13"_s});
    CHECK(eventsIn(u"Norway and Chile signed a fisheries agreement in March 2021."_s) == QStringList{u"agreement 2021-03"_s});
    CHECK(eventsIn(u"In 2011, Peru launched a satellite."_s) == QStringList{u"launch 2011"_s});
    CHECK(eventsIn(u"The senate on Tuesday approved the water bill."_s) == QStringList{u"decision 2024-05-14"_s});
    CHECK(eventsIn(u"Gunmen attacked a market in Kano on 3 May 2024."_s) == QStringList{u"attack 2024-05-03"_s});
    CHECK(eventsIn(u"The bridge was closed to traffic last week."_s).isEmpty());
}

TEST_CASE("a verb without its day counts where it happens once and names somebody", "[events]")
{
    CHECK(eventsIn(u"Chile and Bolivia had discussed the border at length."_s) == QStringList{u"talks -"_s});
    CHECK(eventsIn(u"The letter, released by the trade ministry, was short."_s) == QStringList{u"publication -"_s});
    CHECK(eventsIn(u"He met the deadline."_s).isEmpty());
    CHECK(eventsIn(u"Prices in Chile rose again."_s).isEmpty());
    CHECK(eventsIn(u"The factory received a letter from Airbus."_s).isEmpty());
    CHECK(eventsIn(u"If Chile attacked Bolivia, the league would act."_s).isEmpty());
}

TEST_CASE("a remark counts with its day, on an occasion and to a medium", "[events]")
{
    CHECK(eventsIn(u"Ana Souza said on Monday the mine would close."_s) == QStringList{u"statement 2024-05-13"_s});
    CHECK(eventsIn(u"Ana Souza said the mine would close."_s).isEmpty());
    CHECK(eventsIn(u"“The mine will close,” Ana Souza told a news conference."_s) == QStringList{u"appearance 2024-05-15"_s});
    CHECK(eventsIn(u"Ana Souza told CNN that the mine would close."_s) == QStringList{u"appearance 2024-05-15"_s});
    CHECK(eventsIn(u"Ana Souza recently stated that the mine would close."_s) == QStringList{u"statement -"_s});
}

TEST_CASE("a noun with its time is an event", "[events]")
{
    CHECK(eventsIn(u"Ana Souza recalled the failed Cairo talks of 2009."_s) == QStringList{u"talks 2009"_s});
    CHECK(eventsIn(u"Little came of the 2015 summit."_s) == QStringList{u"meeting 2015"_s});
    CHECK(eventsIn(u"Much hangs on the vote of 9 June 2024."_s) == QStringList{u"vote 2024-06-09 planned"_s});
    CHECK(eventsIn(u"Little came of Monday's vote."_s) == QStringList{u"vote 2024-05-13"_s});
    CHECK(eventsIn(u"Prices have doubled since the invasion of Kuwait in August 1990."_s) == QStringList{u"war 1990-08"_s});
    CHECK(eventsIn(u"Trade stopped following the clash at the port on 2 May."_s) == QStringList{u"event 2024-05-02"_s});
    CHECK(eventsIn(u"The 2023 budget was small."_s).isEmpty());
}

TEST_CASE("a verb that says little takes the kind of its noun", "[events]")
{
    CHECK(eventsIn(u"Chile and Bolivia held talks in Geneva on Tuesday."_s) == QStringList{u"talks 2024-05-14"_s});
    CHECK(eventsIn(u"The trial of Pedro Costa began on 6 May."_s) == QStringList{u"trial 2024-05-06"_s});
    CHECK(eventsIn(u"Both sides reached a ceasefire in 1995."_s) == QStringList{u"agreement 1995"_s});
    CHECK(eventsIn(u"The army launched an offensive on 2 April 2024."_s) == QStringList{u"war 2024-04-02"_s});
}

TEST_CASE("what hangs on something dated is of its day", "[events]")
{
    CHECK(eventsIn(u"Pedro Costa told a news conference after meeting the president of Chile that the mine would close."_s)
        == QStringList{u"appearance 2024-05-15"_s, u"meeting 2024-05-15"_s});
    CHECK(eventsIn(u"Pedro Costa signed the deal on Monday after talks with Ana Souza."_s)
        == QStringList{u"agreement 2024-05-13"_s, u"talks 2024-05-13"_s});
    CHECK(eventsIn(u"Pedro Costa signed the deal on Monday after any talks with Ana Souza."_s) == QStringList{u"agreement 2024-05-13"_s});
}

TEST_CASE("what points back is of the day that was told before", "[events]")
{
    CHECK(eventsIn(u"Chile and Bolivia discussed the border in Lima in 2019. At the time, Chile refused the plan."_s)
        == QStringList{u"talks 2019"_s, u"decision 2019"_s});
    CHECK(eventsIn(u"Little came of the 2015 talks. At those talks, Chile and Peru discussed water."_s)
        == QStringList{u"talks 2015"_s, u"talks 2015"_s});
    CHECK(eventsIn(u"Ana Souza said on Monday the mine would close. She later said it might stay open."_s)
        == QStringList{u"statement 2024-05-13"_s, u"statement 2024-05-13/2024-05-15"_s});
    CHECK(eventsIn(u"Pedro Costa met Ana Souza on Monday. The union criticised the leaders who met Costa and Souza."_s)
        == QStringList{u"meeting 2024-05-13"_s, u"meeting 2024-05-13"_s});
}

TEST_CASE("what is to come is planned, what is denied is denied", "[events]")
{
    CHECK(eventsIn(u"Pedro Costa will meet Ana Souza on Friday."_s) == QStringList{u"meeting 2024-05-17 planned"_s});
    CHECK(eventsIn(u"Pedro Costa plans to visit Kenya in July."_s) == QStringList{u"visit 2024-07 planned"_s});
    CHECK(
        eventsIn(u"Pedro Costa is expected to sign the treaty next week."_s) == QStringList{u"agreement 2024-05-20/2024-05-26 planned"_s});
    CHECK(eventsIn(u"He spoke of a summit to be held in Oslo in June."_s) == QStringList{u"meeting 2024-06 planned"_s});
    CHECK(eventsIn(u"Pedro Costa denied that he met Ana Souza in April."_s) == QStringList{u"meeting 2024-04 denied"_s});
    CHECK(eventsIn(u"Pedro Costa did not meet Ana Souza on Monday."_s).isEmpty());
    CHECK(eventsIn(u"Pedro Costa could meet Ana Souza."_s).isEmpty());
}

TEST_CASE("what happened this week happened up to the report", "[events]")
{
    CHECK(eventsIn(u"Chile this week expelled two diplomats."_s) == QStringList{u"movement 2024-05-13/2024-05-15"_s});
    CHECK(eventsIn(u"Chile will expel two diplomats this week."_s) == QStringList{u"movement 2024-05-13/2024-05-19 planned"_s});
}

TEST_CASE("a date belongs to the verb of its own clause", "[events]")
{
    CHECK(eventsIn(u"Ana Souza said the court on Monday ruled against her."_s) == QStringList{u"decision 2024-05-13"_s});
    CHECK(eventsIn(u"On Tuesday, Pedro Costa, who leads the union, met Ana Souza."_s) == QStringList{u"meeting 2024-05-14"_s});
    CHECK(eventsIn(u"Pedro Costa, who met Ana Souza on Monday, praised the plan."_s) == QStringList{u"meeting 2024-05-13"_s});
    CHECK(eventsIn(u"Pedro Costa has led the union since 2014."_s).isEmpty());
    CHECK(eventsIn(u"Unemployment stood at 4% in 2023."_s).isEmpty());
}

TEST_CASE("a named agreement with its year, and a war that is known", "[events]")
{
    CHECK(eventsIn(u"They cited the 1994 Budapest Memorandum."_s) == QStringList{u"agreement 1994"_s});
    CHECK(eventsIn(u"Aid is short in the one-year-old war in Sudan."_s) == QStringList{u"war 2023-04-15/.."_s});
    CHECK(titlesIn(u"Aid is short in the one-year-old war in Sudan."_s) == QStringList{u"War in Sudan"_s});
    CHECK(eventsIn(u"Aid is short in the nine-year-old war in Sudan."_s).isEmpty());
    CHECK(eventsIn(u"They spoke of war. Sudan has many rivers."_s).isEmpty());
}

TEST_CASE("who took part and where", "[events]")
{
    CHECK(partiesIn(u"Pedro Costa met Ana Souza in Lima on Monday."_s) == QStringList{u"Lima: Ana Souza, Pedro Costa"_s});
    CHECK(partiesIn(u"Ana Souza resigned. She met Pedro Costa on Monday."_s).last() == u": Ana Souza, Pedro Costa"_s);
    CHECK(partiesIn(u"Pedro Costa visited Kenya in May 2023."_s) == QStringList{u"Kenya: Pedro Costa"_s});
    CHECK(partiesIn(u"Pedro Costa met Canadian President Ana Souza of Chile on Monday."_s)
        == QStringList{u": Ana Souza, Chile, Pedro Costa"_s});
    CHECK(partiesIn(u"Ana Souza recalled the failed Cairo talks of 2009."_s) == QStringList{u"Cairo: "_s});
    CHECK(partiesIn(u"Ana Souza told CNN that the mine would close."_s) == QStringList{u": Ana Souza, CNN"_s});
}

TEST_CASE("the one that its place tells apart counts without a date", "[events]")
{
    CHECK(eventsIn(u"The third summit in Oslo changed little."_s) == QStringList{u"meeting -"_s});
    CHECK(eventsIn(u"A summit in Oslo would change little."_s).isEmpty());
    CHECK(eventsIn(u"During a meeting with Pedro Costa, she smiled."_s) == QStringList{u"meeting -"_s});
    CHECK(eventsIn(u"Chile held talks with Bolivia on water."_s) == QStringList{u"talks -"_s});
}

TEST_CASE("the latest one was not long before the report", "[events]")
{
    CHECK(eventsIn(u"The latest summit in Oslo changed little."_s) == QStringList{u"meeting 2024-05~"_s});
    CHECK(eventsIn(u"The most recent talks in Oslo and Lima changed little."_s) == QStringList{u"talks 2024-05~"_s});
    const auto undated = [](const QString &text) { return ToldArticle(text, std::nullopt).events.back().date; };
    CHECK(undated(u"In March 2019 Chile closed the mine. In 2021 it opened again. The latest summit in Oslo changed little."_s)
        == u"2019-03%");
    CHECK(undated(u"The latest summit in Oslo changed little."_s).isEmpty());
}

TEST_CASE("what has no kind of its own needs a doer and a year", "[events]")
{
    CHECK(eventsIn(u"Chile tried to close the mine in March 2021."_s) == QStringList{u"event 2021-03"_s});
    CHECK(eventsIn(u"It was formed in 1993."_s).isEmpty());
    CHECK(eventsIn(u"The cables were buried in the 1880s."_s).isEmpty());
    CHECK(eventsIn(u"Before the law of 1934, Pedro Costa smiled."_s).isEmpty());
    CHECK(eventsIn(u"Pedro Costa signed up for a club in Lima."_s).isEmpty());
}

TEST_CASE("the present and contractions tell of no event", "[events]")
{
    CHECK(eventsIn(u"The firm sends fruit to Lima every May."_s).isEmpty());
    CHECK(eventsIn(u"Signs hang there today, though they’ve been replaced by lamps."_s) == QStringList{u"event 2024-05-15"_s});
    CHECK(eventsIn(u"Ana Souza says on Monday that the mine closes."_s) == QStringList{u"statement 2024-05-13"_s});
}

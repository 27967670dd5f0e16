// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/compare/comparisontext.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE("Figures of one thing that exclude each other are a hard contradiction")
{
    ComparisonText one(1, u"The fire destroyed less than 5% of Crete's forests, officials in Athens wrote."_s);
    ComparisonText two(2, u"About a third of Cretan forests was destroyed by the fire, the union wrote."_s);
    one.entity(1, u"Crete"_s, EntityType::Loc).figure(u"less than 5% of Crete's forests"_s, u"Crete's forests"_s);
    two.figure(u"About a third of Cretan forests"_s, u"Cretan forests"_s);
    const auto links = compareArticles({one, two});
    const auto found = linksBetween(links, LinkKind::Contradicts, one, u"less than 5%"_s, two, u"third"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().hard);
    CHECK(found.front().why.contains(u"third"_s));
}

TEST_CASE("Figures that agree support each other; a lower bound is no hard contradiction; other things are not compared")
{
    ComparisonText one(1, u"The earthquake near Puebla killed 120 people, the mayor wrote."_s);
    ComparisonText two(2, u"The earthquake near Puebla killed about 125 people on Tuesday night."_s);
    ComparisonText three(3, u"At least 200 people were killed by the earthquake near Puebla."_s);
    ComparisonText four(4, u"Some 3,000 people attended a concert in Puebla."_s);
    one.figure(u"120 people"_s, u"people"_s);
    two.figure(u"about 125 people"_s, u"people"_s);
    three.figure(u"At least 200 people"_s, u"people"_s);
    four.figure(u"Some 3,000 people"_s, u"people"_s);
    const auto links = compareArticles({one, two, three, four});
    CHECK(linksBetween(links, LinkKind::Supports, one, u"120 people"_s, two, u"about 125"_s).size() == 1);
    const auto bound = linksBetween(links, LinkKind::Contradicts, one, u"120 people"_s, three, u"At least 200"_s);
    REQUIRE(bound.size() == 1);
    CHECK(!bound.front().hard);
    CHECK(linksBetween(links, LinkKind::Contradicts, one, u"120 people"_s, four, u"3,000"_s).empty());
}

TEST_CASE("Figures of different times do not contradict each other")
{
    ComparisonText one(1, u"The strike at the Gdansk shipyard involved 400 workers in 1980."_s);
    ComparisonText two(2, u"The strike at the Gdansk shipyard involved 90 workers in 2024."_s);
    one.figure(u"400 workers"_s, u"workers"_s).date(u"1980"_s, u"1980"_s);
    two.figure(u"90 workers"_s, u"workers"_s).date(u"2024"_s, u"2024"_s);
    CHECK(countOf(compareArticles({one, two}), LinkKind::Contradicts) == 0);
    ComparedArticle same = two;
    same.dates.front().value = u"1980"_s;
    CHECK(countOf(compareArticles({one, same}), LinkKind::Contradicts) == 1);
}

TEST_CASE("Rates on different goods, units of measure and reports of other weeks are not compared")
{
    ComparisonText one(1, u"Brasilia put 20% duties on steel from Turin. Brasilia put 50% duties on wine from Turin."_s);
    one.figure(u"20% duties"_s, u"duties"_s).figure(u"50% duties"_s, u"duties"_s);
    CHECK(countOf(compareArticles({one}), LinkKind::Contradicts) == 0);
    ComparisonText two(2, u"The Nikkei index of Tokyo shares closed 400 points lower."_s);
    ComparisonText three(3, u"The Nikkei index of Tokyo shares closed 90 points lower."_s);
    two.figure(u"400 points"_s, u"points"_s);
    three.figure(u"90 points"_s, u"points"_s);
    CHECK(countOf(compareArticles({two, three}), LinkKind::Contradicts) == 0);
    ComparisonText first(4, u"The fever in Kisumu killed 12 children in hospital."_s);
    ComparisonText later(5, u"The fever in Kisumu killed 40 children in hospital."_s);
    ComparedArticle a = first.figure(u"12 children"_s, u"children"_s);
    ComparedArticle b = later.figure(u"40 children"_s, u"children"_s);
    CHECK(countOf(compareArticles({a, b}), LinkKind::Contradicts) == 1);
    a.published = EventDate::fromEdtf(u"2024-05-01");
    b.published = EventDate::fromEdtf(u"2024-05-20");
    CHECK(countOf(compareArticles({a, b}), LinkKind::Contradicts) == 0);
}

TEST_CASE("One speaker for and against one thing")
{
    ComparisonText one(1, u"Maria Lopez said coastal states should not pay for the clean-up of the reef."_s);
    ComparisonText two(2, u"Maria Lopez said a group of countries should pay for the clean-up of the reef."_s);
    ComparisonText three(3, u"Maria Lopez said divers should pay for the boats."_s);
    ComparisonText four(4, u"Ken Ito said a group of countries should pay for the clean-up of the reef."_s);
    for (ComparisonText *text : {&one, &two, &three})
        text->entity(1, u"Maria Lopez"_s, EntityType::Person).said(1, text->article().text.sliced(17).chopped(1));
    four.entity(2, u"Ken Ito"_s, EntityType::Person).said(2, four.article().text.sliced(13).chopped(1));
    const auto links = compareArticles({one, two, three, four});
    const auto found = linksBetween(links, LinkKind::Contradicts, one, u"should not pay"_s, two, u"should pay"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().hard);
    CHECK(countOf(links, LinkKind::Contradicts) == 1);
}

TEST_CASE("Who should do it matters: two named parties are two matters")
{
    ComparisonText one(1,
        u"Maria Lopez said Chile should pay for the clean-up of the reef. Maria Lopez said Peru should not pay for the clean-up of the reef."_s);
    one.entity(1, u"Maria Lopez"_s, EntityType::Person).entity(2, u"Chile"_s, EntityType::Gpe).entity(3, u"Peru"_s, EntityType::Gpe);
    one.said(1, u"Chile should pay for the clean-up of the reef"_s).said(1, u"Peru should not pay for the clean-up of the reef"_s);
    CHECK(countOf(compareArticles({one}), LinkKind::Contradicts) == 0);
}

TEST_CASE("Positions of one holder on one issue: hard where both are flat, soft where one is conditional")
{
    ComparisonText one(1, u"Oslo backs the quota."_s);
    ComparisonText two(2, u"Oslo is against the quota."_s);
    ComparisonText three(3, u"Oslo would take the quota if others did. Bergen wants the quota."_s);
    for (ComparisonText *text : {&one, &two, &three})
        text->entity(1, u"Oslo"_s, EntityType::Gpe);
    three.entity(2, u"Bergen"_s, EntityType::Gpe);
    one.position(1, u"backs the quota"_s, u"quota"_s, Stance::Supports);
    two.position(1, u"against the quota"_s, u"quota"_s, Stance::Opposes);
    three.position(1, u"would take the quota if others did"_s, u"quota"_s, Stance::Conditional);
    three.position(2, u"wants the quota"_s, u"quota"_s, Stance::Demands);
    const auto links = compareArticles({one, two, three});
    const auto hard = linksBetween(links, LinkKind::Contradicts, one, u"backs"_s, two, u"against"_s);
    REQUIRE(hard.size() == 1);
    CHECK(hard.front().hard);
    CHECK(links.front() == hard.front());
    const auto soft = linksBetween(links, LinkKind::Contradicts, two, u"against"_s, three, u"would take"_s);
    REQUIRE(soft.size() == 1);
    CHECK(!soft.front().hard);
    CHECK(countOf(links, LinkKind::Contradicts) == 2);
}

TEST_CASE("A page's summary that gives what a document says to a person")
{
    ComparisonText one(1,
        u"The port would be shared by Kenya, Uganda, Rwanda, Burundi and Tanzania, according to a leaked memo. William Ruto spoke to "
        "reporters.\nRuto said that the port would be shared by Kenya, Uganda, Rwanda, Burundi and Tanzania."_s);
    one.entity(1, u"William Ruto"_s, EntityType::Person);
    one.said(std::nullopt, u"The port would be shared by Kenya, Uganda, Rwanda, Burundi and Tanzania"_s);
    one.teaserFrom(u"Ruto said that"_s);
    const auto found = linksBetween(compareArticles({one}), LinkKind::Contradicts, one, u"The port would"_s, one, u"Ruto said that"_s);
    REQUIRE(found.size() == 1);
    CHECK(found.front().hard);
    CHECK(found.front().why.contains(u"William Ruto"_s));
}

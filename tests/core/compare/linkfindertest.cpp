// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/linkfinder.h"

#include "tests/core/compare/comparisontext.h"

#include <QUuid>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minister = 1;
constexpr qint64 egypt = 2;
constexpr qint64 cairo = 3;
constexpr qint64 ethiopia = 4;

ComparisonText damOne()
{
    ComparisonText text(1,
        u"Egyptian Water Minister Hani Sewilam said on Tuesday that filling the reservoir without a binding agreement would be “a dead "
        u"end”. "
        "He met engineers in Aswan. Farmers along the river watched the level with concern."_s);
    text.entity(egypt, u"Egypt"_s, EntityType::Gpe).entity(minister, u"Hani Sewilam"_s, EntityType::Person);
    text.said(minister, u"filling the reservoir without a binding agreement would be “a dead end”"_s);
    return text;
}

ComparisonText damTwo()
{
    ComparisonText text(2,
        u"Cairo again warned its neighbours. To fill the dam without any binding agreement was a “road to nowhere”, Hani Sewilam said. "
        "Prices of wheat were stable in Alexandria."_s);
    text.entity(egypt, u"Egypt"_s, EntityType::Gpe).entity(cairo, u"Cairo"_s, EntityType::Gpe, egypt);
    text.entity(minister, u"Hani Sewilam"_s, EntityType::Person);
    text.said(minister, u"To fill the dam without any binding agreement was a “road to nowhere”"_s);
    return text;
}

} // namespace

TEST_CASE("A fragment is known again in the longer quotation, also within one article")
{
    ComparisonText one(1,
        u"The nurses called the offer “a slap in the face to every nurse”. Anna Berg said: “What the board sent us yesterday is a slap in the face to every nurse here.”"_s);
    one.entity(1, u"Anna Berg"_s, EntityType::Person);
    one.said(1, u"What the board sent us yesterday is a slap in the face to every nurse here."_s, u"say"_s, true);
    const auto links = compareArticles({one});
    CHECK(linksBetween(links, LinkKind::SameQuote, one, u"a slap in the face to every nurse”. Anna"_s, one, u"What the board"_s).size() == 1);
}

TEST_CASE("One remark in two renderings, and the statements they stand in")
{
    const ComparisonText one = damOne();
    const ComparisonText two = damTwo();
    const auto links = compareArticles({one, two});
    const auto renderings = linksBetween(links, LinkKind::SameQuote, one, u"dead end"_s, two, u"road to nowhere"_s);
    REQUIRE(renderings.size() == 1);
    CHECK(renderings.front().a.article == 1);
    CHECK(!renderings.front().why.isEmpty());
    CHECK(linksBetween(links, LinkKind::SameStatement, one, u"binding agreement"_s, two, u"binding agreement"_s).size() == 1);
    CHECK(linksBetween(links, LinkKind::SameStatement, one, u"Farmers"_s, two, u"Prices"_s).empty());
}

TEST_CASE("What goes back to one origin is told from what does not")
{
    const ComparedArticle one = damOne();
    ComparedArticle copy = one;
    copy.key = 2;
    const auto links = compareArticles({one, copy});
    REQUIRE_FALSE(links.empty());
    CHECK(std::all_of(links.begin(), links.end(),
        [](const PassageLink &link) { return link.a.article == link.b.article || link.why.contains(u"one origin"_s); }));
    for (const PassageLink &link : compareArticles({damOne(), damTwo()}))
        CHECK_FALSE(link.why.contains(u"one origin"_s));
}

TEST_CASE("Sayings of different people are not one remark")
{
    const ComparisonText one = damOne();
    ComparisonText other(2, u"Bringing the railway dispute to court is a “road to nowhere”, Jon Fosse said."_s);
    other.entity(9, u"Jon Fosse"_s, EntityType::Person);
    other.said(9, u"Bringing the railway dispute to court is a “road to nowhere”"_s);
    CHECK(countOf(compareArticles({one, other}), LinkKind::SameQuote) == 0);
}

TEST_CASE("A country's minister and its capital say one thing; another country does not")
{
    ComparisonText one(1, u"The Egyptian Water Minister Hani Sewilam said Egypt needs a binding treaty on drought years."_s);
    one.entity(egypt, u"Egypt"_s, EntityType::Gpe).entity(minister, u"Hani Sewilam"_s, EntityType::Person);
    one.said(minister, u"Egypt needs a binding treaty on drought years"_s);
    ComparisonText two(2, u"Cairo said a binding agreement on drought years was what Egypt needed."_s);
    two.entity(egypt, u"Egypt"_s, EntityType::Gpe).entity(cairo, u"Cairo"_s, EntityType::Gpe, egypt);
    two.said(cairo, u"a binding agreement on drought years was what Egypt needed"_s);
    ComparisonText three(3, u"Ethiopia said a binding agreement on drought years was what Egypt needed."_s);
    three.entity(egypt, u"Egypt"_s, EntityType::Gpe).entity(ethiopia, u"Ethiopia"_s, EntityType::Gpe);
    three.said(ethiopia, u"a binding agreement on drought years was what Egypt needed"_s);
    const QString words = u"drought years"_s;
    CHECK(linksBetween(compareArticles({one, two}), LinkKind::SameStatement, one, words, two, words).size() == 1);
    CHECK(countOf(compareArticles({one, three}), LinkKind::SameStatement) == 0);
}

TEST_CASE("A denial is not the same statement")
{
    ComparisonText one(1, u"Lima said the copper mine in Apurimac will reopen in the spring."_s);
    ComparisonText two(2, u"Lima said the copper mine in Apurimac will not reopen in the spring."_s);
    for (ComparisonText *text : {&one, &two})
        text->entity(5, u"Lima"_s, EntityType::Gpe).said(5, text->article().text.sliced(10).chopped(1));
    CHECK(countOf(compareArticles({one, two}), LinkKind::SameStatement) == 0);
    CHECK(countOf(compareArticles({one, two}), LinkKind::Contradicts) == 1);
}

TEST_CASE("Opposite words and other numbers make another statement")
{
    const QString rise = u"Share prices in Nairobi and Lagos have increased sharply after the holidays."_s;
    const ComparisonText one(1, rise);
    const ComparisonText fall(2, QString(rise).replace(u"increased"_s, u"fallen"_s));
    const ComparisonText three(3, QString(rise).replace(u"sharply"_s, u"by 3 percent"_s));
    const ComparisonText five(4, QString(rise).replace(u"sharply"_s, u"by 5 percent"_s));
    CHECK(countOf(compareArticles({one, three}), LinkKind::SameStatement) == 1);
    CHECK(countOf(compareArticles({one, fall}), LinkKind::SameStatement) == 0);
    CHECK(countOf(compareArticles({three, five}), LinkKind::SameStatement) == 0);
}

TEST_CASE("Passages of one event are joined")
{
    const QUuid id = QUuid::createUuid();
    ComparisonText one(1, u"The presidents met in Bali on Monday."_s);
    ComparisonText two(2, u"After the Bali meeting they flew home. The Bali meeting was short."_s);
    one.event(id, u"The presidents met in Bali on Monday"_s, u"2024-11-04"_s, {1, 2});
    two.event(id, u"the Bali meeting"_s, u"2024-11-04"_s, {1, 2});
    two.event(QUuid::createUuid(), u"The Bali meeting was short"_s, u"2024-11"_s, {1, 2, 3});
    const auto links = compareArticles({one, two});
    CHECK(linksBetween(links, LinkKind::SameEvent, one, u"met in Bali"_s, two, u"After the Bali meeting"_s.sliced(6)).size() == 1);
    CHECK(linksBetween(links, LinkKind::SameEvent, one, u"met in Bali"_s, two, u"The Bali meeting was short"_s).size() == 1);
}

TEST_CASE("Events on other days or with other people are two")
{
    ComparisonText one(1, u"The presidents met in Bali on Monday."_s);
    ComparisonText two(2, u"The presidents met in Bali on Friday. Two envoys met."_s);
    one.event(QUuid::createUuid(), u"The presidents met in Bali on Monday"_s, u"2024-11-04"_s, {1, 2});
    two.event(QUuid::createUuid(), u"The presidents met in Bali on Friday"_s, u"2024-11-08"_s, {1, 2});
    two.event(QUuid::createUuid(), u"Two envoys met"_s, u"2024-11-04"_s, {2, 7});
    CHECK(countOf(compareArticles({one, two}), LinkKind::SameEvent) == 0);
}

TEST_CASE("Links come in a fixed order, and the finder for whole projects finds what people said")
{
    const ComparisonText one = damOne();
    const ComparisonText two = damTwo();
    const auto links = compareArticles({one, two});
    CHECK(links == compareArticles({one, two}));
    LinkFinder finder(LinkFinder::Scope::Findings);
    finder.add(one);
    finder.add(two);
    CHECK(countOf(finder.links(), LinkKind::SameQuote) == 1);
    CHECK(countOf(finder.links(), LinkKind::SameStatement) == 1);
    CHECK(compareArticles({}).empty());
}

TEST_CASE("A language without a list of small words is compared by its quotations alone")
{
    ComparisonText one(1, u"Der Vertrag ist von allen Seiten und ohne jede Aussprache im Parlament der Stadt beschlossen worden."_s);
    ComparisonText two(2, u"Der Haushalt ist von allen Seiten und ohne jede Aussprache im Parlament der Stadt beschlossen worden."_s);
    CHECK(countOf(compareArticles({one, two}), LinkKind::SameStatement) == 1);
    ComparedArticle german = one;
    german.language = u"de"_s;
    ComparedArticle other = two;
    other.language = u"de"_s;
    CHECK(compareArticles({german, other}).empty());
}

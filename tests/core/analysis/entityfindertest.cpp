// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/entityfinder.h"

#include "core/analysis/lexicon.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Parallax;

namespace {

const EntityFinder &finder()
{
    static const EntityFinder shared(Lexicon::builtIn());
    return shared;
}

// "span|TYPE|name of the entity", one for each mention.
QStringList found(const QString &text, const std::vector<Block> &blocks = {})
{
    const EntityFindings findings = finder().find(text, blocks);
    QStringList lines;
    for (const FoundMention &mention : findings.mentions) {
        const FoundEntity &entity = findings.entities[size_t(mention.entity)];
        lines += text.sliced(mention.span.start, mention.span.length()) + u'|' + QString(entityTypeCode(mention.type)) + u'|' + entity.name;
    }
    return lines;
}

FoundEntity entityNamed(const QString &text, const QString &name)
{
    const EntityFindings findings = finder().find(text, {});
    const auto entity =
        std::find_if(findings.entities.begin(), findings.entities.end(), [&](const FoundEntity &e) { return e.name == name; });
    REQUIRE(entity != findings.entities.end());
    return *entity;
}

} // namespace

TEST_CASE("titles and offices stay outside a person's span")
{
    CHECK(found(u"Latvian Foreign Minister Ilze Berzina met Deputy Prime Minister Tomas Novotny."_s)
        == QStringList{u"Ilze Berzina|PER|Ilze Berzina"_s, u"Tomas Novotny|PER|Tomas Novotny"_s});
    CHECK(found(u"They heard from Mr. Okafor and from Sen. Wexley."_s) == QStringList{u"Okafor|PER|Okafor"_s, u"Wexley|PER|Wexley"_s});
    CHECK(found(u"On Monday the Special Envoy for Yemen Hendrik Vandaal resigned."_s)
        == QStringList{u"Yemen|GPE|Yemen"_s, u"Hendrik Vandaal|PER|Hendrik Vandaal"_s});
    CHECK(found(u"Ministry spokeswoman Zorblata Quex declined."_s) == QStringList{u"Zorblata Quex|PER|Zorblata Quex"_s});
    CHECK(found(u"They met Chief Cabinet Secretary Kenji Morimoto."_s) == QStringList{u"Kenji Morimoto|PER|Kenji Morimoto"_s});
}

TEST_CASE("names with particles, hyphens, initials and numerals are whole")
{
    CHECK(found(u"We asked Pieter van der Zanden about it."_s) == QStringList{u"Pieter van der Zanden|PER|Pieter van der Zanden"_s});
    CHECK(found(u"We asked Hassan al-Farouqi about it."_s) == QStringList{u"Hassan al-Farouqi|PER|Hassan al-Farouqi"_s});
    CHECK(found(u"We asked Jean-Luc Perrault-Simon about it."_s) == QStringList{u"Jean-Luc Perrault-Simon|PER|Jean-Luc Perrault-Simon"_s});
    CHECK(found(u"We asked Martha J. Quill about it."_s) == QStringList{u"Martha J. Quill|PER|Martha J. Quill"_s});
    CHECK(found(u"We asked President Kim Dae-won about it."_s) == QStringList{u"Kim Dae-won|PER|Kim Dae-won"_s});
    CHECK(found(u"They saw King Abdullah II arrive."_s) == QStringList{u"Abdullah II|PER|Abdullah II"_s});
}

TEST_CASE("a surname joins the full name of the article, the headline's too")
{
    CHECK(found(u"Berzina warns of delay\n\nForeign Minister Ilze Berzina spoke. Berzina's speech was short."_s)
        == QStringList{u"Berzina|PER|Ilze Berzina"_s, u"Ilze Berzina|PER|Ilze Berzina"_s, u"Berzina|PER|Ilze Berzina"_s});
}

TEST_CASE("a first name alone and a surname with its article join the full name")
{
    CHECK(found(u"Anwar Sulaiman spoke. Then Anwar left."_s)
        == QStringList{u"Anwar Sulaiman|PER|Anwar Sulaiman"_s, u"Anwar|PER|Anwar Sulaiman"_s});
    CHECK(found(u"Khalil al-Zubari spoke. Al-Zubari left."_s)
        == QStringList{u"Khalil al-Zubari|PER|Khalil al-Zubari"_s, u"Al-Zubari|PER|Khalil al-Zubari"_s});
}

TEST_CASE("unknown names after words of place are places")
{
    CHECK(found(u"A bridge fell near Kfar Zobul and the port of Quelmane burnt."_s)
        == QStringList{u"Kfar Zobul|GPE|Kfar Zobul"_s, u"Quelmane|GPE|Quelmane"_s});
    CHECK(found(u"Rain fell on Bergen, Zobulvik and Oslo."_s)
        == QStringList{u"Bergen|GPE|Bergen"_s, u"Zobulvik|GPE|Zobulvik"_s, u"Oslo|GPE|Oslo"_s});
}

TEST_CASE("a dateline's agency does not abbreviate the city")
{
    CHECK(found(u"TEL AVIV (AP) - Nothing happened."_s) == QStringList{u"TEL AVIV|GPE|Tel Aviv"_s, u"AP|MEDIA|Associated Press"_s});
}

TEST_CASE("two people with one surname stay apart")
{
    CHECK(found(u"Anna Keller said yes. Keller smiled. Then Peter Keller said no, and Keller left."_s)
        == QStringList{u"Anna Keller|PER|Anna Keller"_s, u"Keller|PER|Anna Keller"_s, u"Peter Keller|PER|Peter Keller"_s,
            u"Keller|PER|Peter Keller"_s});
}

TEST_CASE("a surname that is a place's name too goes by what follows")
{
    CHECK(found(u"Jim Jordan flew in from Jordan. Jordan said he was tired."_s)
        == QStringList{u"Jim Jordan|PER|Jim Jordan"_s, u"Jordan|GPE|Jordan"_s, u"Jordan|PER|Jim Jordan"_s});
}

TEST_CASE("romanisations of one name are one person")
{
    const auto identity = [](const QString &name) { return entityIdentity({name, EntityType::Person, {}, {}}); };
    CHECK(identity(u"Sergei Babenko"_s) == identity(u"Sergey Babenko"_s));
    CHECK(identity(u"Serhii Babenko"_s) == identity(u"Sergey Babenko"_s));
    CHECK(identity(u"Yuri Malskiy"_s) == identity(u"Yury Malskyy"_s));
    CHECK(identity(u"Muhammad Tarek"_s) == identity(u"Mohammed Tarek"_s));
    CHECK(identity(u"José Ramírez"_s) == identity(u"Jose Ramirez"_s));
    CHECK(identity(u"Andrei Babenko"_s) != identity(u"Sergei Babenko"_s));
    CHECK(identity(u"Charles II"_s) != identity(u"Charles I"_s));
    CHECK(found(u"Sergey Babenko came. Sergei Babenko went."_s)
        == QStringList{u"Sergey Babenko|PER|Sergey Babenko"_s, u"Sergei Babenko|PER|Sergey Babenko"_s});
    CHECK(found(u"He met Volodymyr Zelenskiy."_s) == QStringList{u"Volodymyr Zelenskiy|PER|Volodymyr Zelenskyy"_s});
}

TEST_CASE("the kind of thing is part of the identity")
{
    CHECK(entityIdentity({u"Georgia"_s, EntityType::Gpe, {}, {}}) == entityIdentity({u"georgia"_s, EntityType::Loc, {}, {}}));
    CHECK(entityIdentity({u"Georgia"_s, EntityType::Gpe, {}, {}}) != entityIdentity({u"Georgia"_s, EntityType::Person, {}, {}}));
    CHECK(entityIdentity({u"The Herald"_s, EntityType::Medium, {}, {}}) == entityIdentity({u"Herald"_s, EntityType::Organisation, {}, {}}));
}

TEST_CASE("head nouns make organisations, agreements and buildings")
{
    CHECK(found(u"He works at the Norwegian Fisheries Ministry in Bergen."_s)
        == QStringList{u"Norwegian Fisheries Ministry|ORG|Norwegian Fisheries Ministry"_s, u"Bergen|GPE|Bergen"_s});
    CHECK(found(u"A paper by the Institute for the Study of Rivers (ISR) says so. The ISR is small."_s)
        == QStringList{u"Institute for the Study of Rivers|ORG|Institute for the Study of Rivers"_s,
            u"ISR|ORG|Institute for the Study of Rivers"_s, u"ISR|ORG|Institute for the Study of Rivers"_s});
    CHECK(found(u"He quoted the Global Shipping and Trade Review."_s)
        == QStringList{u"Global Shipping and Trade Review|MEDIA|Global Shipping and Trade Review"_s});
    CHECK(found(u"It broke the 1987 Tromso Memorandum and the Bergen accords."_s)
        == QStringList{u"Tromso Memorandum|AGREEMENT|Tromso Memorandum"_s, u"Bergen accords|AGREEMENT|Bergen accords"_s});
    CHECK(found(u"It cited the Convention on the Protection of Rivers."_s)
        == QStringList{u"Convention on the Protection of Rivers|AGREEMENT|Convention on the Protection of Rivers"_s});
    CHECK(found(u"They joined the Farmers' Liberation Front in spring."_s)
        == QStringList{u"Farmers' Liberation Front|ORG|Farmers' Liberation Front"_s});
    CHECK(found(u"Arctic Research Institute Director Olga Brandt spoke."_s)
        == QStringList{u"Arctic Research Institute|ORG|Arctic Research Institute"_s, u"Olga Brandt|PER|Olga Brandt"_s});
}

TEST_CASE("a programme after its broadcaster is a medium")
{
    CHECK(found(u"She told NBC News' \"Morning With Clara\" that she would stay."_s)
        == QStringList{u"NBC News|MEDIA|NBC News"_s, u"Morning With Clara|MEDIA|Morning With Clara"_s});
}

TEST_CASE("governments behind places and buildings")
{
    CHECK(entityNamed(u"The Kremlin was silent."_s, u"Kremlin"_s).standsFor == u"Russia"_s);
    CHECK(entityNamed(u"The White House was silent."_s, u"White House"_s).standsFor == u"United States"_s);
    CHECK(entityNamed(u"Paris was silent."_s, u"Paris"_s).standsFor == u"France"_s);
    CHECK(entityNamed(u"Bergen was silent."_s, u"Bergen"_s).standsFor.isNull());
}

TEST_CASE("short names of states, and words that only look like them")
{
    CHECK(found(u"The U.S., the US, the USA and America are one; so are the U.K. and Britain."_s)
        == QStringList{u"U.S.|GPE|United States"_s, u"US|GPE|United States"_s, u"USA|GPE|United States"_s, u"America|GPE|United States"_s,
            u"U.K.|GPE|United Kingdom"_s, u"Britain|GPE|United Kingdom"_s});
    CHECK(found(u"Tell us who it is, and when. Turkey is eaten with chives."_s) == QStringList{u"Turkey|GPE|Turkey"_s});
    CHECK(found(u"The Norwegian and the Danish ministers disagreed, Danes said."_s).isEmpty());
    CHECK(found(u"The US-Canada border and U.S.-distilled gin"_s)
        == QStringList{u"US|GPE|United States"_s, u"Canada|GPE|Canada"_s, u"U.S.|GPE|United States"_s});
}

TEST_CASE("glued words, addresses and boilerplate")
{
    CHECK(found(u"a neutral stateMOSCOW (Reuters) - Olga BrandtWednesday, 27 August"_s)
        == QStringList{u"MOSCOW|GPE|Moscow"_s, u"Reuters|MEDIA|Reuters"_s, u"Olga Brandt|PER|Olga Brandt"_s});
    CHECK(found(u"See https://example.org/Paris_London or @Berlin."_s).isEmpty());
    const QString text = u"Paris said no.\nRead also: London\nBerlin said yes."_s;
    const std::vector<Block> blocks{
        {{0, 14}, BlockKind::Body, {}}, {{15, 32}, BlockKind::Boilerplate, u"read-also"_s}, {{33, 49}, BlockKind::Body, {}}};
    CHECK(found(text, blocks) == QStringList{u"Paris|GPE|Paris"_s, u"Berlin|GPE|Berlin"_s});
}

TEST_CASE("a headline's capitals name nobody new")
{
    CHECK(found(u"World Leaders Call For Calm Before Winter\n\nNothing else happened, said nobody."_s).isEmpty());
    CHECK(found(u"'STUBBORN' NEIGHBOURS\n\nNothing else happened, said nobody."_s).isEmpty());
}

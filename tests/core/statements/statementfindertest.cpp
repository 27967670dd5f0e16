// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/statements/statementfinder.h"

#include "tests/core/statements/statementlines.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>

using namespace Qt::StringLiterals;
using namespace Parallax;
using namespace Parallax::Test;

TEST_CASE("reported speech with and without that", "[statements]")
{
    CHECK(
        statementsIn(
            u"The World Trade Organization said on Tuesday global trade would shrink by 2% this year, warning that tariffs hurt everybody."_s)
        == QStringList{u"World Trade Organization|said|global trade would shrink by 2% this year"_s,
            u"World Trade Organization|warning|tariffs hurt everybody"_s});
    CHECK(statementsIn(u"Anna Keller told reporters in Geneva on Monday that the glacier had lost a third of its ice."_s)
        == QStringList{u"Anna Keller|told|the glacier had lost a third of its ice"_s});
    CHECK(statementsIn(u"The swimmer Adam Peaty said the sport was clean and suggested tests were too rare."_s)
        == QStringList{u"Adam Peaty|said|the sport was clean"_s, u"Adam Peaty|suggested|tests were too rare"_s});
    CHECK(statementsIn(u"Kenya does not believe that the ban is legal."_s) == QStringList{u"Kenya|believe|the ban is legal"_s});
}

TEST_CASE("the speaker may follow what was said", "[statements]")
{
    CHECK(statementsIn(u"The treaty could be ratified this year, the United Nations said."_s)
        == QStringList{u"United Nations|said|The treaty could be ratified this year"_s});
    CHECK(statementsIn(u"A deal is close, according to two officials familiar with the talks."_s)
        == QStringList{u"(two officials familiar with the talks)|according to|A deal is close"_s});
    CHECK(statementsIn(u"According to Greenpeace, the leak has been going on for months."_s)
        == QStringList{u"Greenpeace|According to|the leak has been going on for months"_s});
}

TEST_CASE("the speaker may stand in the middle of what was said", "[statements]")
{
    CHECK(statementsIn(u"The plan, Maria Lopez said, would fail within a year."_s)
        == QStringList{u"Maria Lopez|said|The plan, Maria Lopez said, would fail within a year"_s});
}

TEST_CASE("quotations, whole and interrupted", "[statements]")
{
    CHECK(statementsIn(u"\"We will appeal,\" Maria Lopez said. \"The court was wrong.\""_s)
        == QStringList{u"Maria Lopez|said|“We will appeal”"_s, u"Maria Lopez||“The court was wrong”"_s});
    CHECK(statementsIn(u"“If the glacier goes,” said Anna Keller, “the valley goes with it.”"_s)
        == QStringList{u"Anna Keller|said|“If the glacier goes”"_s, u"Anna Keller|said|“the valley goes with it”"_s});
    CHECK(statementsIn(u"“Where will it end?” asked Omar Haddad."_s) == QStringList{u"Omar Haddad|asked|“Where will it end?”"_s});
    CHECK(statementsIn(u"Omar Haddad wrote: “Nobody has asked the farmers.”"_s)
        == QStringList{u"Omar Haddad|wrote|“Nobody has asked the farmers”"_s});
}

TEST_CASE("paragraphs of one quotation have the speaker who is named after the last", "[statements]")
{
    CHECK(statementsIn(u"“We had no warning of this at all from anybody.\n\n“Then the water came,” Maria Lopez said."_s)
        == QStringList{u"Maria Lopez||“We had no warning of this at all from anybody”"_s, u"Maria Lopez|said|“Then the water came”"_s});
    CHECK(statementsIn(u"“We had no warning,” Maria Lopez said.\n\n“Then the water came, and all the houses were gone within a day.”"_s)
        == QStringList{
            u"Maria Lopez|said|“We had no warning”"_s, u"Maria Lopez||“Then the water came, and all the houses were gone within a day”"_s});
}

TEST_CASE("quoted words inside reported speech are parts of it", "[statements]")
{
    const FoundArticle article(u"Maria Lopez said the plan was “a road without end” for the club."_s);
    REQUIRE(article.statements.size() == 1);
    CHECK_FALSE(article.statements[0].direct);
    REQUIRE(article.statements[0].quotedParts.size() == 1);
    CHECK(article.words(article.statements[0].quotedParts[0]) == u"a road without end"_s);
}

TEST_CASE("terms, titles and programmes are no statements", "[statements]")
{
    CHECK(statementsIn(u"The “green premium” is a term of economists. They watched “The Great Escape” in London."_s).isEmpty());
    CHECK(statementsIn(u"Anna Keller told NBC News' \"Meet the Press\" that the dam was safe."_s)
        == QStringList{u"Anna Keller|told|the dam was safe"_s});
    CHECK(statementsIn(u"Kenya has not said whether it will sign. The treaty would say little. The proposed deal was dead."_s).isEmpty());
}

TEST_CASE("what is asked for, promised, judged", "[statements]")
{
    const FoundArticle article(
        u"Anna Keller urged Brazil to drop its complaint. Omar Haddad promised to build homes. Maria Lopez condemned the new ban on visitors."_s);
    REQUIRE(article.statements.size() == 3);
    CHECK(article.statements[0].kind == CueKind::Demand);
    CHECK(article.words(article.statements[0].span) == u"Brazil to drop its complaint"_s);
    CHECK(article.statements[1].kind == CueKind::Promise);
    CHECK(article.statements[2].kind == CueKind::Criticise);
    CHECK(statementsIn(u"Brazil's demand for lower fees was no surprise."_s)
        == QStringList{u"Brazil|demand for|lower fees was no surprise"_s});
}

TEST_CASE("a line with a name and a colon is a statement", "[statements]")
{
    CHECK(statementsIn(u"Greenpeace: Rivers likely to run dry by 2040\n\nThe summer was long and it was hot."_s)
        == QStringList{u"Greenpeace|:|Rivers likely to run dry by 2040"_s});
}

TEST_CASE("every statement says why", "[statements]")
{
    const FoundArticle article(u"\"We will appeal,\" Maria Lopez said. She said that it was late."_s);
    REQUIRE(article.statements.size() == 2);
    CHECK(article.statements[0].rule == StatementRule::Quotation);
    CHECK(article.statements[1].rule == StatementRule::Clause);
}

TEST_CASE("other languages come through without findings", "[statements]")
{
    const QString german = u"„Wir warten auf das Urteil“, sagte Maria Lopez in Berlin. Die Union will das nicht."_s;
    const QString french = u"« Nous attendons le jugement », a déclaré Maria Lopez à Paris. Le club ne veut pas de cela."_s;
    const QString ukrainian = u"«Ми чекаємо на рішення», — сказала Марія Лопес у Києві. Клуб цього не хоче."_s;
    for (const QString &text : {german, french, ukrainian})
        CHECK(FoundArticle(text, {}).statements.empty());
    CHECK(FoundArticle(u"Anna Keller said that it was late."_s, u"de"_s).statements.empty());
    CHECK(FoundArticle(u"Anna Keller said that it was late."_s, {}).statements.size() == 1);
}

TEST_CASE("no text breaks the finder, and it always finds the same", "[statements]")
{
    constexpr std::array pieces{u"said", u"that", u"“", u"”", u"\"", u"„", u"»", u"«", u",", u".", u"Anna Keller", u"he", u"told",
        u"according to", u"\n", u"’", u"‘", u"(", u"…", u"and", u"who", u"\U0001F600", u"—", u":", u"'s", u"quoted as saying", u"call for"};
    std::mt19937 random(7);
    for (int round = 0; round < 60; ++round) {
        QString text;
        for (int i = 0; i < 300; ++i) {
            text += QString::fromUtf16(pieces[random() % pieces.size()]);
            text += random() % 5 == 0 ? u""_s : u" "_s;
        }
        const FoundArticle article(text, u"en"_s);
        for (const FoundStatement &statement : article.statements) {
            REQUIRE(statement.span.start < statement.span.end);
            REQUIRE(statement.span.end <= text.size());
            REQUIRE_FALSE(text[statement.span.start].isLowSurrogate());
        }
        REQUIRE(article.statements == FoundArticle(text, u"en"_s).statements);
    }
}

TEST_CASE("a long text without a full stop is read", "[statements]")
{
    QString text;
    while (text.size() < 400000)
        text += u"Kenya said the price was high and Anna Keller told them it was low, "_s;
    CHECK(FoundArticle(text).statements.size() > 5000);
}

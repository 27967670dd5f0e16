// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <catch2/catch_test_macros.hpp>

#include "eventlines.h"

using namespace Parallax;
using namespace Parallax::Test;

TEST_CASE("a title is a phrase of the text that can stand alone", "[events]")
{
    CHECK(titlesIn(u"Pedro Costa met Ana Souza in Lima on Monday."_s) == QStringList{u"Pedro Costa met Ana Souza in Lima on Monday"_s});
    CHECK(titlesIn(u"Ana Souza said on Monday the mine would close."_s) == QStringList{u"Ana Souza: the mine would close"_s});
    CHECK(titlesIn(u"They praised ministers who met Ana Souza on Monday."_s) == QStringList{u"Ministers met Ana Souza on Monday"_s});
    CHECK(titlesIn(u"Ana Souza recalled the failed Cairo talks of 2009."_s) == QStringList{u"Failed Cairo talks of 2009"_s});
    const QString speech =
        u"Ana Souza said on Monday the mine would close because the river had carried away the only road to it and to the three villages beside it."_s;
    const QString title = titlesIn(speech).constFirst();
    CHECK(title.size() <= longestEventTitle + 1);
    CHECK(title.endsWith(u'…'));
    CHECK(speech.contains(title.sliced(11, title.size() - 12) + u' '));
}

TEST_CASE("a span holds the words that tell of it and its date", "[events]")
{
    const ToldArticle article(u"They praised ministers who met Ana Souza in Lima on Monday, while prices rose."_s);
    REQUIRE(article.events.size() == 1);
    CHECK(article.words(article.events[0].span) == u"ministers who met Ana Souza in Lima on Monday");
    CHECK(article.words(article.events[0].cue) == u"met");
    REQUIRE(article.events[0].dateSpan);
    CHECK(article.words(*article.events[0].dateSpan) == u"Monday");
}

TEST_CASE("without a day of publication a weekday gives no date", "[events]")
{
    const ToldArticle article(u"Pedro Costa met Ana Souza in Lima on Monday and visited Kenya in 2019."_s, std::nullopt);
    REQUIRE(article.events.size() == 2);
    CHECK(article.events[0].date.isNull());
    CHECK(article.events[1].date == u"2019");
}

TEST_CASE("nothing in boilerplate or in other languages", "[events]")
{
    const QString text = u"Pedro Costa met Ana Souza on Monday."_s;
    CHECK(ToldArticle(text, EventDate::fromEdtf(u"2024-05-15"), {{{0, text.size()}, BlockKind::Boilerplate, u"teaser"_s}}).events.empty());
    CHECK(ToldArticle(text, EventDate::fromEdtf(u"2024-05-15"), {}, u"de"_s).events.empty());
    CHECK(
        ToldArticle(u"Am Montag traf der Minister in Berlin die Präsidentin. Das Treffen mit der Ministerin war am 3. Mai 2024 in Wien."_s,
            EventDate::fromEdtf(u"2024-05-15"), {}, {})
            .events.empty());
    CHECK(ToldArticle(QString()).events.empty());
}

TEST_CASE("two runs find the same, in text order", "[events]")
{
    const QString text =
        u"Little came of the 2015 summit in Oslo. On Monday Pedro Costa, after meeting Ana Souza, told CNN that he would sign the "
        u"treaty on Friday. Chile launched a satellite in 2011 and a second one in 2013."_s;
    const ToldArticle once(text);
    CHECK(once.events.size() >= 4);
    CHECK(once.events == ToldArticle(text).events);
    CHECK(std::is_sorted(
        once.events.begin(), once.events.end(), [](const FoundEvent &a, const FoundEvent &b) { return a.span.start < b.span.start; }));
}

// Fails by running for hours, were a rule to look back or ahead without a limit.
TEST_CASE("a text of five megabytes and one without a full stop are read", "[events]")
{
    const QString sentence =
        u"Pedro Costa met Ana Souza on Monday after talks with the mayor of Lima and the union said it would sign the treaty"_s;
    const ToldArticle sentences(QString(sentence + u". "_s).repeated(4000));
    CHECK(sentences.events.size() >= 8000);
    const ToldArticle endless(QString(sentence + u" and "_s).repeated(4000));
    CHECK(endless.events.size() >= 4000);
    CHECK(ToldArticle(u"word "_s.repeated(1'000'000)).events.empty());
    for (const auto &piece : {u"on Monday "_s, u"met "_s, u"the war in Sudan "_s, u"and the talks of "_s, u"who said on Monday that "_s})
        CHECK(ToldArticle(piece.repeated(40'000)).events.size() < 100'000);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/wordhash.h"
#include "tests/core/positions/positionlines.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Parallax;
using namespace Parallax::Test;

namespace {

const std::vector<Issue> issues{{u"dam"_s, u"The dam"_s, {}, u"dam OR reservoir"_s},
    {u"right-to-strike"_s, u"Strikes"_s, {}, u"strike* OR walkout*"_s},
    {u"base"_s, u"The naval base"_s, {}, u"\"naval base\" OR \"foreign base\""_s}};

} // namespace

TEST_CASE("issues are found in what the stand is taken on", "[positions]")
{
    CHECK(positionsIn(u"Sudan rejected the filling of the reservoir."_s, issues) == QStringList{u"Sudan opposes #dam"_s});
    CHECK(positionsIn(u"Sudan rejected the invitation."_s, issues) == QStringList{u"Sudan opposes invitation"_s});
    // What only describes somebody is not what the stand is on.
    CHECK(positionsIn(u"Sudan praised the minister, who had once built a dam."_s, issues) == QStringList{u"Sudan supports minister"_s});
}

TEST_CASE("towards an issue a demand to give it up is opposition", "[positions]")
{
    CHECK(positionsIn(u"Egypt demanded that Ethiopia abandon the dam."_s, issues) == QStringList{u"Egypt opposes #dam"_s});
    CHECK(positionsIn(u"Egypt demanded that Ethiopia open the dam to inspectors."_s, issues) == QStringList{u"Egypt demands #dam"_s});
    CHECK(positionsIn(u"Panama wants China to renounce its plans for a naval base, free the crew and remain neutral."_s, issues)
        == QStringList{u"Panama opposes #base"_s, u"Panama demands free the crew"_s, u"Panama demands remain neutral"_s});
    CHECK(positionsIn(u"Panama opposes a ban on strikes."_s, issues).size() == 1);
    CHECK(positionsIn(u"Panama vowed to keep the foreign base out of the bay."_s, issues) == QStringList{u"Panama opposes #base"_s});
}

TEST_CASE("what was named before is taken up", "[positions]")
{
    CHECK(positionsIn(u"Ethiopia proposed a larger dam. Sudan rejected that proposal."_s, issues)
        == QStringList{u"Ethiopia supports #dam"_s, u"Sudan opposes #dam"_s});
    CHECK(positionsIn(u"The union called for a walkout on Friday. \"This is irresponsible,\" Anna Keller said."_s, issues)
        == QStringList{u"(union) demands #right-to-strike"_s, u"Anna Keller opposes #right-to-strike"_s});
}

TEST_CASE("the same stand said twice is one position with all its evidence", "[positions]")
{
    const TakenArticle article(
        u"Sudan rejects dam\n\nSudan has rejected the dam upstream. Egypt backs it.\n\n\"We will never accept this dam,\" "
        u"Sudan said on Monday."_s,
        issues);
    REQUIRE(article.positions.size() == 2);
    CHECK(article.positions[0].evidence.size() == 3);
    CHECK(article.positions[0].strength == 3);
    CHECK(article.name(article.positions[1].holder) == u"Egypt");
}

TEST_CASE("how strongly", "[positions]")
{
    const auto strength = [](const QString &text) {
        const TakenArticle article(text);
        REQUIRE(article.positions.size() == 1);
        return article.positions.front().strength;
    };
    CHECK(strength(u"Peru rejected the ruling."_s) == 2);
    CHECK(strength(u"Peru categorically rejected the ruling."_s) == 3);
    CHECK(strength(u"Peru reportedly rejected the ruling."_s) == 1);
    CHECK(strength(u"Analysts said Peru would reject the ruling."_s) == 1);
    CHECK(strength(u"Peru did not reject the ruling."_s) == 1);
}

TEST_CASE("evidence, cue, date and rule", "[positions]")
{
    const TakenArticle article(u"On Monday, Peru firmly rejected the ruling of the court, its foreign minister said."_s);
    REQUIRE(article.positions.size() == 1);
    const FoundPosition &position = article.positions.front();
    REQUIRE(position.evidence.size() == 1);
    CHECK(article.words(position.evidence.front()) == u"Peru firmly rejected the ruling of the court");
    CHECK(article.words(position.cue) == u"rejected");
    CHECK(positionRuleCode(position.rule) == u"verb");
    const TakenArticle said(u"Anna Keller said on Monday that the mine must be closed."_s);
    REQUIRE(said.positions.size() == 1);
    CHECK(said.positions.front().date == u"2024-05-13");
    CHECK(TakenArticle(u"Peru rejected the ruling."_s).positions.front().date.isEmpty());
}

TEST_CASE("headlines", "[positions]")
{
    CHECK(positionsIn(u"Peru rejects ruling on fishing rights\n\nThe court in The Hague met for two days."_s)
        == QStringList{u"Peru opposes ruling on fishing rights"_s});
    const QString text = u"Greenpeace urges ban on trawling\n\nThe sea is large."_s;
    const TakenArticle article(text, {}, {{{0, 32}, BlockKind::Headline, {}}, {{34, text.size()}, BlockKind::Body, {}}});
    REQUIRE(article.positions.size() == 1);
    CHECK(article.positions.front().stance == Stance::Demands);
}

TEST_CASE("nothing in boilerplate and nothing in other languages", "[positions]")
{
    const QString text = u"Peru rejected the ruling.\nRead also: Chile rejected the ruling.\n"_s;
    const qsizetype start = text.indexOf(u"Read");
    const TakenArticle article(text, {}, {{{0, start}, BlockKind::Body, {}}, {{start, text.size()}, BlockKind::Boilerplate, u"teaser"_s}});
    REQUIRE(article.positions.size() == 1);
    CHECK(article.name(article.positions.front().holder) == u"Peru");
    CHECK(TakenArticle(u"Die Ukraine rejected das Angebot, sagte der Minister am Montag in Berlin."_s, {}, {}, u"de"_s).positions.empty());
    CHECK(TakenArticle(u"Україна відхилила пропозицію, заявив міністр у понеділок у Києві."_s, {}, {}, QString()).positions.empty());
    CHECK(TakenArticle(QString()).positions.empty());
}

TEST_CASE("a long text without a full stop is read, and many sentences are", "[positions]")
{
    QString text;
    while (text.size() < 400000)
        text += u"Kenya rejected the plan and Peru must accept its support for the demand that they lift it, "_s;
    CHECK_FALSE(TakenArticle(text).positions.empty());
    QString sentences;
    for (int i = 0; i < 5000; ++i)
        sentences += u"Kenya rejected the offer of bank number "_s + QString::number(i) + u". "_s;
    const TakenArticle article(sentences);
    CHECK_FALSE(article.positions.empty());
    size_t evidence = 0;
    for (const FoundPosition &position : article.positions)
        evidence += position.evidence.size();
    CHECK(evidence == 5000);
}

TEST_CASE("lines of another form are no words of the lexicon", "[positions]")
{
    const StanceLexicon lexicon(
        "verb\topposes\tsupports\tshun shuns\nnonsense\nverb\tloves\nkind\tdemands\t-\tdemand\n# verb\topposes\t-\tgrin\n",
        "demand\tclause\tbeseech beseeches\t\nsay\tclause\tsay says\n");
    CHECK(lexicon.find(wordHash(u"grin")) < 0);
    CHECK(lexicon.find(wordHash(u"say")) < 0);
    REQUIRE(lexicon.find(wordHash(u"shuns")) >= 0);
    CHECK(lexicon.words(lexicon.find(wordHash(u"shuns"))).front().negated == Stance::Supports);
    REQUIRE(lexicon.find(wordHash(u"beseeches")) >= 0);
    CHECK(lexicon.words(lexicon.find(wordHash(u"beseeches"))).front().stance == Stance::Demands);
}

TEST_CASE("what somebody is to give up is nobody's wish", "[positions]")
{
    CHECK(positionsIn(u"Sudan said the treaty would have required Egypt to disarm and give up its ambition to build a dam."_s, issues)
              .isEmpty());
    CHECK(positionsIn(u"Egypt's ambition to build a dam alarmed Sudan."_s, issues) == QStringList{u"Egypt supports #dam"_s});
}

TEST_CASE("how something is portrayed is no stand", "[positions]")
{
    CHECK(positionsIn(u"Egypt sought to portray Sudan's “offer” as a trick."_s, issues).isEmpty());
    CHECK(positionsIn(u"Egypt sought to build a dam."_s, issues) == QStringList{u"Egypt supports #dam"_s});
}

TEST_CASE("things hold no positions", "[positions]")
{
    CHECK(positionsIn(u"The bombardments underscore that the dam is unacceptable."_s, issues).isEmpty());
    CHECK(positionsIn(u"Officials say that the dam is unacceptable."_s, issues) == QStringList{u"(Officials) opposes #dam"_s});
}

TEST_CASE("what is only supposed is judged by nobody", "[positions]")
{
    CHECK(positionsIn(u"Anna Keller said the union would see whether Egypt can agree on a dam that is good."_s, issues).isEmpty());
    CHECK(positionsIn(u"Anna Keller said that if Sudan builds the dam, Egypt will impose tariffs."_s, issues).isEmpty());
    CHECK(positionsIn(u"Egypt said that if Sudan builds the weir, it will impose tariffs."_s, issues)
        == QStringList{u"Egypt conditional impose tariffs"_s});
}

TEST_CASE("to announce a harm is no offer", "[positions]")
{
    const auto stanceOf = [](const QString &text) { return positionsIn(text, issues).value(0).section(u' ', 1, 1); };
    CHECK(stanceOf(u"Egypt said it would impose a tariff."_s) == u"supports");
    CHECK(stanceOf(u"Egypt said it would help the farmers."_s) == u"offers");
    CHECK(stanceOf(u"Egypt said it would suspend the shelling of the port."_s) == u"offers");
}

TEST_CASE("one caller may judge more than one thing", "[positions]")
{
    CHECK(positionsIn(u"Sudan called the treaty unfair and the dam unacceptable."_s, issues)
        == QStringList{u"Sudan opposes treaty"_s, u"Sudan opposes #dam"_s});
    CHECK(positionsIn(u"Sudan called the treaty \"deeply disappointing and will undercut the successful\" talks."_s, issues).size() == 1);
}

TEST_CASE("a noun of a verb is none", "[positions]")
{
    CHECK(positionsIn(u"All Egypt demands is a new treaty."_s, issues).size() == 1);
    CHECK(positionsIn(u"The Egypt ban is still in place."_s, issues).isEmpty());
    CHECK(positionsIn(u"Egypt sued Sudan in an attempt to block the dam."_s, issues).isEmpty());
    CHECK(positionsIn(u"Officials stress that only expanded support from Egypt can help."_s, issues).isEmpty());
}

TEST_CASE("words with a hyphen are known", "[positions]")
{
    CHECK(positionsIn(u"Egypt said Sudan must be non-aligned with any dam."_s, issues) == QStringList{u"Egypt opposes #dam"_s});
    CHECK(positionsIn(u"The dam is a non-starter, Egypt said."_s, issues) == QStringList{u"Egypt opposes #dam"_s});
}

TEST_CASE("what a report adds is not of who is quoted in it", "[positions]")
{
    const TakenArticle article(
        u"Anna Keller dismissed the offer as “unnecessary,” once again revealing Egypt's refusal to build a dam."_s, issues);
    const auto ofEgypt = std::find_if(article.positions.begin(), article.positions.end(),
        [&article](const FoundPosition &position) { return article.name(position.holder) == u"Egypt"; });
    REQUIRE(ofEgypt != article.positions.end());
    CHECK_FALSE(ofEgypt->attributedBy);
}

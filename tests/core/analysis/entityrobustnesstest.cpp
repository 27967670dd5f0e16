// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/entityfinder.h"
#include "core/analysis/lexicon.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QDir>
#include <QStringList>

#include <array>
#include <random>
#include <thread>

using namespace Qt::StringLiterals;
using namespace Parallax;

namespace {

void checkFindings(const QString &text, const EntityFindings &findings)
{
    qsizetype end = 0;
    for (const FoundMention &mention : findings.mentions) {
        REQUIRE(mention.span.start >= end);
        REQUIRE(mention.span.end > mention.span.start);
        REQUIRE(mention.span.end <= text.size());
        REQUIRE(!text[mention.span.start].isLowSurrogate());
        REQUIRE(
            (mention.span.end == text.size() || !text[mention.span.end].isLowSurrogate() || !text[mention.span.end - 1].isHighSurrogate()));
        REQUIRE(mention.entity >= 0);
        REQUIRE(size_t(mention.entity) < findings.entities.size());
        REQUIRE(!findings.entities[size_t(mention.entity)].name.isEmpty());
        end = mention.span.end;
    }
}

// Words and pieces that rules react to, mixed with anything Unicode has.
QString randomText(std::mt19937 &random)
{
    static const QStringList pieces{u"Minister "_s, u"Bank of "_s, u"Mr. "_s, u"U.S."_s, u"'s "_s, u"\u2019"_s, u" said"_s, u"-"_s, u"\n"_s,
        u"Anna "_s, u"KYIV"_s, u" (ABC) "_s, u"NBC \""_s, u"\" "_s, u"van "_s, u"Ministry "_s, u"for the "_s, u"http://x "_s,
        u"\U0001F600"_s, u"e\u0301"_s, u"\u200D"_s, u". "_s, u"People's Party"_s, u"stateMOSCOW"_s, u"G7"_s, u"Kim Jong-un"_s, u", "_s,
        u"Inc."_s};
    QString text;
    const auto length = random() % 60;
    for (unsigned i = 0; i < length; ++i) {
        if (random() % 3 == 0)
            text += QChar(char16_t(random()));
        else
            text += pieces[qsizetype(random() % unsigned(pieces.size()))];
    }
    return text;
}

} // namespace

TEST_CASE("any text at all gives spans that are valid")
{
    const EntityFinder finder(Lexicon::builtIn());
    std::mt19937 random(4711);
    for (int i = 0; i < 5000; ++i) {
        const QString text = randomText(random);
        std::vector<Block> blocks;
        if (i % 3 == 0)
            blocks.push_back({{text.size() / 3, text.size() / 2}, BlockKind::Boilerplate, {}});
        CAPTURE(text);
        checkFindings(text, finder.find(text, blocks));
    }
}

TEST_CASE("blocks that reach beyond the text do no harm")
{
    const EntityFinder finder(Lexicon::builtIn());
    const QString text = u"Paris and Berlin"_s;
    CHECK(finder.find(text, {{{6, 900}, BlockKind::Boilerplate, {}}}).mentions.size() == 1);
    CHECK(finder.find(text, {{{0, 16}, BlockKind::Boilerplate, {}}, {{0, 5}, BlockKind::Boilerplate, {}}}).mentions.empty());
    CHECK(finder.find({}, {}).mentions.empty());
}

TEST_CASE("other languages do no harm")
{
    const EntityFinder finder(Lexicon::builtIn());
    const std::array texts{
        u"Der Außenminister erklärte am Dienstag in Genf, die Gespräche würden fortgesetzt; die Bundesregierung schwieg."_s,
        u"Le ministre des Affaires étrangères a déclaré mardi à Genève que les pourparlers continueraient."_s,
        u"Міністр закордонних справ заявив у вівторок у Женеві, що переговори триватимуть."_s,
        u"Министр иностранных дел заявил во вторник в Женеве, что переговоры продолжатся."_s,
        u"قال وزير الخارجية يوم الثلاثاء في جنيف إن المحادثات ستستمر."_s, u"外交部长星期二在日内瓦表示，谈判将继续。"_s};
    for (const QString &text : texts) {
        CAPTURE(text);
        checkFindings(text, finder.find(text, {}));
    }
    CHECK(finder.find(texts[4], {}).mentions.empty());
    CHECK(finder.find(texts[5], {}).mentions.empty());
}

TEST_CASE("threads share one finder")
{
    const EntityFinder finder(Lexicon::builtIn());
    const QString text = u"Foreign Minister Ilze Berzina met Omar Haddad of the African Union in Geneva. Berzina smiled."_s;
    const size_t expected = finder.find(text, {}).mentions.size();
    REQUIRE(expected == 5);
    std::array<size_t, 4> counts{};
    std::vector<std::thread> threads;
    for (size_t i = 0; i < counts.size(); ++i) {
        threads.emplace_back([&, i] {
            for (int round = 0; round < 200; ++round)
                counts[i] = finder.find(text, {}).mentions.size();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const size_t count : counts)
        CHECK(count == expected);
}

TEST_CASE("a lexicon of one's own")
{
    Lexicon::Sources sources;
    sources.names = {"# type, name, other names, stands for\nORG\tBlue Chamber\tBC;Chamber of Blue\tZembla\nnonsense\n"};
    const EntityFinder finder(std::make_shared<const Lexicon>(sources));
    const QString text = u"the Blue Chamber, BC and bc"_s;
    const EntityFindings findings = finder.find(text, {});
    REQUIRE(findings.mentions.size() == 2);
    REQUIRE(findings.entities.size() == 1);
    CHECK(findings.entities[0].standsFor == u"Zembla"_s);
    CHECK(findings.mentions[1].span == TextSpan{18, 20});
}

TEST_CASE("the articles beside the project give valid spans")
{
    const QString path = Test::sharedPath(u"articles"_s);
    if (path.isEmpty())
        SKIP("the articles are not here");
    const EntityFinder finder(Lexicon::builtIn());
    const QDir folder(path);
    for (const QString &name : folder.entryList({u"*.txt"_s})) {
        const QString text = QString::fromUtf8(Test::readFile(folder.filePath(name)));
        const EntityFindings findings = finder.find(text, {});
        CHECK(findings.mentions.size() > 20);
        checkFindings(text, findings);
    }
}

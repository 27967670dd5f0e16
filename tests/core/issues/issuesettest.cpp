// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/issues/issueset.h"

#include <catch2/catch_test_macros.hpp>

#include <thread>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

IssueSet setOf(const std::vector<std::pair<QString, QString>> &queries)
{
    std::vector<Issue> issues;
    for (const auto &[id, query] : queries)
        issues.push_back({id, id.toUpper(), {}, query});
    return IssueSet(issues);
}

/// The words that made the only query match, or null.
QString found(const QString &query, const QString &passage)
{
    const IssueSet set = setOf({{u"x"_s, query}});
    REQUIRE(set.faults().empty());
    const auto matches = set.match(passage);
    return matches.empty() ? QString() : passage.mid(matches.front().span.start, matches.front().span.length());
}

bool matches(const QString &query, const QString &passage)
{
    return !found(query, passage).isNull();
}

} // namespace

TEST_CASE("Words, phrases and beginnings of words match a passage")
{
    CHECK(found(u"grain"_s, u"The GRAIN deal."_s) == u"GRAIN");
    CHECK(!matches(u"grain"_s, u"Grains and ingrained habits"_s));
    CHECK(found(u"\"grain deal\""_s, u"a grain-deal of sorts"_s) == u"grain-deal");
    CHECK(!matches(u"\"grain deal\""_s, u"a deal on grain"_s));
    CHECK(!matches(u"\"grain deal\""_s, u"grain, a deal"_s));
    CHECK(found(u"fish*"_s, u"The fisheries chapter"_s) == u"fisheries");
    CHECK(!matches(u"fish*"_s, u"selfish"_s));
    CHECK(found(u"\"fishing quo\"*"_s, u"new fishing quotas"_s) == u"fishing quotas");
    CHECK(!matches(u"\"fishing quo\"*"_s, u"fish quotas, fishing rights"_s));
    CHECK(found(u"U.S."_s, u"from the U.S. side"_s) == u"U.S");
    CHECK(found(u"non-nuclear"_s, u"Non-nuclear status"_s) == u"Non-nuclear");
}

TEST_CASE("A phrase is found where its words begin more than once")
{
    CHECK(found(u"\"a b a c\""_s, u"a b a b a c"_s) == u"a b a c");
    CHECK(found(u"\"he said he\""_s, u"said he he said he"_s) == u"he said he");
    CHECK(matches(u"\"sanc relief\" OR sanc*"_s, u"sanctions relief"_s));
    // A word that is itself and a beginning at once.
    CHECK(found(u"\"arms control\" AND arm*"_s, u"arms control"_s) == u"arms control");
}

TEST_CASE("Operators are those of the search field")
{
    CHECK(matches(u"tariffs steel"_s, u"Steel is subject to tariffs."_s));
    CHECK(!matches(u"tariffs steel"_s, u"Tariffs on cars"_s));
    CHECK(matches(u"truce OR ceasefire"_s, u"The ceasefire held."_s));
    CHECK(matches(u"(truce OR ceasefire) Goma"_s, u"a truce near Goma"_s));
    CHECK(!matches(u"(truce OR ceasefire) Goma"_s, u"fighting near Goma"_s));
    CHECK(!matches(u"grain NOT corn"_s, u"grain and corn"_s));
    CHECK(matches(u"grain -corn"_s, u"grain and barley"_s));
    CHECK(matches(u"(grain NOT corn) OR wheat"_s, u"corn, wheat, grain"_s));
    CHECK(found(u"dam river"_s, u"dam, dam, and much later a river with a dam on it"_s) == u"river with a dam");
}

TEST_CASE("NEAR counts the words between, in any order")
{
    const QString passage = u"Geneva, where after a week the ministers met"_s;
    CHECK(matches(u"NEAR(ministers Geneva, 5)"_s, passage));
    CHECK(!matches(u"NEAR(ministers Geneva, 4)"_s, passage));
    CHECK(matches(u"NEAR(Geneva \"the ministers\" met, 5)"_s, u"Geneva after a week the ministers met"_s));
    CHECK(!matches(u"NEAR(Geneva \"the ministers\" met, 5)"_s, passage));
    // Far apart first, close later.
    CHECK(matches(u"NEAR(oil price, 1)"_s, u"Oil came up often before the price of oil did."_s));
}

TEST_CASE("Case and accents make no difference, in several scripts")
{
    CHECK(matches(u"munchen"_s, u"in München beschlossen"_s));
    CHECK(matches(u"Größe"_s, u"GRÖSSE"_s));
    CHECK(matches(u"truppen*"_s, u"Truppenstationierung"_s));
    CHECK(found(u"війська"_s, u"Чужі ВІЙСЬКА не потрібні"_s) == u"ВІЙСЬКА");
    CHECK(matches(u"гарант*"_s, u"Гарантії безпеки"_s));
    CHECK(matches(u"\"гарантії безпе\"*"_s, u"гарантії безпеки"_s));
    CHECK(matches(u"élysée"_s, u"the Elyse\u0301e said"_s));
    CHECK(found(u"naïve"_s, u"so nai\u0308ve."_s) == u"nai\u0308ve");
    CHECK(matches(u"đà"_s, u"Đà"_s));
    CHECK(matches(u"和平"_s, u"「和平」"_s));
}

TEST_CASE("What a query says of the article never keeps a passage from matching")
{
    CHECK(matches(u"source:Reuters truce"_s, u"the truce"_s));
    CHECK(matches(u"truce before:2020 NOT title:peace"_s, u"the truce"_s));
    CHECK(!matches(u"source:Reuters OR truce"_s, u"a war"_s));
    const IssueSet set = setOf({{u"x"_s, u"source:Reuters after:2020"_s}});
    CHECK(set.issues().empty());
    REQUIRE(set.faults().size() == 1);
    CHECK(set.faults().front().message == u"The query of the issue “X” has no word that a passage could hold.");
}

TEST_CASE("An issue whose query is empty or wrong is left out and told")
{
    const IssueSet set = setOf({{u"a"_s, u"  "_s}, {u"b"_s, u"(truce"_s}, {u"c"_s, u"truce"_s}});
    REQUIRE(set.faults().size() == 2);
    CHECK(set.faults()[0].issue.id == u"a");
    CHECK(set.faults()[1].message.startsWith(u"The query of the issue “B” cannot be read. The bracket"));
    REQUIRE(set.issues().size() == 1);
    REQUIRE(set.match(u"a truce").size() == 1);
    CHECK(set.match(u"a truce").front().issue == 0);
}

TEST_CASE("The more specific issue comes first")
{
    const IssueSet set = setOf({
        {u"troops"_s, u"troops"_s},
        {u"un-troops"_s, u"troops AND (UN OR \"United Nations\")"_s},
        {u"veto"_s, u"veto AND (council OR guarantors)"_s},
        {u"council"_s, u"council OR troops OR veto"_s},
    });
    const auto order = [&](QStringView passage) {
        QStringList ids;
        for (const IssueMatch &match : set.match(passage))
            ids.append(set.issues()[match.issue].id);
        return ids.join(u' ');
    };
    CHECK(order(u"United Nations troops") == u"un-troops troops council");
    CHECK(order(u"a veto in the council").startsWith(u"veto "));
    CHECK(order(u"troops") == u"troops council");
    CHECK(order(u"nothing of it").isEmpty());
}

TEST_CASE("Windows of one text match as if they stood alone")
{
    const IssueSet set = setOf({{u"a"_s, u"\"road toll\""_s}, {u"b"_s, u"toll* bridge NOT ferry"_s}, {u"c"_s, u"NEAR(bridge ferry, 3)"_s}});
    const QString text = u"The road toll. Tolls at the bridge. A ferry near the bridge, then a road; toll"_s;
    const IssueText read(set, text);
    for (qsizetype start = 0; start < text.size(); ++start) {
        for (qsizetype end = start; end <= text.size(); ++end) {
            // In the middle of a word the two may differ.
            const bool cut = (start > 0 && text[start - 1].isLetter() && text[start].isLetter())
                || (end < text.size() && end > 0 && text[end - 1].isLetter() && text[end].isLetter());
            if (cut)
                continue;
            auto alone = set.match(QStringView(text).sliced(start, end - start));
            for (IssueMatch &match : alone)
                match.span = {match.span.start + start, match.span.end + start};
            REQUIRE(read.match(TextSpan{start, end}) == alone);
        }
    }
    CHECK(read.match(std::vector<TextSpan>{{0, 8}, {9, 13}}).empty());
    CHECK(read.match(std::vector<TextSpan>{{15, 20}, {28, 34}}).size() == 1);
    CHECK(read.match(TextSpan{4, 12}).empty());
}

TEST_CASE("A clause has the issue of its sentence where it speaks of it itself")
{
    const IssueSet set =
        setOf({{u"ships"_s, u"(navy OR fleet) AND (Denmark OR Danish)"_s}, {u"quota"_s, u"quota* AND (Denmark OR Danish)"_s}});
    const QString text = u"Denmark accepts the quota but will not send its navy."_s;
    const IssueText read(set, text);
    const auto spanOf = [&](QStringView words) { return TextSpan{text.indexOf(words), text.indexOf(words) + words.size()}; };
    const TextSpan whole{0, text.size()};
    CHECK(read.match(spanOf(u"will not send its navy")).empty());
    const auto ships = read.match(spanOf(u"will not send its navy"), whole);
    REQUIRE(ships.size() == 1);
    CHECK(set.issues()[ships.front().issue].id == u"ships");
    CHECK(ships.front().span == TextSpan{0, text.size() - 1});
    CHECK(read.match(spanOf(u"will not send"), whole).empty());
    CHECK(read.match(whole, whole).size() == 2);
}

TEST_CASE("Copies are shared between threads")
{
    const IssueSet set = setOf({{u"a"_s, u"salt"_s}, {u"b"_s, u"pepper"_s}});
    size_t counts[4] = {};
    std::vector<std::thread> threads;
    for (size_t &count : counts) {
        threads.emplace_back([&count, set] {
            for (int i = 0; i < 1000; ++i)
                count += set.match(u"Pepper and salt").size();
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const size_t count : counts)
        CHECK(count == 2000);
    CHECK(IssueSet().match(u"salt").empty());
}

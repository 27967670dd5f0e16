// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/origins.h"

#include "tests/core/compare/comparisontext.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

const QString story =
    u"The ferry left the harbour of Piraeus at dawn with ninety passengers on board and turned back an hour later because "
    "water had entered the engine room, the coast guard wrote in a short statement on Saturday. Nobody was hurt, and "
    "all passengers were taken to a hotel near the port while divers looked at the hull."_s;

ComparedArticle withDateline(ComparedArticle article, const QString &line)
{
    article.text.prepend(line);
    article.blocks = {{{0, line.size()}, BlockKind::Dateline, {}}, {{line.size(), article.text.size()}, BlockKind::Body, {}}};
    return article;
}

} // namespace

TEST_CASE("A copy on another page has the origin of its original")
{
    const ComparisonText one(1, story);
    const ComparisonText copy(2, u"Ferry returns. "_s + story + u" Read more on our page about ships and the sea and all that."_s);
    const ComparisonText other(
        3, u"The coast guard wrote that a ferry had to turn back; ninety people were taken to a hotel near the port of Piraeus."_s);
    const auto origins = originsOf({one, copy, other});
    REQUIRE(origins.size() == 3);
    CHECK(origins[0].group == origins[1].group);
    CHECK(origins[0].group != origins[2].group);
    const std::vector<ComparedArticle> articles{one, copy, other};
    CHECK(independentOrigins(articles, originsOf(articles), {{1, {0, 9}}, {2, {0, 9}}, {3, {0, 9}}}) == 2);
    CHECK(independentOrigins(articles, originsOf(articles), {}) == 0);
}

TEST_CASE("Reports of one agency are of one origin")
{
    const ComparedArticle one = withDateline(ComparisonText(1, u"A ferry turned back."_s), u"ATHENS (Reuters) - "_s);
    const ComparedArticle two = withDateline(ComparisonText(2, u"Ninety people were taken to a hotel."_s), u"PIRAEUS (Reuters) - "_s);
    const ComparedArticle three = withDateline(ComparisonText(3, u"Divers looked at the hull."_s), u"PIRAEUS (AFP) - "_s);
    const auto origins = originsOf({one, two, three});
    CHECK(origins[0].agency == u"Reuters"_s);
    CHECK(origins[0].group == origins[1].group);
    CHECK(origins[2].group != origins[0].group);
}

TEST_CASE("Passages that cite one source count once")
{
    const ComparisonText one(1, u"The loan was approved, citing a person at the bank."_s);
    const ComparisonText two(2, u"Lenders agreed to it, the Financial Times reported."_s);
    ComparedArticle first = one;
    ComparedArticle second = two;
    StatementRecord said;
    said.via = 7;
    said.span = one.span(u"The loan was approved"_s);
    first.statements = {said};
    said.span = two.span(u"Lenders agreed to it"_s);
    second.statements = {said};
    for (ComparedArticle *article : {&first, &second})
        article->entities.insert(7, {u"Financial Times"_s, EntityType::Medium, std::nullopt});
    CHECK(independentOrigins({one, two}, originsOf({one, two}), {{1, {0, 8}}, {2, {0, 8}}}) == 2);
    CHECK(independentOrigins({first, second}, originsOf({first, second}), {{1, {0, 8}}, {2, {0, 8}}}) == 1);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/keyfilter.h"

#include "core/search/searcher.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE("Keys are found among given ones, whatever the order they are asked for in")
{
    const std::vector<qint64> keys{2, 3, 7, 11};
    KeyFilter filter(&keys);
    for (const qint64 key : {1, 2, 3, 5, 7, 12, 11, 2, 2, 7, 1, 11, 13, 3})
        CHECK(filter.admits(key) == std::binary_search(keys.begin(), keys.end(), key));
    const std::vector<qint64> none;
    CHECK_FALSE(KeyFilter(&none).admits(1));
    CHECK(KeyFilter(nullptr).admits(1));
}

TEST_CASE("A search among some articles counts, pages and ranks these only")
{
    QTemporaryDir dir;
    const auto project = makeProject(dir);
    std::vector<qint64> keys;
    for (int i = 0; i < 30; ++i)
        keys.push_back(addArticle(*project, i % 2 ? u"A truce of sorts."_s : u"A truce, and once more a truce."_s));
    const auto searcher = Searcher::open(project->path()).value();
    const Query query = Query::fromText(u"truce").value();
    SearchOptions options;
    options.limit = 2;
    options.articles = std::make_shared<const std::vector<qint64>>(std::vector{keys[1], keys[4], keys[5], keys[20]});
    const auto found = [&] {
        auto results = searcher->search(query, options);
        REQUIRE(results.ok());
        CHECK(results->total == 4);
        std::vector<qint64> hits;
        for (const SearchHit &hit : results->hits)
            hits.push_back(hit.article);
        return hits;
    };
    CHECK(found() == std::vector{keys[1], keys[4]});
    options.offset = 2;
    CHECK(found() == std::vector{keys[5], keys[20]});
    options.offset = 0;
    options.order = SearchOptions::Order::Ranked;
    CHECK(found() == std::vector{keys[4], keys[20]});

    options.articles = std::make_shared<const std::vector<qint64>>();
    CHECK(searcher->search(query, options)->total == 0);
    options.articles = nullptr;
    CHECK(searcher->search(query, options)->total == 30);
}

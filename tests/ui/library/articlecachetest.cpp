// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/articlecache.h"

#include <catch2/catch_test_macros.hpp>

#include <numeric>

using namespace Parallax;

namespace {

struct Store
{
    std::vector<std::vector<qint64>> asked;
    ArticleCache cache{[this](const std::vector<qint64> &keys) {
        asked.push_back(keys);
        std::vector<Article> articles;
        for (const qint64 key : keys) {
            Article article;
            article.key = key;
            if (key != missing)
                articles.push_back(article);
        }
        return articles;
    }};
    qint64 missing = -1;
};

std::vector<qint64> keysFrom(qint64 first, size_t count)
{
    std::vector<qint64> keys(count);
    std::iota(keys.begin(), keys.end(), first);
    return keys;
}

} // namespace

TEST_CASE("A row brings its page, once")
{
    Store store;
    const auto keys = keysFrom(1000, 350);
    REQUIRE(store.cache.article(keys, 120));
    CHECK(store.cache.article(keys, 120)->key == 1120);
    CHECK(store.cache.article(keys, 100)->key == 1100);
    CHECK(store.cache.article(keys, 199)->key == 1199);
    REQUIRE(store.asked.size() == 1);
    CHECK(store.asked[0] == keysFrom(1100, 100));

    CHECK(store.cache.article(keys, 349)->key == 1349);
    CHECK(store.asked.back() == keysFrom(1300, 50));
    CHECK(!store.cache.article(keys, 350));
}

TEST_CASE("Only what is missing of a page is fetched; an article that is gone gives none")
{
    Store store;
    REQUIRE(store.cache.article({5, 6}, 0));
    store.missing = 8;
    CHECK(!store.cache.article({5, 7, 8}, 2));
    CHECK(store.asked.back() == std::vector<qint64>{7, 8});
    store.cache.clear();
    REQUIRE(store.cache.article({5, 7}, 0));
    CHECK(store.asked.back() == std::vector<qint64>{5, 7});
}

TEST_CASE("However far one scrolls, the cache stays within its capacity")
{
    Store store;
    const auto keys = keysFrom(1, 3 * size_t(ArticleCache::capacity));
    for (size_t row = 0; row < keys.size(); ++row)
        REQUIRE(store.cache.article(keys, row));
    const size_t before = store.asked.size();
    REQUIRE(store.cache.article(keys, keys.size() - 1));
    CHECK(store.asked.size() == before);
    REQUIRE(store.cache.article(keys, 0));
    CHECK(store.asked.size() == before + 1);
}

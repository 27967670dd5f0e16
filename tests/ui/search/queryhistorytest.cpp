// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/queryhistory.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("Queries are walked back and forth; what was being typed waits at the end")
{
    QueryHistory history;
    history.add(u"one"_s);
    history.add(u"two"_s);
    CHECK(history.older(u"thr"_s) == u"two"_s);
    CHECK(history.older(u"two"_s) == u"one"_s);
    CHECK(!history.older(u"one"_s));
    CHECK(history.newer() == u"two"_s);
    CHECK(history.newer() == u"thr"_s);
    CHECK(!history.newer());
}

TEST_CASE("The query that still stands there is not offered again")
{
    QueryHistory history;
    history.add(u"one"_s);
    history.add(u"two"_s);
    CHECK(history.older(u"two"_s) == u"one"_s);
}

TEST_CASE("A query stands in the history once, and only the last ones do")
{
    QueryHistory history;
    CHECK(!history.older({}));
    for (int i = 0; i < QueryHistory::capacity + 3; ++i)
        history.add(QString::number(i));
    history.add(u"5"_s);
    CHECK(history.older({}) == u"5"_s);
    CHECK(history.older({}) == u"22"_s);
    int steps = 2;
    while (history.older({}))
        ++steps;
    CHECK(steps == QueryHistory::capacity);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/livequery.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("What is searched for while somebody types")
{
    const std::vector<std::pair<QString, std::optional<QString>>> rows{
        {u"cease"_s, u"cease*"_s},
        {u"cease "_s, u"cease "_s},
        {u"cea"_s, std::nullopt},
        {u"truce in"_s, std::nullopt},
        {u"truce talks"_s, u"truce talks*"_s},
        {u"truce OR"_s, std::nullopt},
        {u"\"peace plan"_s, std::nullopt},
        {u"\"peace plan\""_s, u"\"peace plan\""_s},
        {u"source:Reut"_s, u"source:Reut*"_s},
        {u"source:"_s, std::nullopt},
        {u"after:2025"_s, u"after:2025"_s},
        {u"negotiat*"_s, u"negotiat*"_s},
        {u"(truce OR ceasefire"_s, std::nullopt},
        {QString(), std::nullopt},
        {u"   "_s, std::nullopt},
    };
    for (const auto &[typed, query] : rows) {
        INFO(typed.toStdString());
        CHECK(liveQuery(typed).value_or(QString()) == query.value_or(QString()));
    }
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/querytoken.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

#include <array>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

QString listed(QStringView query)
{
    constexpr std::array names{"word"_L1, "phrase"_L1, "unclosed"_L1, "prefix"_L1, "star"_L1, "and"_L1, "or"_L1, "not"_L1, "minus"_L1,
        "near"_L1, "comma"_L1, "open"_L1, "close"_L1, "field"_L1};
    QStringList lines;
    for (const QueryToken &token : queryTokens(query))
        lines.append(names[size_t(token.kind)] + u'=' + query.mid(token.span.start, token.span.length()).toString());
    return lines.join(u' ');
}

} // namespace

TEST_CASE("a query is taken apart into what was typed")
{
    CHECK(listed(u"peace AND (truce OR grain) NOT corn")
        == u"word=peace and=AND open=( word=truce or=OR word=grain close=) not=NOT word=corn"_s);
    CHECK(listed(u"-corn co-op \"a b\"* “c d” sanct*") == u"minus=- word=corn word=co-op phrase=\"a b\"* phrase=“c d” prefix=sanct*"_s);
    CHECK(listed(u"NEAR(a b, 5), x,y NEAR (a)")
        == u"near=NEAR open=( word=a word=b comma=, word=5 close=) word=x,y word=NEAR open=( word=a close=)"_s);
    CHECK(listed(u"source:BBC title:\"x y\" 10:30") == u"field=source: word=BBC field=title: phrase=\"x y\" word=10:30"_s);
    CHECK(listed(u"* a*b \"open") == u"star=* star=* word=b unclosed=\"open"_s);
    CHECK(listed(u"") == QString());
}

TEST_CASE("letters and digits of any script can be searched for, symbols cannot")
{
    CHECK(isSearchable(u"Київ"));
    CHECK(isSearchable(u"القدس"));
    CHECK(isSearchable(u"…5"));
    CHECK(isSearchable(u"𐐷"));
    CHECK_FALSE(isSearchable(u"—…&😀"));
}

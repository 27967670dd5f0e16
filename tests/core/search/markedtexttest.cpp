// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/markedtext.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("marks become spans of the text without them")
{
    const Marks marks{u'<', u'>'};
    CHECK(withoutMarks(u"😀 <grain> and <corn>"_s, marks, false) == MarkedText{u"😀 grain and corn"_s, {{3, 8}, {13, 17}}});
    CHECK(withoutMarks(u"no mark"_s, marks, false) == MarkedText{u"no mark"_s, {}});
    CHECK(withoutMarks({}, marks, true) == MarkedText{});
}

TEST_CASE("a snippet is one line")
{
    const Marks marks{u'<', u'>'};
    CHECK(withoutMarks(u"\n\nTitle\n\n <grain>\tand\nmore"_s, marks, true) == MarkedText{u"Title grain and more"_s, {{6, 11}}});
    CHECK(withoutMarks(u"a <b\n\nc>"_s, marks, true) == MarkedText{u"a b c"_s, {{2, 5}}});
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchrow.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("The parts of a result lie inside its row, one under the other")
{
    const QFont font;
    const QRect row(0, 400, 320, SearchRow::height(font));
    const SearchRow places = SearchRow::layout(row, font);
    CHECK(row.contains(places.title));
    CHECK(places.title.bottom() < places.meta.top());
    CHECK(places.meta.bottom() < places.snippet.top());
    CHECK(row.contains(places.snippet));
    CHECK(row.bottom() - places.snippet.bottom() == places.title.top() - row.top());
    CHECK(SearchRow::layout(QRect(0, 0, 5, 90), font).title.width() == 0);
}

TEST_CASE("A passage begins late enough to show what was found")
{
    const MarkedText early{u"the truce holds"_s, {{4, 9}}};
    CHECK(broughtForward(early, 10) == early);

    const MarkedText late{u"one two three four five six truce and truce"_s, {{28, 33}, {38, 43}}};
    const MarkedText shown = broughtForward(late, 10);
    CHECK(shown.text == u"…five six truce and truce"_s);
    REQUIRE(shown.spans.size() == 2);
    for (const TextSpan &span : shown.spans)
        CHECK(shown.text.mid(span.start, span.length()) == u"truce"_s);

    const MarkedText unbroken{QString(60, u'x') + u"truce"_s, {{60, 65}}};
    const MarkedText cut = broughtForward(unbroken, 10);
    CHECK(cut.text == u"…truce"_s);
    CHECK(cut.spans == std::vector<TextSpan>{{1, 6}});
    CHECK(broughtForward({u"words"_s, {}}, 2).text == u"words"_s);
}

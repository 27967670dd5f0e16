// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/frontmatter.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("front matter gives its fields and its span", "[frontmatter]")
{
    const QString text = u"---\n"
                         "title: \"Talks: a first round\"\n"
                         "date: '2025-11-23'\n"
                         "# a comment\n"
                         "tags: [peace, 'talks', \"x\"]\n"
                         "authors:\n- Jane Doe\n- John Roe\n"
                         "summary: >\n  one\n  two\n"
                         "Empty:\n"
                         "url: https://example.org/a?b=c:d\n"
                         "---\nThe text.\n"_s;
    const auto found = findFrontMatter(text);
    REQUIRE(found);
    CHECK(found->span.start == 0);
    CHECK(text.mid(found->span.end, 5) == u"\nThe "_s);
    CHECK(found->value({u"title"}) == u"Talks: a first round"_s);
    CHECK(found->value({u"date"}) == u"2025-11-23"_s);
    CHECK(found->value({u"tags"}) == u"peace, talks, x"_s);
    CHECK(found->value({u"authors"}) == u"Jane Doe, John Roe"_s);
    CHECK(found->value({u"summary"}) == u"one two"_s);
    CHECK(found->value({u"url"}) == u"https://example.org/a?b=c:d"_s);
    CHECK(found->value({u"empty"}).isNull());
    CHECK(found->value({u"nothing", u"empty", u"date"}) == u"2025-11-23"_s);
}

TEST_CASE("what is no front matter stays text", "[frontmatter]")
{
    for (const QString &text : {u""_s, u"---"_s, u"---\n"_s, u"---\n---\n"_s, u"---\ntitle: x\n"_s, u" ---\ntitle: x\n---\n"_s,
             u"----\ntitle: x\n----\n"_s, u"---\nA sentence without a colon.\n---\n"_s, u"---\nRatio 3:2 won\n---\n"_s,
             u"---\n  indented: first\n---\n"_s, u"---\n: x\n---\n"_s, u"---\nx\n---\n"_s, u"title: x\n---\n"_s, u"---\n{a: b}\n---\n"_s}) {
        CAPTURE(text);
        CHECK_FALSE(findFrontMatter(text));
    }
}

TEST_CASE("front matter without an end is given up soon", "[frontmatter]")
{
    QString text = u"---\n"_s;
    for (int i = 0; i < 100000; ++i)
        text += u"key: value\n"_s;
    CHECK_FALSE(findFrontMatter(text + u"---\n"_s));
}

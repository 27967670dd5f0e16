// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/notehtml.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QFont>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("A note reads as Markdown says")
{
    const QString html = noteHtml(u"Two **English** renderings"_s, QFont());
    CHECK(html.contains(u"English"_s));
    CHECK(!html.contains(u"**"_s));
    CHECK(html.contains(u"font-weight"_s));
}

TEST_CASE("A note opens no files and runs no markup of its own")
{
    const QString picture = noteHtml(u"See ![the map](file:///etc/hostname) here"_s, QFont());
    CHECK(!picture.contains(u"<img"_s));
    CHECK(picture.contains(u"here"_s));
    const QString markup = noteHtml(u"<img src=\"file:///etc/hostname\"> <script>x</script>"_s, QFont());
    CHECK(!markup.contains(u"<img"_s));
    CHECK(!markup.contains(u"<script"_s));
}

TEST_CASE("The first line that says something stands for the note")
{
    CHECK(noteFirstLine(u"\n\n# Compare **both**\n\nMore"_s) == u"Compare both"_s);
    CHECK(noteFirstLine(u"- first\n- second"_s) == u"first"_s);
    CHECK(noteFirstLine(u"   \n"_s).isEmpty());
    CHECK(noteFirstLine(u"![](a.png)\n\nwords"_s) == u"words"_s);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tags/tagname.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("a path is the names between its strokes")
{
    CHECK(tagNames(u"Red lines/NATO") == QStringList{u"Red lines"_s, u"NATO"_s});
    CHECK(tagNames(u"  Red \n lines  /  NATO ") == QStringList{u"Red lines"_s, u"NATO"_s});
    CHECK(tagNames(u"//a// /b/") == QStringList{u"a"_s, u"b"_s});
    CHECK(tagNames(u" / ").isEmpty());
    CHECK(tagNames(u"").isEmpty());
}

TEST_CASE("names are the same without regard to case and composition")
{
    CHECK(sameTagName(u"NATO"_s, u"nato"_s));
    CHECK(sameTagName(u"Öl"_s, u"o\u0308l"_s));
    CHECK_FALSE(sameTagName(u"Öl"_s, u"Ol"_s));
}

TEST_CASE("a passage becomes a name on one line, without strokes and quotation marks")
{
    CHECK(inVivoName(u"“road to\nnowhere”") == u"road to nowhere"_s);
    CHECK(inVivoName(u" „die rote Linie“, ") == u"die rote Linie"_s);
    CHECK(inVivoName(u"«лінія»") == u"лінія"_s);
    CHECK(inVivoName(u"and/or") == u"and or"_s);
    CHECK(inVivoName(u"the ministers' talks") == u"the ministers' talks"_s);
    CHECK(inVivoName(u"😀") == u"😀"_s);
    CHECK(inVivoName(u" “…” ").isEmpty());
    CHECK(inVivoName(u"/").isEmpty());
}

TEST_CASE("a long passage is cut after a word, and never within a character")
{
    const QString name = inVivoName(u"the deployment of foreign troops of any kind, under any flag and in any number, to the country");
    CHECK(name == u"the deployment of foreign troops of any kind, under any flag"_s);
    CHECK(name.size() <= 60);
    CHECK(inVivoName(QString(u"word "_s).repeated(12) + u"“quoted” on"_s) == QString(u"word "_s).repeated(12).trimmed());
    const QString oneWord = inVivoName(u"a"_s + u"😀"_s.repeated(40));
    CHECK(oneWord == u"a"_s + u"😀"_s.repeated(29));
    CHECK(inVivoName(u"外"_s.repeated(100)).size() == 60);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/findtext.h"

#include "tests/testlib/testdata.h"

#include <QStringList>

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// The passages found, joined by bars.
QString found(const QString &text, QStringView needle, FindOptions options = {})
{
    QStringList passages;
    for (const TextSpan span : findPlain(text, needle, options))
        passages.append(text.mid(span.start, span.length()));
    return passages.join(u'|');
}

} // namespace

TEST_CASE("find: case and diacritics make no difference")
{
    CHECK(found(u"Peace, PEACE and peace"_s, u"peace") == u"Peace|PEACE|peace"_s);
    CHECK(found(u"Peace, PEACE and peace"_s, u"PEACE", {.matchCase = true}) == u"PEACE"_s);
    CHECK(found(u"Erdoğan, Erdog\u0306an, erdogan"_s, u"ERDOGAN") == u"Erdoğan|Erdog\u0306an|erdogan"_s);
    CHECK(found(u"erdogan"_s, u"Erdoğan") == u"erdogan"_s);
    CHECK(found(u"Straße, STRASSE"_s, u"strasse") == u"Straße|STRASSE"_s);
    CHECK(found(u"Київ київ"_s, u"КИЇВ") == u"Київ|київ"_s);
    CHECK(found(u"Việt Nam"_s, u"viet nam") == u"Việt Nam"_s);
}

TEST_CASE("find: a span cuts no character in two")
{
    CHECK(found(u"the of\uFB01ce"_s, u"offi") == u"of\uFB01"_s);
    CHECK(found(u"the o\uFB03ce"_s, u"offi") == u"o\uFB03"_s);
    CHECK(found(u"the \uFB01rst"_s, u"f") == u"\uFB01"_s);
    CHECK(found(u"\uFB01 \uFB01"_s, u"i f") == u"\uFB01 \uFB01"_s);
    CHECK(found(u"cafe\u0301 table"_s, u"cafe") == u"cafe\u0301"_s);
    CHECK(found(u"a\u0301\u0302b"_s, u"b") == u"b"_s);
    CHECK(found(u"😀 peace 😀 𝐏eace 👩‍👩‍👧 peace"_s, u"peace") == u"peace|𝐏eace|peace"_s);
    CHECK(found(u"a😀b"_s, u"😀") == u"😀"_s);
    CHECK(found(u"\U00010400bc"_s, u"\U00010428B") == u"\U00010400b"_s);
}

TEST_CASE("find: typographic forms are the plain ones")
{
    CHECK(found(u"Russia’s “dead end”"_s, u"russia's \"dead") == u"Russia’s “dead"_s);
    CHECK(found(u"long\u2011term and long-term"_s, u"long-term") == u"long\u2011term|long-term"_s);
    CHECK(found(u"cease\u00adfire"_s, u"ceasefire") == u"cease\u00adfire"_s);
    CHECK(found(u"20\u00a0percent\nof"_s, u"20 percent of") == u"20\u00a0percent\nof"_s);
}

TEST_CASE("find: whole words")
{
    CHECK(found(u"war warm postwar war-time the-war"_s, u"war", {.wholeWords = true}) == u"war|war|war"_s);
    CHECK(found(u"war warm postwar"_s, u"war", {.wordStarts = true}) == u"war|war"_s);
    CHECK(found(u"(war)"_s, u"(war", {.wholeWords = true}) == u"(war"_s);
    CHECK(found(u"x𝐏eace"_s, u"peace", {.wholeWords = true}) == QString());
}

TEST_CASE("find: nothing for nothing, and no overlaps")
{
    CHECK(findPlain(u"peace", u"").empty());
    CHECK(findPlain(u"", u"peace").empty());
    CHECK(findPlain(u"peace", u"\u0301").empty());
    CHECK(findPlain(u"aaaaa", u"aa").size() == 2);
    const QString lone = u"a"_s + QChar(0xd800) + u"b"_s;
    CHECK(findPlain(lone, u"b") == std::vector<TextSpan>{{2, 3}});
}

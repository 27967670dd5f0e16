// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/quotationmarks.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("Marks that a cut left alone get their partner")
{
    CHECK(withMarksInPairs(u"talks were a “road to nowhere"_s) == u"talks were a “road to nowhere”"_s);
    CHECK(withMarksInPairs(u"road to nowhere” he said"_s) == u"“road to nowhere” he said"_s);
    CHECK(withMarksInPairs(u"they \"reject any plan"_s) == u"they \"reject any plan\""_s);
    CHECK(withMarksInPairs(u"any plan,\" he said"_s) == u"\"any plan,\" he said"_s);
    CHECK(withMarksInPairs(u"er nennt es „Unsinn"_s) == u"er nennt es „Unsinn“"_s);
    CHECK(withMarksInPairs(u"он сказал: «нет, никогда"_s) == u"он сказал: «нет, никогда»"_s);
    CHECK(withMarksInPairs(u"“a plan of the «willing"_s) == u"“a plan of the «willing»”"_s);
}

TEST_CASE("Marks in pairs and apostrophes stay")
{
    for (const QString &words : {u"a “dead end”, he said"_s, u"\"one\" and \"two\""_s, u"es sei „Unsinn“, sagt er"_s, u"ein »Irrweg«"_s,
             u"« une impasse »"_s, u"Moscow’s ‘red lines"_s, u"no marks"_s, QString()})
        CHECK(withMarksInPairs(words) == words);
}

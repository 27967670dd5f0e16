// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdfreview/squeezedtext.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

QString found(const QString &text, const QString &words, qsizetype expected = 0)
{
    const auto place = SqueezedText(text).find(words, expected);
    return place ? text.mid(place->span.start, place->span.length()) : QString();
}

} // namespace

TEST_CASE("Words of a printed page are found in the text they come from", "[squeezedtext]")
{
    const QString text = u"He said:\n“The ﬁrst offer — a no-fly zone — is off.”  𝕏 wrote Straße, co\u00adoperation."_s;
    CHECK(found(text, u"first oﬀer"_s) == u"ﬁrst offer");
    CHECK(found(text, u"no- fly  zone"_s) == u"no-fly zone");
    CHECK(found(text, u"“The first offer"_s) == u"“The ﬁrst offer");
    CHECK(found(text, u"is off.”"_s) == u"is off.”");
    CHECK(found(text, u"IS OFF"_s) == u"is off");
    CHECK(found(text, u"straße, Co-operation"_s) == u"Straße, co\u00adoperation");
    CHECK(found(text, u"cooperation"_s) == u"co\u00adoperation");
    CHECK(found(text, u"second offer"_s).isNull());
    CHECK(found(text, u"— “ ”"_s).isNull());
    CHECK(found(text, QString()).isNull());
    CHECK(found(QString(), u"words"_s).isNull());
}

TEST_CASE("Of several places the nearest is taken, and told", "[squeezedtext]")
{
    const SqueezedText text(u"silent here, silent there, silent again");
    const auto first = text.find(u"silent", 0);
    REQUIRE(first);
    CHECK(first->times == 3);
    CHECK(first->span.start == 0);
    CHECK(text.find(u"silent", 21)->span.start == 27);
    CHECK(text.find(u"silent", 16)->span.start == 13);
}

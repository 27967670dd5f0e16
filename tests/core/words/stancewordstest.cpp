// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/words/stancewords.h"

#include "tests/testlib/testdata.h"
#include "core/words/edtftext.h"

#include <catch2/catch_test_macros.hpp>
#include <QSet>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("Each stance has a sign, a key and a digit of its own")
{
    QSet<QChar> signs;
    for (size_t i = 0; i < stanceCodes.size(); ++i) {
        signs.insert(stanceGlyph(Stance(i)));
        CHECK(stanceOfKey(QString::number(i + 1)) == Stance(i));
    }
    CHECK(signs.size() == qsizetype(stanceCodes.size()));
    CHECK(stanceOfKey(u"-") == Stance::Opposes);
    CHECK(stanceOfKey(u"O") == Stance::Offers);
    CHECK(stanceOfKey(u"?") == Stance::Conditional);
    CHECK_FALSE(stanceOfKey(u"8"));
    CHECK_FALSE(stanceOfKey(u""));
    CHECK_FALSE(stanceOfKey(u"++"));
}

TEST_CASE("An EDTF date is said in plain words")
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto said = [&](const char *edtf) { return edtfText(QString::fromLatin1(edtf), english); };
    CHECK(said("2025-08-20") == u"20 Aug 2025"_s);
    CHECK(said("2025-08") == u"Aug 2025"_s);
    CHECK(said("2024-22") == u"summer 2024"_s);
    CHECK(said("1991~") == u"about 1991"_s);
    CHECK(said("2025-03?") == u"perhaps Mar 2025"_s);
    CHECK(said("199X") == u"1990s"_s);
    CHECK(said("2022-02-24/..") == u"since 24 Feb 2022"_s);
    CHECK(said("../2025") == u"until 2025"_s);
    CHECK(said("2025-08-15/2025-08-18") == u"15–18 Aug 2025"_s);
    CHECK(said("2025-07-30/2025-08-18") == u"30 Jul 2025 – 18 Aug 2025"_s);
    CHECK(said("").isNull());
    CHECK(said("[1667,1670]") == u"[1667,1670]"_s);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/textdiff.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <random>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

using Kind = DiffPiece::Kind;
using Pieces = std::vector<DiffPiece>;

QString side(const Pieces &pieces, Kind kind)
{
    QString text;
    for (const DiffPiece &piece : pieces) {
        if (piece.kind == Kind::Same || piece.kind == kind)
            text += piece.text;
    }
    return text;
}

} // namespace

TEST_CASE("Words that differ are told apart from those that stay")
{
    CHECK(diffOf(u"The talks failed."_s, u"The talks succeeded."_s)
        == Pieces{{Kind::Same, u"The talks "_s}, {Kind::Removed, u"failed"_s}, {Kind::Added, u"succeeded"_s}, {Kind::Same, u"."_s}});
    CHECK(diffOf(u"one two three four"_s, u"one 2 3 four"_s)
        == Pieces{{Kind::Same, u"one "_s}, {Kind::Removed, u"two three"_s}, {Kind::Added, u"2 3"_s}, {Kind::Same, u" four"_s}});
    CHECK(diffOf(u"a\nb\n"_s, u"a\nx\nb\n"_s) == Pieces{{Kind::Same, u"a\n"_s}, {Kind::Added, u"x\n"_s}, {Kind::Same, u"b\n"_s}});
    CHECK(diffOf(u"same"_s, u"same"_s) == Pieces{{Kind::Same, u"same"_s}});
    CHECK(diffOf({}, u"new"_s) == Pieces{{Kind::Added, u"new"_s}});
    CHECK(diffOf(u"old"_s, {}) == Pieces{{Kind::Removed, u"old"_s}});
    CHECK(diffOf({}, {}).empty());
}

TEST_CASE("Both texts can be put together again from the pieces")
{
    static const std::array<QString, 8> parts{u"a"_s, u"b"_s, u"word"_s, u" "_s, u"  "_s, u"\n"_s, u"."_s, u"😀"_s};
    std::mt19937 random(3);
    std::uniform_int_distribution<size_t> part(0, parts.size() - 1);
    std::uniform_int_distribution<int> length(0, 60);
    for (int i = 0; i < 2000; ++i) {
        std::array<QString, 2> texts;
        for (QString &text : texts) {
            for (int left = length(random); left > 0; --left)
                text += parts[part(random)];
        }
        const Pieces pieces = diffOf(texts[0], texts[1]);
        REQUIRE(side(pieces, Kind::Removed) == texts[0]);
        REQUIRE(side(pieces, Kind::Added) == texts[1]);
        for (size_t at = 1; at < pieces.size(); ++at)
            REQUIRE(pieces[at].kind != pieces[at - 1].kind);
    }
}

TEST_CASE("Texts that differ beyond measure are compared by lines")
{
    QString before;
    QString after;
    for (int i = 0; i < 4000; ++i) {
        before += u"old%1 "_s.arg(i);
        after += u"new%1 "_s.arg(i);
    }
    before += u"\nthe end\n"_s;
    after += u"\nthe end\n"_s;
    const Pieces pieces = diffOf(before, after);
    REQUIRE(pieces.size() == 3);
    CHECK(pieces[2] == DiffPiece{Kind::Same, u"the end\n"_s});
    CHECK(side(pieces, Kind::Removed) == before);
    CHECK(side(pieces, Kind::Added) == after);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingmarks.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;

namespace {

std::vector<TextSpan> shifted(TextSpan span, qsizetype at, qsizetype removed, qsizetype added)
{
    std::vector<BriefingMark> marks{{BriefingMark::Kind::Unsourced, span, {}, {}}};
    shiftMarks(marks, at, removed, added);
    return marks.empty() ? std::vector<TextSpan>() : std::vector{marks.front().span};
}

} // namespace

TEST_CASE("Marks move with what is typed before them, grow with what is typed into them, and go with what is cut")
{
    const TextSpan mark{10, 20};
    CHECK(shifted(mark, 0, 0, 3) == std::vector{TextSpan{13, 23}});
    CHECK(shifted(mark, 5, 2, 0) == std::vector{TextSpan{8, 18}});
    CHECK(shifted(mark, 10, 0, 1) == std::vector{TextSpan{11, 21}});
    CHECK(shifted(mark, 15, 0, 1) == std::vector{TextSpan{10, 21}});
    CHECK(shifted(mark, 15, 3, 1) == std::vector{TextSpan{10, 18}});
    CHECK(shifted(mark, 20, 0, 1) == std::vector{mark});
    CHECK(shifted(mark, 10, 10, 0).empty());
    CHECK(shifted(mark, 5, 8, 0).empty());
    CHECK(shifted(mark, 18, 8, 0).empty());
}

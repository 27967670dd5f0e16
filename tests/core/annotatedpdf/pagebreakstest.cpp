// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotatedpdf/pagebreaks.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;

TEST_CASE("Lines fill the pages; a gap at the top of a page does not count")
{
    const std::vector<FlowLine> lines(10, {10, 2, false});
    CHECK(pageStarts(lines, 46) == std::vector<size_t>{0, 4, 8});
    CHECK(pageStarts({}, 46).empty());
}

TEST_CASE("Joined lines stay together while a page is not left too empty")
{
    std::vector<FlowLine> lines(10, {10, 0, false});
    lines[5].joined = true;
    CHECK(pageStarts(lines, 50) == std::vector<size_t>{0, 4, 9});
    for (size_t i = 1; i < lines.size(); ++i)
        lines[i].joined = true;
    CHECK(pageStarts(lines, 50) == std::vector<size_t>{0, 5});
}

TEST_CASE("A line higher than a page has one of its own")
{
    const std::vector<FlowLine> lines{{10, 0, false}, {500, 0, false}, {10, 0, false}};
    CHECK(pageStarts(lines, 100) == std::vector<size_t>{0, 1, 2});
}

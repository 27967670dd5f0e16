// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tags/popupplace.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;

TEST_CASE("A popup goes below its place, above it at the foot of the screen, and never over an edge")
{
    const QRect screen(0, 0, 1000, 800);
    const QSize size(300, 200);
    CHECK(popupPlace({100, 100, 50, 20}, size, screen) == QRect(100, 124, 300, 200));
    CHECK(popupPlace({100, 700, 50, 20}, size, screen) == QRect(100, 496, 300, 200));
    CHECK(popupPlace({900, 100, 50, 20}, size, screen).left() == 700);
    CHECK(popupPlace({-40, 100, 50, 20}, size, screen).left() == 0);
    CHECK(screen.contains(popupPlace({10, 10, 50, 780}, size, screen)));

    const QRect second(1000, 50, 800, 600);
    CHECK(second.contains(popupPlace({1780, 640, 5, 5}, size, second)));
}

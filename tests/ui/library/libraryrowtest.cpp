// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/libraryrow.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;

TEST_CASE("The parts of a row lie inside it and do not touch")
{
    const QFont font;
    for (const int lines : {1, 2}) {
        for (const int width : {180, 262, 600}) {
            const QRect row(0, 300, width, LibraryRow::height(lines, font));
            const LibraryRow places = LibraryRow::layout(row, lines, font, 24);
            CHECK(row.contains(places.bar));
            CHECK(row.contains(places.title));
            CHECK(row.contains(places.meta));
            CHECK(row.contains(places.count));
            CHECK(places.bar.right() < places.title.left());
            CHECK(places.title.bottom() < places.meta.top());
            CHECK(places.meta.right() < places.count.left());
            CHECK(places.count.right() == places.title.right());
            CHECK(row.bottom() - places.meta.bottom() == places.title.top() - row.top());
        }
    }
}

TEST_CASE("Without a count its room belongs to outlet and date")
{
    const QFont font;
    const QRect row(0, 0, 262, LibraryRow::height(1, font));
    const LibraryRow places = LibraryRow::layout(row, 1, font, 0);
    CHECK(places.meta.right() == places.title.right());
    CHECK(places.count.isEmpty());
}

TEST_CASE("A row too narrow for anything has no negative widths")
{
    const LibraryRow places = LibraryRow::layout(QRect(0, 0, 10, 60), 2, QFont(), 24);
    CHECK(places.title.width() == 0);
    CHECK(places.meta.width() == 0);
}

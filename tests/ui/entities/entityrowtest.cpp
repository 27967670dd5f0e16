// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/entityrow.h"

#include <catch2/catch_test_macros.hpp>

using namespace Parallax;

TEST_CASE("The columns of a row lie inside it, from left to right")
{
    const QFont font;
    const QRect row(0, 100, 300, EntityRow::height(font));
    const EntityRow with = EntityRow::layout(row, font, true);
    CHECK(row.contains(with.name));
    CHECK(row.contains(with.mentions));
    CHECK(with.name.right() < with.articles.left());
    CHECK(with.articles.right() < with.mentions.left());

    const EntityRow without = EntityRow::layout(row, font, false);
    CHECK(without.articles.isEmpty());
    CHECK(without.mentions == with.mentions);
    CHECK(without.name.width() > with.name.width());
    CHECK(EntityRow::layout(QRect(0, 0, 20, 20), font, true).name.width() == 0);
}

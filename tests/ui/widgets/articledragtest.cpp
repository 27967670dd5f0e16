// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/articledrag.h"

#include <catch2/catch_test_macros.hpp>
#include <QMimeData>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("Articles arrive as they were dragged, titles as plain text")
{
    const auto data = articleMimeData({7, 3, qint64(1) << 40}, {u"One"_s, u"Two"_s, u"Three"_s});
    CHECK(data->hasFormat(u"application/x-parallax-articles"_s));
    CHECK(articlesIn(data.get()) == std::vector<qint64>{7, 3, qint64(1) << 40});
    CHECK(data->text() == u"One\nTwo\nThree"_s);
}

TEST_CASE("Other data holds no articles, damaged data only its whole keys")
{
    QMimeData data;
    data.setText(u"words"_s);
    CHECK(articlesIn(&data).empty());
    CHECK(articlesIn(nullptr).empty());

    const auto whole = articleMimeData({5, 6}, {});
    data.setData(articleMimeType.toString(), whole->data(articleMimeType.toString()).chopped(3));
    CHECK(articlesIn(&data) == std::vector<qint64>{5});
}

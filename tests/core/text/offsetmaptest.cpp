// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/offsetmap.h"

#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QList>

#include <random>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("text of the basic plane has the same offsets", "[offsetmap]")
{
    const QString text = u"Größe, Москва, עברית, क्षि, e\u0301"_s;
    const OffsetMap map(text);
    for (qsizetype i = 0; i <= text.size(); ++i) {
        CHECK(map.toStored(i) == i);
        CHECK(map.fromStored(i) == i);
    }
}

TEST_CASE("a pair is one code point and an offset inside it is its end", "[offsetmap]")
{
    const QString text = u"a😀b"_s; // a, high, low, b
    const OffsetMap map(text);
    CHECK(map.toStored(1) == 1);
    CHECK(map.toStored(2) == 2);
    CHECK(map.toStored(3) == 2);
    CHECK(map.toStored(4) == 3);
    CHECK(map.fromStored(1) == 1);
    CHECK(map.fromStored(2) == 3);
    CHECK(map.fromStored(3) == 4);
}

TEST_CASE("a lone surrogate is a code point of its own", "[offsetmap]")
{
    for (const QString &text :
        {QString(QChar(0xd83d)), QString(QChar(0xde00)) + u"x"_s, u"x"_s + QChar(0xd83d) + QChar(0xd83d) + QChar(0xde00)}) {
        const OffsetMap map(text);
        CHECK(map.toStored(text.size()) == text.toUcs4().size());
    }
}

TEST_CASE("every code point boundary survives both ways, as QString counts them", "[offsetmap]")
{
    std::mt19937 random(20250820);
    for (int round = 0; round < 300; ++round) {
        QString text;
        std::vector<qsizetype> boundaries{0};
        const int length = int(random() % 60);
        for (int i = 0; i < length; ++i) {
            char32_t c = 0;
            do
                c = random() % 3 == 0 ? 0x10000 + random() % 0x100000 : random() % 0x10000;
            while (0xd800 <= c && c <= 0xdfff);
            text += QString::fromUcs4(&c, 1);
            boundaries.push_back(text.size());
        }
        const OffsetMap map(text);
        for (size_t k = 0; k < boundaries.size(); ++k) {
            REQUIRE(map.toStored(boundaries[k]) == qint64(k));
            REQUIRE(map.fromStored(qint64(k)) == boundaries[k]);
        }
    }
}

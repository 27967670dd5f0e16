// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/uuid.h"

#include <catch2/catch_test_macros.hpp>
#include <QSet>

using namespace Parallax;

TEST_CASE("new keys are version 7 and sort by time", "[uuid]")
{
    QSet<QUuid> seen;
    QByteArray last;
    for (qint64 time = 1'700'000'000'000; time < 1'700'000'000'200; ++time) {
        const QUuid id = newUuid(time);
        const QByteArray bytes = id.toRfc4122();
        CHECK((quint8(bytes[6]) >> 4) == 7);
        CHECK((quint8(bytes[8]) >> 6) == 2);
        CHECK(last < bytes);
        last = bytes;
        seen.insert(id);
    }
    CHECK(seen.size() == 200);
    CHECK(newUuid(1'700'000'000'000) != newUuid(1'700'000'000'000));
}

TEST_CASE("new keys of one moment sort in the order they were made", "[uuid]")
{
    QByteArray last;
    for (int i = 0; i < 20000; ++i) {
        const QByteArray bytes = newUuid(1'800'000'000'000).toRfc4122();
        REQUIRE(last < bytes);
        REQUIRE((quint8(bytes[6]) >> 4) == 7);
        last = bytes;
    }
}

TEST_CASE("derived keys depend on kind and content alone", "[uuid]")
{
    const QUuid id = derivedUuid("article", "content");
    CHECK(id == derivedUuid("article", "content"));
    CHECK(id != derivedUuid("entity", "content"));
    CHECK(id != derivedUuid("article", "content2"));
    CHECK((quint8(id.toRfc4122()[6]) >> 4) == 5);
    // Computed by another implementation of RFC 9562: projects in use hold such keys, so the value must never change.
    CHECK(id == QUuid(QStringLiteral("851cb6f6-7352-5ded-bbbd-3e31db7e7f70")));
}

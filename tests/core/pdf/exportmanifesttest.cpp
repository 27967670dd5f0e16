// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pdf/exportmanifest.h"

#include <catch2/catch_test_macros.hpp>
#include <QTimeZone>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("A manifest says in JSON what was exported", "[exportmanifest]")
{
    ExportManifest manifest;
    manifest.exported = QDateTime(QDate(2025, 9, 1), QTime(12, 0, 0, 250), QTimeZone::utc());
    manifest.author = u"Ana Müller"_s;
    const QUuid article = QUuid::createUuid();
    manifest.articles.push_back({article, QByteArray(32, '\x7f'), 3, 5});
    const QUuid position = QUuid::createUuid();
    manifest.marks.push_back({position.toString(QUuid::WithoutBraces) + u"/2"_s, ExportManifest::Record::Position, position, article,
        u"“Never”, 𝕏 said\nso"_s, 6});

    const auto read = ExportManifest::fromJson(manifest.toJson());
    REQUIRE(read);
    CHECK(read->exported == manifest.exported);
    CHECK(read->author == manifest.author);
    REQUIRE(read->articles.size() == 1);
    CHECK(read->articles[0].id == article);
    CHECK(read->articles[0].sha256 == QByteArray(32, '\x7f'));
    CHECK(read->articles[0].firstPage == 3);
    CHECK(read->articles[0].pages == 5);
    REQUIRE(read->marks.size() == 1);
    CHECK(read->marks[0].name == manifest.marks[0].name);
    CHECK(read->marks[0].record == ExportManifest::Record::Position);
    CHECK(read->marks[0].id == position);
    CHECK(read->marks[0].article == article);
    CHECK(read->marks[0].contents == manifest.marks[0].contents);
    CHECK(read->marks[0].page == 6);
}

TEST_CASE("What is no manifest is none", "[exportmanifest]")
{
    CHECK_FALSE(ExportManifest::fromJson({}));
    CHECK_FALSE(ExportManifest::fromJson("[1, 2]"));
    CHECK_FALSE(ExportManifest::fromJson("{\"format\": \"parallax-export\", \"version\": 99}"));
    CHECK_FALSE(ExportManifest::fromJson("{\"format\": \"another\", \"version\": 1}"));
    const auto odd = ExportManifest::fromJson("{\"format\": \"parallax-export\", \"version\": 1, \"articles\": 7, \"marks\": [3, "
                                              "{\"record\": \"tagging\"}, {\"record\": \"x\"}]}");
    REQUIRE(odd);
    CHECK(odd->articles.empty());
    REQUIRE(odd->marks.size() == 1);
    CHECK(odd->marks[0].id.isNull());
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/timespan.h"

#include "core/timeline/eventlanes.h"
#include "tests/core/timeline/spans.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

QString drawn(const QString &edtf)
{
    const auto span = timeSpan(edtf);
    if (!span)
        return u"nowhere"_s;
    return momentOf(span->first).toString(u"yyyy-MM-dd HH:mm"_s) + u" up to "_s + momentOf(span->last).toString(u"yyyy-MM-dd HH:mm"_s);
}

} // namespace

TEST_CASE("a date lies on all the days it can mean")
{
    CHECK(drawn(u"2025-08-20"_s) == u"2025-08-20 00:00 up to 2025-08-21 00:00"_s);
    CHECK(drawn(u"2025-08"_s) == u"2025-08-01 00:00 up to 2025-09-01 00:00"_s);
    CHECK(drawn(u"2024~"_s) == u"2024-01-01 00:00 up to 2025-01-01 00:00"_s);
    CHECK(drawn(u"2025-08-15/2025-08-18"_s) == u"2025-08-15 00:00 up to 2025-08-19 00:00"_s);
    CHECK(drawn(u"2025-08-20T04:46"_s) == u"2025-08-20 04:46 up to 2025-08-20 04:47"_s);
    CHECK(timeSpan(u"2025-08-20"_s)->first == 2460908.0);
    CHECK(timeSpan(u"2025-08-20"_s)->isPoint());
    CHECK(timeSpan(u"2025-08-20T23:59"_s)->isPoint());
    CHECK_FALSE(timeSpan(u"2025-08"_s)->isPoint());
    CHECK(timeSpan(u"2022?"_s)->isVague());
    CHECK(timeSpan(u"2022?"_s)->precision == Edtf::Precision::Year);
}

TEST_CASE("an open end is where the other one is")
{
    CHECK(drawn(u"2022-02-24/.."_s) == u"2022-02-24 00:00 up to 2022-02-25 00:00"_s);
    CHECK(timeSpan(u"2022-02-24/.."_s)->has(Edtf::OpenEnd));
    CHECK(drawn(u"2022/.."_s) == u"2022-01-01 00:00 up to 2023-01-01 00:00"_s);
    CHECK(drawn(u"../2025-08"_s) == u"2025-08-01 00:00 up to 2025-09-01 00:00"_s);
    CHECK(timeSpan(u"../2025-08"_s)->has(Edtf::OpenStart));
    CHECK(drawn(u"/2025-08-20"_s) == u"2025-08-20 00:00 up to 2025-08-21 00:00"_s);
    CHECK(timeSpan(u"/2025-08-20"_s)->has(Edtf::UnknownStart));
    CHECK(drawn(u"[..1984]"_s) == u"1984-12-31 00:00 up to 1985-01-01 00:00"_s);
}

TEST_CASE("what has no place in time has none")
{
    for (const QString &text :
        {QString(), u""_s, u"soon"_s, u"../.."_s, u"2025-13"_s, u"Y-17e12"_s, u"Y-17E8"_s, u"Y290000001"_s, u"Y17E8/.."_s}) {
        INFO(text.toStdString());
        CHECK_FALSE(timeSpan(text));
    }
}

TEST_CASE("the farthest years have moments")
{
    for (const QString &text : {u"Y-17E7"_s, u"Y290000000"_s, u"Y-289999999"_s}) {
        const auto span = timeSpan(text);
        REQUIRE(span);
        CHECK(momentOf(span->first).isValid());
        CHECK(momentOf(span->last).date() == momentOf(span->first).date().addYears(1));
    }
}

TEST_CASE("each kind of event has a lane, and each lane a kind")
{
    QStringList kinds{u"event"_s};
    for (const QByteArray &line : readFile(sourcePath(u"resources/lexicon/events.tsv"_s)).split('\n')) {
        const auto columns = line.split('\t');
        if (columns.size() > 1 && (columns[0] == "verb" || columns[0] == "noun"))
            kinds.append(QString::fromUtf8(columns[1]));
    }
    kinds.append(u"statement"_s);
    kinds.removeDuplicates();
    REQUIRE(kinds.size() >= 25);
    QStringList lanes;
    for (const QString &kind : kinds)
        lanes.append(eventLaneOf(kind));
    for (const char *code : eventLaneCodes) {
        INFO(code);
        CHECK(lanes.count(QString::fromLatin1(code)) > 0);
    }
    CHECK(lanes.count(u"other"_s) < kinds.size() / 3);
    CHECK(eventLaneOf(u"meeting"_s) == u"talks"_s);
    CHECK(eventLaneOf(u"never heard of"_s) == u"other"_s);
}

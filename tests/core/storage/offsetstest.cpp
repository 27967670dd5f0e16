// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The promise of offsets: what the program marks is what plain SQL cuts out.

#include "core/storage/database.h"
#include "core/storage/statement.h"
#include "core/text/offsetmap.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QStringList>

#include <random>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

/// Pieces that count differently in bytes, UTF-16 units, code points and what a reader sees.
const QStringList &pieces()
{
    static const QStringList list{u"a"_s, u" "_s, u"\n"_s, u"Kyiv"_s, u"é"_s, u"e\u0301"_s, u"\u0301"_s, u"😀"_s,
        u"👩‍👩‍👧‍👦"_s, u"🇺🇦"_s, u"👍🏽"_s, u"שלום"_s, u"مرحبا"_s, u"\u202eabc\u202c"_s, u"क्षि"_s, u"한국"_s,
        u"\U00020000"_s, u"𝒜"_s, u"\u200d"_s, u"\ufeff"_s, u"ﷺ"_s, u"\uffff"_s, u"“"_s};
    return list;
}

bool atBoundary(const QString &text, qsizetype offset)
{
    return offset == text.size() || offset == 0 || !(text[offset].isLowSurrogate() && text[offset - 1].isHighSurrogate());
}

} // namespace

TEST_CASE("spans of random Unicode text equal SQLite's own substr", "[offsets]")
{
    Database database(u":memory:"_s, Database::Mode::Create);
    database.execute(u"CREATE TABLE t (text TEXT)"_s);
    Statement insert(database, u"INSERT INTO t VALUES (?)");
    Statement cut(database, u"SELECT substr(text, ? + 1, ? - ?), length(text) FROM t");
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QString text;
        for (int i = int(random() % 40) + 1; i > 0; --i)
            text += pieces()[qsizetype(random() % unsigned(pieces().size()))];
        database.execute(u"DELETE FROM t"_s);
        insert.bind(text).run();
        const OffsetMap offsets(text);
        for (int i = 0; i < 20; ++i) {
            TextSpan span{qsizetype(random() % unsigned(text.size() + 1)), qsizetype(random() % unsigned(text.size() + 1))};
            if (span.start > span.end)
                std::swap(span.start, span.end);
            if (!atBoundary(text, span.start) || !atBoundary(text, span.end))
                continue;
            const StoredSpan stored = offsets.toStored(span);
            REQUIRE(offsets.fromStored(stored) == span);
            cut.bind(stored.start).bind(stored.end).bind(stored.start);
            REQUIRE(cut.next());
            CHECK(cut.text(0) == text.mid(span.start, span.length()));
            CHECK(cut.integer(1) == offsets.toStored(text.size()));
            cut.reset();
        }
    }
}

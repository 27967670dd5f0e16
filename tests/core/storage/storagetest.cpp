// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/database.h"
#include "core/storage/fault.h"
#include "core/storage/rowinserts.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

#include <limits>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

Database memory()
{
    return Database(u":memory:"_s, Database::Mode::Create);
}

qint64 number(Database &database, QStringView sql)
{
    Statement statement(database, sql);
    REQUIRE(statement.next());
    return statement.integer(0);
}

bool refused(Database &database, const QString &sql)
{
    try {
        database.execute(sql);
        return false;
    } catch (const StorageError &) {
        return true;
    }
}

} // namespace

TEST_CASE("values come back as they were bound", "[statement]")
{
    Database database = memory();
    Statement echo(database, u"SELECT ?, ?, ?, ?, ?, ?, ?");
    const QString text = u"Größe 😀 \u0000 end"_s;
    echo.bind(text)
        .bind(QString())
        .bind(u""_s)
        .bind(QByteArray("\0\xff", 2))
        .bind(QByteArray())
        .bind(QByteArray(""))
        .bind(std::numeric_limits<qint64>::min());
    REQUIRE(echo.next());
    CHECK(echo.text(0) == text);
    CHECK(echo.isNull(1));
    CHECK(echo.text(1).isNull());
    CHECK_FALSE(echo.isNull(2));
    CHECK(echo.text(2) == u""_s);
    CHECK(echo.bytes(3) == QByteArray("\0\xff", 2));
    CHECK(echo.isNull(4));
    CHECK_FALSE(echo.isNull(5));
    CHECK(echo.integer(6) == std::numeric_limits<qint64>::min());
    CHECK_FALSE(echo.next());
    echo.reset();
    REQUIRE(echo.next());
    CHECK(echo.isNull(0));
}

TEST_CASE("a statement is one statement, and a wrong one is refused", "[statement]")
{
    Database database = memory();
    CHECK_THROWS_AS(Statement(database, u"SELECT 1; SELECT 2"), StorageError);
    CHECK_THROWS_AS(Statement(database, u""), StorageError);
    CHECK_THROWS_AS(Statement(database, u"SELEKT"), StorageError);
}

TEST_CASE("a transaction that is not committed leaves nothing", "[transaction]")
{
    Database database = memory();
    database.execute(u"CREATE TABLE t (x)"_s);
    {
        const Transaction transaction(database);
        database.execute(u"INSERT INTO t VALUES (1)"_s);
    }
    CHECK(number(database, u"SELECT count(*) FROM t") == 0);
    Transaction transaction(database);
    database.execute(u"INSERT INTO t VALUES (1)"_s);
    transaction.commit();
    CHECK(number(database, u"SELECT count(*) FROM t") == 1);
}

TEST_CASE("the schema is made once and knows itself", "[schema]")
{
    Database database = memory();
    CHECK(Schema::fit(database) == Schema::Fit::Empty);
    Schema::migrate(database);
    CHECK(Schema::fit(database) == Schema::Fit::Current);
    Schema::migrate(database);
    CHECK(number(database, u"PRAGMA application_id") == Schema::applicationId);
    CHECK(number(database, u"PRAGMA foreign_keys") == 1);
    database.execute(u"PRAGMA user_version = 999"_s);
    CHECK(Schema::fit(database) == Schema::Fit::Newer);

    Database foreign = memory();
    foreign.execute(u"CREATE TABLE t (x)"_s);
    CHECK(Schema::fit(foreign) == Schema::Fit::Foreign);
}

TEST_CASE("the schema refuses spans, kinds and keys that cannot be", "[schema]")
{
    Database database = memory();
    Schema::migrate(database);
    database.execute(u"INSERT INTO article (key, id, sha256, file, format, encoding, imported) VALUES (1, zeroblob(16), zeroblob(32), 'f', "
                     u"'text', 'UTF-8', 'now');"
                     u"INSERT INTO entity (key, id, name, type) VALUES (1, zeroblob(16), 'E', 'PER')"_s);
    const QString block = u"INSERT INTO block (article_key, start, \"end\", kind, what) VALUES (%1)"_s;
    CHECK_FALSE(refused(database, block.arg(u"1, 0, 5, 'body', NULL"_s)));
    CHECK(refused(database, block.arg(u"1, 5, 5, 'body', NULL"_s)));
    CHECK(refused(database, block.arg(u"1, 6, 5, 'body', NULL"_s)));
    CHECK(refused(database, block.arg(u"1, -1, 5, 'body', NULL"_s)));
    CHECK(refused(database, block.arg(u"1, 7, 8, 'verse', NULL"_s)));
    CHECK(refused(database, block.arg(u"1, 7, 8, 'body', 'caption'"_s)));
    CHECK(refused(database, block.arg(u"2, 7, 8, 'body', NULL"_s)));
    const QString mention = u"INSERT INTO mention (article_key, start, \"end\", entity_key) VALUES (%1)"_s;
    CHECK_FALSE(refused(database, mention.arg(u"1, 0, 5, 1"_s)));
    CHECK(refused(database, mention.arg(u"1, 9, 9, 1"_s)));
    CHECK(refused(database, mention.arg(u"1, 9, 10, 2"_s)));
    CHECK(refused(database, mention.arg(u"2, 9, 10, 1"_s)));
    CHECK(refused(database, u"INSERT INTO entity (id, name, type) VALUES (zeroblob(15), 'E', 'PER')"_s));
    CHECK(refused(database, u"INSERT INTO source (name) VALUES ('')"_s));
}

TEST_CASE("a second writer is told who is writing", "[storage]")
{
    const QTemporaryDir folder;
    Database first(folder.filePath(u"a.db"_s), Database::Mode::Create);
    first.execute(u"CREATE TABLE t (x)"_s);
    Database second(folder.filePath(u"a.db"_s), Database::Mode::ReadWrite);
    second.execute(u"PRAGMA busy_timeout = 0"_s);
    const Transaction writing(first);
    try {
        const Transaction late(second);
        FAIL("two write at once");
    } catch (const StorageError &error) {
        CHECK(faultReason(error) == u"another program or window is writing to the project"_s);
    }
}

TEST_CASE("a full disk is named", "[storage]")
{
    Database database = memory();
    database.execute(u"CREATE TABLE t (x); PRAGMA max_page_count = 3"_s);
    try {
        database.execute(u"INSERT INTO t VALUES (zeroblob(1000000))"_s);
        FAIL("a megabyte went into three pages");
    } catch (const StorageError &error) {
        CHECK(faultReason(error) == u"the disk is full"_s);
    }
}

TEST_CASE("rows inserted many at a time are all there", "[rowinserts]")
{
    Database database(u":memory:"_s, Database::Mode::Create);
    database.execute(u"CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT)"_s);
    RowInserts inserts(database, u"INSERT OR FAIL INTO t (a, b) VALUES"_s, 2);
    std::vector<int> rows;
    for (const int count : {0, 1, 31, 32, 33, 77}) {
        rows.clear();
        for (int i = 0; i < count; ++i)
            rows.push_back(i);
        database.execute(u"DELETE FROM t"_s);
        inserts.run(rows, [](Statement &row, int value) { row.bind(value).bind(QString::number(value)); });
        Statement sums(database, u"SELECT count(*), sum(a), sum(b) FROM t");
        REQUIRE(sums.next());
        CHECK(sums.integer(0) == count);
        CHECK(sums.integer(1) == count * (count - 1) / 2);
        CHECK(sums.integer(2) == count * (count - 1) / 2);
    }
    CHECK_THROWS_AS(inserts.run(std::vector{1, 1}, [](Statement &row, int value) { row.bind(value).bind(u"twice"_s); }), StorageError);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/changeset.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir dir;
    Database database{dir.filePath(u"c.db"_s), Database::Mode::Create};

    Fixture()
    {
        database.execute(
            u"CREATE TABLE parent (id BLOB NOT NULL PRIMARY KEY, name TEXT) WITHOUT ROWID;"
            "CREATE TABLE child (id INTEGER PRIMARY KEY, parent BLOB REFERENCES parent (id) ON DELETE CASCADE, amount REAL, words TEXT);"
            "CREATE TABLE other (id INTEGER PRIMARY KEY, x INTEGER)"_s);
        database.execute(u"INSERT INTO parent VALUES (x'01', 'one'), (x'02', 'two');"
                         "INSERT INTO child VALUES (1, x'01', 0.5, 'a'), (2, x'01', NULL, ''), (3, x'02', 2, 'ü😀')"_s);
    }

    QByteArray recorded(const QString &sql)
    {
        const ChangeRecorder recorder(database, {u"parent"_s, u"child"_s});
        database.execute(sql);
        return recorder.changeset();
    }

    QString content()
    {
        QString all;
        Statement rows(database,
            u"SELECT hex(id) || coalesce(name, '-') FROM parent UNION ALL"
            " SELECT id || hex(parent) || coalesce(amount, '-') || words FROM child ORDER BY 1");
        while (rows.next())
            all += rows.text(0) + u'\n';
        return all;
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "a changeset tells each row with its values before and after", "[changeset]")
{
    std::vector<RowChange> changes;
    visitChanges(
        recorded(
            u"INSERT INTO child VALUES (9, x'02', 1.5, 'n'); UPDATE child SET words = 'b' WHERE id = 3; DELETE FROM child WHERE id = 2;"
            "INSERT INTO other VALUES (1, 1)"_s),
        [&](const RowChange &change) {
            changes.push_back(change);
            return true;
        });
    REQUIRE(changes.size() == 3);
    for (const RowChange &change : changes) {
        CHECK(change.table == u"child"_s);
        CHECK(change.isKey == std::vector<bool>{true, false, false, false});
        switch (change.kind) {
        case RowChange::Kind::Insert:
            CHECK(change.before.empty());
            CHECK(change.after[0].value == qint64(9));
            CHECK(change.after[1].value == QByteArray("\x02"));
            CHECK(change.after[2].value == 1.5);
            break;
        case RowChange::Kind::Update:
            CHECK(change.before[0].value == qint64(3));
            CHECK_FALSE(change.before[2].known);
            CHECK(change.before[3].value == u"ü😀"_s);
            CHECK(change.after[3].value == u"b"_s);
            break;
        case RowChange::Kind::Delete:
            CHECK(change.after.empty());
            CHECK(change.before[2].known);
            CHECK(change.before[2].value.isNull());
            CHECK(change.before[3].value == u""_s);
            break;
        }
    }
}

TEST_CASE_METHOD(Fixture, "what was done is undone and done again, cascades included", "[changeset]")
{
    const QString before = content();
    const QByteArray changeset = recorded(u"DELETE FROM parent WHERE id = x'01'; UPDATE child SET amount = 7, words = 'c' WHERE id = 3"_s);
    const QString after = content();
    REQUIRE(before != after);
    applyChangeset(database, invertedChangeset(changeset));
    CHECK(content() == before);
    applyChangeset(database, changeset);
    CHECK(content() == after);
}

TEST_CASE_METHOD(Fixture, "what is as it was leaves no changeset", "[changeset]")
{
    CHECK(recorded(u"UPDATE child SET words = 'z' WHERE id = 1; UPDATE child SET words = 'a' WHERE id = 1;"
                   "INSERT INTO parent VALUES (x'05', 'x'); DELETE FROM parent WHERE id = x'05'"_s)
              .isEmpty());
}

TEST_CASE_METHOD(Fixture, "a changeset that would leave a row without the row it refers to is refused", "[changeset]")
{
    const QByteArray changeset = recorded(u"DELETE FROM child WHERE id = 3"_s);
    database.execute(u"DELETE FROM parent WHERE id = x'02'"_s);
    const QString now = content();
    CHECK_THROWS_AS(applyChangeset(database, invertedChangeset(changeset)), StorageError);
    CHECK(content() == now);
}

TEST_CASE("bytes that are no changeset are refused", "[changeset]")
{
    CHECK_THROWS_AS(visitChanges("no changeset at all", [](const RowChange &) { return true; }), StorageError);
    CHECK_THROWS_AS(invertedChangeset("no changeset at all"), StorageError);
}

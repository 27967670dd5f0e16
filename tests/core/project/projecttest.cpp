// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"

#include "core/project/bulkload.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

QString openError(const QString &path, Project::Access access)
{
    const auto opened = Project::open(path, access);
    return opened ? QString() : opened.error().message;
}

qint64 number(Database &database, QStringView sql)
{
    Statement statement(database, sql);
    REQUIRE(statement.next());
    return statement.integer(0);
}

} // namespace

TEST_CASE("what is no project is refused with one sentence and stays as it is", "[project]")
{
    const QTemporaryDir dir;
    const QString missing = dir.filePath(u"missing.parallax"_s);
    CHECK(openError(missing, Project::Access::Write).contains(u"There is no project file"_s));
    CHECK(openError(dir.path(), Project::Access::Create).contains(u"is not a file"_s));

    const QString text = dir.filePath(u"text.parallax"_s);
    const QByteArray bytes = QByteArray("This is a letter and no database at all. ").repeated(50);
    writeFile(text, bytes);
    for (const auto access : {Project::Access::Read, Project::Access::Write, Project::Access::Create})
        CHECK(openError(text, access).contains(u"is not a Parallax project"_s));
    CHECK(readFile(text) == bytes);

    const QString foreign = dir.filePath(u"foreign.db"_s);
    Database(foreign, Database::Mode::Create).execute(u"CREATE TABLE customers (name)"_s);
    const QByteArray before = readFile(foreign);
    CHECK(openError(foreign, Project::Access::Create).contains(u"not a Parallax project"_s));
    CHECK(readFile(foreign) == before);

    const QString empty = dir.filePath(u"empty.parallax"_s);
    writeFile(empty, "");
    CHECK(openError(empty, Project::Access::Write).contains(u"is empty"_s));
    CHECK(openError(empty, Project::Access::Create).isEmpty());
}

TEST_CASE("a project of a newer program is opened read-only and says so", "[project]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"p.parallax"_s);
    {
        const auto project = Project::open(path, Project::Access::Create);
        REQUIRE(project.ok());
        CHECK_FALSE((*project)->isReadOnly());
        CHECK((*project)->notice().isNull());
        (*project)->database().execute(u"PRAGMA user_version = 999"_s);
    }
    const auto newer = Project::open(path, Project::Access::Write);
    REQUIRE(newer.ok());
    CHECK((*newer)->isReadOnly());
    CHECK((*newer)->notice().contains(u"newer Parallax"_s));
    CHECK_THROWS_AS((*newer)->database().execute(u"DELETE FROM article"_s), StorageError);
}

TEST_CASE("a bulk load sets the connection and sets it back", "[bulkload]")
{
    const QTemporaryDir dir;
    const auto project = Project::open(dir.filePath(u"p.parallax"_s), Project::Access::Create);
    REQUIRE(project.ok());
    Database &database = (*project)->database();
    const qint64 synchronous = number(database, u"PRAGMA synchronous");
    const QStringView buffer = u"SELECT v FROM article_search_config WHERE k = 'hashsize'";
    {
        const BulkLoad bulk(database);
        CHECK(number(database, u"PRAGMA synchronous") == 1);
        CHECK(number(database, buffer) == 64 * 1024 * 1024);
        CHECK(number(database, u"PRAGMA foreign_keys") == 0);
    }
    CHECK(synchronous == 2);
    CHECK(number(database, u"PRAGMA synchronous") == synchronous);
    CHECK(number(database, buffer) == 1024 * 1024);
    CHECK(number(database, u"PRAGMA foreign_keys") == 1);
    CHECK(number(database, u"PRAGMA ignore_check_constraints") == 0);
}

TEST_CASE("a project is never made by mistake", "[project]")
{
    const QTemporaryDir dir;
    CHECK(openError({}, Project::Access::Create).contains(u"is empty"_s));
    CHECK(openError(dir.filePath(u"nowhere/talks.parallax"_s), Project::Access::Create).contains(u"folder does not exist"_s));
    const QString article = dir.filePath(u"article.txt"_s);
    writeFile(article, "");
    CHECK_FALSE(openError(article, Project::Access::Create).isEmpty());
    CHECK(readFile(article).isEmpty());
    writeFile(article, "x");
    CHECK(openError(article, Project::Access::Create).contains(u"is not a Parallax project"_s));
    CHECK(readFile(article) == "x");
    const QString empty = dir.filePath(u"empty.parallax"_s);
    writeFile(empty, "");
    CHECK(openError(empty, Project::Access::Create).isEmpty());
}

TEST_CASE("what SQLite takes for a name of its own is refused", "[project]")
{
    CHECK(openError(u":memory:"_s, Project::Access::Create).contains(u"cannot be the name"_s));
}

TEST_CASE("a frozen file is read without leaving anything beside it", "[project]")
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"50% of the talks?.parallax"_s);
    REQUIRE(Project::open(path, Project::Access::Create));
    const QStringList before = QDir(dir.path()).entryList(QDir::Files);
    Database frozen(path, Database::Mode::Frozen);
    CHECK(number(frozen, u"SELECT count(*) FROM article") == 0);
    CHECK(QDir(dir.path()).entryList(QDir::Files) == before);
    CHECK_THROWS_AS(frozen.execute(u"DELETE FROM article"_s), StorageError);
}

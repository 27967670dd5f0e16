// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/statement.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

qint64 number(Project &project, QStringView sql)
{
    Statement find(project.database(), sql);
    REQUIRE(find.next());
    return find.integer(0);
}

} // namespace

TEST_CASE("an edit that was finished survives a kill at any moment, and none is there by half", "[edit][kill]")
{
    const QTemporaryDir dir;
    const QString path = makeProject(dir)->path();
    std::mt19937 random(7);
    qint64 told = 0;
    for (int round = 0; round < 12; ++round) {
        QProcess child;
        child.start(QStringLiteral(EDIT_CHILD), {path});
        REQUIRE(child.waitForStarted());
        // The first word says that it is at work, so that the kill falls between or within edits.
        REQUIRE(child.waitForReadyRead());
        child.waitForFinished(int(random() % 60));
        child.kill();
        REQUIRE(child.waitForFinished());
        const QList<QByteArray> lines = child.readAllStandardOutput().split('\n');
        const qint64 before = told;
        told = std::max(told, lines[lines.size() - 2].toLongLong()); // after the last line break stands half a number, or nothing
        CHECK(told > before);

        auto opened = Project::open(path, Project::Access::Write);
        REQUIRE(opened.ok());
        Project &project = **opened;
        CHECK(number(project, u"SELECT count(*) FROM journal") >= told);
        // One that was being redone when the kill came stands undone.
        const qint64 done = number(project, u"SELECT count(*) FROM journal WHERE state = 0");
        CHECK(done >= told);
        CHECK(number(project, u"SELECT count(*) FROM tag") == 5 * done);
        Statement check(project.database(), u"PRAGMA integrity_check");
        REQUIRE(check.next());
        CHECK(check.text(0) == u"ok"_s);
    }
    CHECK(told > 20);

    auto opened = Project::open(path, Project::Access::Write);
    while ((*opened)->journal().undoable())
        REQUIRE((*opened)->undo());
    CHECK(number(**opened, u"SELECT count(*) FROM tag") == 0);
}

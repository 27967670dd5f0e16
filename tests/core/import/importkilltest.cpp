// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "core/storage/statement.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <random>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

constexpr int articles = 2000;

int runToTheEnd(const QString &project, const QString &folder)
{
    return QProcess::execute(QStringLiteral(IMPORT_CHILD), {project, folder});
}

QString text(Database &database, QStringView sql)
{
    QString all;
    Statement rows(database, sql);
    while (rows.next())
        all += rows.text(0) + u'\n';
    return all;
}

/// Independent of the order in which articles and entities were met.
QString contentOf(Database &database)
{
    return text(database,
               u"SELECT hex(sha256) || file || coalesce(title, '') || mention_count || t.text FROM article a JOIN article_text t ON t.key "
               u"= a.key ORDER BY sha256")
        + text(database,
            u"SELECT hex(a.sha256) || m.start || '-' || m.\"end\" || hex(e.id) FROM mention m JOIN article a ON a.key = m.article_key "
            u"JOIN entity e ON e.key = m.entity_key ORDER BY a.sha256, m.start")
        + text(database,
            u"SELECT hex(a.sha256) || b.start || b.kind FROM block b JOIN article a ON a.key = b.article_key ORDER BY a.sha256, b.start")
        + text(database, u"SELECT hex(id) || name || type FROM entity ORDER BY id")
        + text(database, u"SELECT count(*) FROM article_search WHERE article_search MATCH 'minister'");
}

} // namespace

TEST_CASE("an import killed at any moment leaves a project that a second run completes", "[importer][kill]")
{
    const QTemporaryDir dir;
    const QString folder = dir.filePath(u"in"_s);
    for (int i = 0; i < articles; ++i)
        writeFile(folder + u"/%1.txt"_s.arg(i, 5, 10, QLatin1Char('0')),
            QByteArray("Minister ") + QByteArray::number(i)
                + " meets Angela Merkel\n\nThe foreign minister of France said in Geneva on Monday that the talks go on.\n"
                + QByteArray("Russia and the United Nations agreed. ").repeated(1 + i % 40) + "\n");
    const QString whole = dir.filePath(u"whole.parallax"_s);
    QElapsedTimer timer;
    timer.start();
    REQUIRE(runToTheEnd(whole, folder) == 0);
    const auto duration = unsigned(timer.elapsed()); // so that kills fall within a run, on any machine
    auto expected = Project::open(whole, Project::Access::Read);
    REQUIRE(expected.ok());
    const QString content = contentOf((*expected)->database());

    std::mt19937 random(99);
    int killed = 0;
    int partly = 0;
    const QString path = dir.filePath(u"killed.parallax"_s);
    for (int round = 0; round < 8; ++round) {
        // Every second time on top of what the last kill left.
        if (round % 2 == 0) {
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(path + suffix);
        }
        QProcess child;
        child.start(QStringLiteral(IMPORT_CHILD), {path, folder});
        REQUIRE(child.waitForStarted());
        if (!child.waitForFinished(int(duration / 20 + random() % duration))) {
            child.kill();
            ++killed;
            REQUIRE(child.waitForFinished());
        }
        if (!QFile::exists(path))
            continue;
        auto project = Project::open(path, Project::Access::Create);
        REQUIRE(project.ok());
        const int stored = (*project)->articles().count();
        partly += 0 < stored && stored < articles ? 1 : 0;
        CHECK(text((*project)->database(), u"PRAGMA integrity_check") == u"ok\n"_s);
        CHECK(text((*project)->database(), u"PRAGMA foreign_key_check").isEmpty());
        // The search index has what the texts have.
        CHECK_NOTHROW((*project)->database().execute(u"INSERT INTO article_search (article_search) VALUES ('integrity-check')"_s));
    }
    CHECK(killed > 0);
    CHECK(partly > 0);
    REQUIRE(runToTheEnd(path, folder) == 0);
    auto completed = Project::open(path, Project::Access::Read);
    REQUIRE(completed.ok());
    CHECK((*completed)->articles().count() == articles);
    CHECK(contentOf((*completed)->database()) == content);
}

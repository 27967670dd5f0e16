// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/editjob.h"

#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

Result<Done> grade(Project &project, qint64 article, int credibility)
{
    return project.edit(u"Grade"_s, [&]() -> Result<Done> {
        project.articles().setCredibility(article, credibility);
        return Done{};
    });
}

} // namespace

TEST_CASE("An edit in a job is told by the session's project, has its author, and can be undone there")
{
    Test::TestSession desk({u"Report\nwords"_s});
    const qint64 key = desk.project->articles().keys(ArticleTable::Order::Imported).front();
    desk.project->setAuthor(u"Ada"_s);
    QSignalSpy changed(desk.project.get(), &Project::changed);
    QSignalSpy told(&desk.notices, &Notices::shown);
    bool done = false;
    QObject context;
    startEdit(
        desk.session(), &context, {}, [key](Project &project) { return grade(project, key, 3); }, [&done] { done = true; });
    CHECK(changed.isEmpty());
    REQUIRE(desk.waitForJobs());
    CHECK(done);
    REQUIRE(changed.size() == 1);
    CHECK(changed[0][0].value<Changes>().tables == QStringList{u"article"_s});
    CHECK(desk.project->articles().article(key)->credibility == 3);
    CHECK(desk.project->journal().undoable()->author == u"Ada"_s);
    REQUIRE(desk.project->undo().ok());
    CHECK(desk.project->articles().article(key)->credibility == 0);
    CHECK(told.isEmpty());
}

TEST_CASE("What an edit in a job changed is told although nobody waits for it")
{
    Test::TestSession desk({u"Report\nwords"_s});
    const qint64 key = desk.project->articles().keys(ArticleTable::Order::Imported).front();
    QSignalSpy changed(desk.project.get(), &Project::changed);
    bool done = false;
    {
        QObject context;
        startEdit(
            desk.session(), &context, {}, [key](Project &project) { return grade(project, key, 3); }, [&done] { done = true; });
    }
    REQUIRE(desk.waitForJobs());
    CHECK(changed.size() == 1);
    CHECK(!done);
}

TEST_CASE("An edit in a job that fails is a notice and nothing else")
{
    Test::TestSession desk;
    QSignalSpy changed(desk.project.get(), &Project::changed);
    QSignalSpy told(&desk.notices, &Notices::shown);
    startEdit(desk.session(), desk.project.get(), {}, [](Project &) -> Result<Done> { return Error{u"It cannot be."_s}; });
    REQUIRE(desk.waitForJobs());
    CHECK(changed.isEmpty());
    REQUIRE(told.size() == 1);
    CHECK(told[0][1].toString() == u"It cannot be."_s);
}

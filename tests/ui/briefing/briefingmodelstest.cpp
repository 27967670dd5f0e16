// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/briefing/briefingedits.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"
#include "ui/briefing/briefingsmodel.h"
#include "ui/briefing/problemsmodel.h"
#include "ui/briefing/versionsmodel.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>

using namespace Parallax;
using namespace Qt::StringLiterals;

TEST_CASE("Briefings are listed, the last changed first, and follow the project")
{
    Test::TestSession desk({u"Cod\n\nThe quota was cut."_s});
    BriefingsModel model(*desk.project, desk.jobs);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(desk.waitForJobs());
    CHECK(model.isLoaded());
    CHECK(model.rowCount() == 0);

    desk.project->setAuthor(u"Ada"_s);
    const auto cod = addBriefing(*desk.project, u"Cod"_s);
    REQUIRE(cod.ok());
    REQUIRE(addBriefing(*desk.project, u"Rice"_s).ok());
    REQUIRE(desk.waitForJobs());
    REQUIRE(model.rowCount() == 2);
    const int row = model.rowOf(*cod);
    REQUIRE(row >= 0);
    CHECK(model.index(row).data().toString() == u"Cod");
    CHECK(model.index(row).data(BriefingsModel::DetailRole).toString().startsWith(u"Ada"_s));
    REQUIRE(removeBriefings(*desk.project, {*cod}).ok());
    REQUIRE(desk.waitForJobs());
    CHECK(model.rowOf(*cod) == -1);
    REQUIRE(desk.project->undo().ok());
    REQUIRE(desk.waitForJobs());
    CHECK(model.rowOf(*cod) >= 0);
}

TEST_CASE("Problems are stepped through by their places, round and round")
{
    ProblemsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.next(0, 1) == -1);
    using Kind = BriefingProblem::Kind;
    model.setProblems({{Kind::Broken, {4, 8}, u"why"_s, u"cod-1"_s, {}, QUuid(), false},
        {Kind::Unsourced, {20, 40}, u"why"_s, u"No source here."_s, {}, std::nullopt, true}});
    CHECK(model.rowCount() == 2);
    CHECK(model.index(0).data(ProblemsModel::IsGraveRole).toBool());
    CHECK(!model.index(1).data(ProblemsModel::IsGraveRole).toBool());
    CHECK(model.index(1).data(ProblemsModel::NameRole).toString() == u"No source");
    CHECK(model.next(0, 1) == 0);
    CHECK(model.next(4, 1) == 1);
    CHECK(model.next(20, 1) == 0);
    CHECK(model.next(20, -1) == 0);
    CHECK(model.next(4, -1) == 1);
    model.setProblems({{Kind::Broken, {5, 9}, u"why"_s, u"cod-1"_s, {}, QUuid(), false},
        {Kind::Unsourced, {21, 41}, u"why"_s, u"No source here."_s, {}, std::nullopt, true}});
    CHECK(model.next(4, 1) == 0);
    model.setProblems({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("Versions are what edits left, newest first; one sitting is one version, and the first one stays")
{
    Test::TestSession desk;
    Project &project = *desk.project;
    project.setAuthor(u"Ada"_s);
    const auto id = addBriefing(project, u"Cod"_s, u"One."_s);
    REQUIRE(id.ok());
    REQUIRE(writeBriefing(project, *id, u"One. Two."_s).ok());
    REQUIRE(writeBriefing(project, *id, u"One. Two. Three."_s).ok());
    REQUIRE(renameBriefing(project, *id, u"Cods"_s).ok());
    REQUIRE(writeBriefing(project, *id, u"Three."_s, {}, u"Shorten"_s).ok());
    const auto versions = readVersions(project.path(), *id);
    REQUIRE(versions.ok());
    REQUIRE(versions->size() == 3);
    CHECK((*versions)[0].text == u"Three.");
    CHECK((*versions)[0].what == u"Shorten");
    CHECK((*versions)[0].author == u"Ada");
    CHECK((*versions)[1].text == u"One. Two. Three.");
    CHECK((*versions)[2].text == u"One.");

    VersionsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setVersions(*versions);
    CHECK(model.rowCount() == 3);
    CHECK(model.index(0).data().toString() == u"Shorten");
    CHECK(model.index(0).data(VersionsModel::DetailRole).toString().contains(u"as it is now"_s));
}

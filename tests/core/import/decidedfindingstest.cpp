// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/lexicon.h"
#include "core/entities/entityedits.h"
#include "core/findings/positionedits.h"
#include "core/findings/statementedits.h"
#include "core/import/importer.h"
#include "core/import/reanalysis.h"
#include "core/project/project.h"
#include "core/project/projectcheck.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Workplace
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project;
    qint64 article = 0;
    QString text;

    Workplace()
    {
        auto opened = Project::open(dir.filePath(u"p.parallax"_s), Project::Access::Create);
        REQUIRE(opened.ok());
        project = std::move(*opened);
        const QString file = dir.filePath(u"quota.txt"_s);
        writeFile(file,
            "Fishing quota divides the bay\n\n\xf0\x9f\x90\x9f Minister Ada Berg rejected the new fishing quota on Monday. "
            "\"We will not accept a smaller fleet,\" Berg said. Peter Moen, the mayor of Oslo, said that he supports the quota.\n");
        const auto report = Importer(*project, Lexicon::builtIn(), 1).run({file}, Progress());
        REQUIRE(report.ok());
        article = report->keys.front();
        text = project->articles().text(article);
    }

    void analyse()
    {
        REQUIRE(analyseAgain(*project, Lexicon::builtIn(), 1, Progress()).ok());
        CHECK(checkProject(*project)->findings.join(u'\n') == QString());
    }
    std::vector<Position> positions() { return project->positions().inArticle(article, text); }
    std::vector<StatementRecord> statements() { return project->findings().statements(article, text); }
};

} // namespace

TEST_CASE("another analysis of the same text changes nothing of what it found", "[reanalysis]")
{
    Workplace at;
    const auto positions = at.positions();
    const auto statements = at.statements();
    CHECK(positions.size() >= 2);
    CHECK(statements.size() >= 2);
    at.analyse();
    CHECK(at.positions() == positions);
    CHECK(at.statements() == statements);
}

TEST_CASE("decisions on positions and statements stay, however often the articles are analysed", "[reanalysis]")
{
    Workplace at;
    const auto positions = at.positions();
    const auto statements = at.statements();
    REQUIRE(positions.size() >= 2);
    REQUIRE(statements.size() >= 2);
    REQUIRE(rejectPositions(*at.project, {positions[0].id}).ok());
    REQUIRE(setStance(*at.project, {positions[1].id}, Stance::Predicts).ok());
    REQUIRE(rejectStatements(*at.project, {{at.article, statements[0].span}}).ok());
    REQUIRE(setSpeaker(*at.project, {{at.article, statements[1].span}}, std::nullopt).ok());
    const auto decided = std::pair(at.positions(), at.statements());
    CHECK(decided.first.size() == positions.size() - 1);
    CHECK(decided.second.size() == statements.size() - 1);
    at.analyse();
    at.analyse();
    CHECK(std::pair(at.positions(), at.statements()) == decided);
    while (at.project->journal().undoable())
        REQUIRE(at.project->undo().ok());
    CHECK(at.positions() == positions);
    CHECK(at.statements() == statements);
    at.analyse();
    CHECK(at.positions() == positions);
}

TEST_CASE("what the analysis finds of a merged entity is the survivor's, and undoing the merge after it works", "[reanalysis]")
{
    Workplace at;
    const auto positions = at.positions();
    REQUIRE(positions.size() >= 2);
    const qint64 from = positions.front().holder;
    const qint64 into = positions.back().holder;
    REQUIRE(from != into);
    REQUIRE(mergeEntities(*at.project, {from}, into).ok());
    at.analyse();
    for (const Position &position : at.positions())
        CHECK(position.holder != from);
    for (const StatementRecord &statement : at.statements())
        CHECK(statement.speaker != from);
    REQUIRE(at.project->undo().ok());
    at.analyse();
    CHECK(at.positions() == positions);
}

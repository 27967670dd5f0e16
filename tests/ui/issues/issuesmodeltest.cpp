// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/issues/issuesmodel.h"

#include "core/findings/issueedits.h"
#include "tests/testlib/testsession.h"
#include "ui/issues/issuecounter.h"
#include "ui/issues/issuefindswords.h"

#include <catch2/catch_test_macros.hpp>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Listed : Test::TestSession
{
    Listed()
        : TestSession({u"Fish\nThe quota for cod was cut.\nCod quota talks failed."_s, u"Grain\nNo cod here."_s})
    {
        REQUIRE(importIssues(*project, {{u"cod"_s, u"Cod quotas"_s, u"How much cod."_s, u"cod quota"_s}, {u"grain"_s, u"Grain"_s, {}, {}}})
                    .ok());
    }
    QStringList lines(const IssuesModel &model)
    {
        REQUIRE(waitForJobs());
        QStringList lines;
        for (const IssueRow &row : model.rows())
            lines.append(row.issue.label + (row.fault.isEmpty() ? QString() : u" !"_s));
        return lines;
    }
};

} // namespace

TEST_CASE("The list follows the project's issues")
{
    Listed desk;
    IssuesModel model(*desk.project, desk.jobs);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(desk.lines(model) == QStringList{u"Cod quotas"_s, u"Grain !"_s});
    CHECK(model.index(0).data(IssuesModel::IdRole).toString() == u"cod");
    CHECK(model.index(0).data(Qt::ToolTipRole).toString() == u"How much cod.");
    CHECK(model.index(1).data(Qt::ToolTipRole).toString().contains(u"has no query"));
    CHECK(model.index(1).data(Qt::AccessibleTextRole).toString().startsWith(u"Grain, 0 position"));
    CHECK(model.rowOf(u"grain"_s) == 1);
    CHECK(model.rowOf(u"none"_s) == -1);

    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    REQUIRE(putIssue(*desk.project, {u"grain"_s, u"Grain"_s, {}, u"grain"_s}).ok());
    CHECK(desk.lines(model) == QStringList{u"Cod quotas"_s, u"Grain"_s});
    CHECK(reset.count() == 0);
    CHECK(changed.count() == 1);

    REQUIRE(putIssue(*desk.project, {{}, u"Barley"_s, {}, u"(broken"_s}).ok());
    CHECK(desk.lines(model) == QStringList{u"Barley !"_s, u"Cod quotas"_s, u"Grain"_s});
    REQUIRE(desk.project->undo().ok());
    REQUIRE(deleteIssue(*desk.project, u"cod"_s).ok());
    CHECK(desk.lines(model) == QStringList{u"Grain"_s});
}

TEST_CASE("What a query finds is counted a moment after the last key")
{
    Listed desk;
    IssueCounter counter(*desk.project, desk.jobs);
    QSignalSpy counted(&counter, &IssueCounter::counted);
    QSignalSpy failed(&counter, &IssueCounter::failed);
    counter.setQuery(u"co"_s);
    counter.setQuery(u"cod"_s);
    counter.setQuery(u"cod quota"_s);
    REQUIRE(counted.wait());
    REQUIRE(desk.waitForJobs());
    REQUIRE(counted.count() == 1);
    const auto finds = counted.at(0).at(0).value<IssueFinds>();
    CHECK(finds.articles == 1);
    CHECK(finds.passages == 2);

    counter.setQuery(u"(cod"_s);
    REQUIRE(failed.wait());
    CHECK(failed.at(0).at(0).toString().startsWith(u"The bracket"));
    counter.setQuery(u"cod"_s);
    counter.setQuery({});
    CHECK(!counted.wait(2 * IssueCounter::pause));
}

TEST_CASE("What was found is told in a sentence")
{
    CHECK(findsSentence({}) == u"Finds nothing in this project.");
    CHECK(findsSentence({3, 3, 7, {}}) == u"Finds 3 article(s), 7 passage(s).");
    CHECK(findsSentence({1200, 500, 70, {}}) == u"Finds 1200 article(s); the newest 500 of them hold 70 passage(s).");
    CHECK(findsSentence({3, 3, 0, {}}) == u"Finds 3 article(s), but no passage that has all of it in one sentence.");
}

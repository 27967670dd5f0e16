// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/issueedits.h"

#include "core/findings/positionedits.h"
#include "tests/core/findings/findingdesk.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE("the id of an issue is made of its label", "[issues]")
{
    CHECK(issueIdFor(u" Fees, tolls & Bußgeld: “Año” 2031! "_s) == u"fees-tolls-bu-geld-ano-2031"_s);
    CHECK(issueIdFor(u"🌊"_s) == u"issue"_s);
}

TEST_CASE_METHOD(FindingDesk, "issues are made, changed, brought in and deleted, one edit each", "[issues]")
{
    REQUIRE(putIssue(*project, {{}, u"  The   dam "_s, u"Whether to build it"_s, u"dam"_s}).value() == u"the-dam"_s);
    REQUIRE(putIssue(*project, {{}, u"The dam"_s, {}, {}}).value() == u"the-dam-2"_s);
    CHECK(project->issues().issue(u"the-dam"_s) == Issue{u"the-dam"_s, u"The dam"_s, u"Whether to build it"_s, u"dam"_s});
    REQUIRE(putIssue(*project, {u"the-dam"_s, u"Dam"_s, {}, u"dam OR weir"_s}).value() == u"the-dam"_s);
    CHECK(told.back().touches(u"issue"));
    CHECK_FALSE(told.back().articles);
    REQUIRE(importIssues(*project, {{u"the-dam"_s, u"The big dam"_s, {}, {}}, {u"ferry"_s, u"The ferry"_s, {}, {}}}).ok());
    CHECK(project->issues().all().size() == 3);
    CHECK(project->issues().issue(u"the-dam"_s)->label == u"The big dam"_s);
    REQUIRE(setIssue(*project, {found.id}, u"the-dam"_s).ok());
    REQUIRE(deleteIssue(*project, u"the-dam"_s).ok());
    CHECK(position()->issue.isEmpty());
    CHECK(edits() == 6);
    reopen();
    REQUIRE(project->undo().ok());
    CHECK(position()->issue == u"the-dam"_s);
    CHECK(project->journal().history({u"issue"_s, {u"the-dam"_s}}).size() == 3);
    while (project->journal().undoable())
        REQUIRE(project->undo().ok());
    CHECK(project->issues().all().empty());
    while (project->journal().redoable())
        REQUIRE(project->redo().ok());
    CHECK(project->issues().all().size() == 2);
    CHECK(position()->issue.isEmpty());
}

TEST_CASE_METHOD(FindingDesk, "an issue whose making is undone leaves what the analysis found on it", "[issues]")
{
    const auto issue = putIssue(*project, {{}, u"The dam"_s, {}, {}});
    REQUIRE(issue.ok());
    found.issue = *issue;
    found.topic = QString();
    analyse();
    REQUIRE(project->undo().ok());
    CHECK(project->issues().all().empty());
    CHECK(position()->issue.isEmpty());
    CHECK(position()->topic == u"The dam"_s);
    REQUIRE(project->redo().ok());
    CHECK(project->issues().all().size() == 1);
}

TEST_CASE_METHOD(FindingDesk, "what cannot be done to an issue says why", "[issues]")
{
    CHECK_FALSE(putIssue(*project, {{}, u"  "_s, {}, {}}).ok());
    CHECK_FALSE(deleteIssue(*project, u"none"_s).ok());
    CHECK_FALSE(importIssues(*project, {{{}, u"No id"_s, {}, {}}}).ok());
    CHECK(edits() == 0);
}

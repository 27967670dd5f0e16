// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/statementedits.h"

#include "tests/core/findings/findingdesk.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(FindingDesk, "a statement is accepted, rejected and reconsidered", "[statements]")
{
    REQUIRE(acceptStatements(*project, {statement()}).ok());
    CHECK(statements().front().state == FindingState::Accepted);
    CHECK(told.back().tables == QStringList{u"statement"_s});
    CHECK(told.back().articles == std::vector{article});
    REQUIRE(rejectStatements(*project, {statement()}).ok());
    CHECK(statements().empty());
    analyse();
    CHECK(statements().empty());
    reopen();
    REQUIRE(project->undo().ok());
    CHECK(statements().front().state == FindingState::Accepted);
    REQUIRE(project->redo().ok());
    REQUIRE(reconsiderStatements(*project, {statement()}).ok());
    CHECK(statements() == std::vector{said});
}

TEST_CASE_METHOD(FindingDesk, "the speaker that a person sets is kept, and its history is told", "[statements]")
{
    const qint64 mara = key(u"Mara Lim"_s);
    REQUIRE(setSpeaker(*project, {statement()}, mara).ok());
    REQUIRE(acceptStatements(*project, {statement()}).ok());
    analyse();
    StatementRecord wanted = said;
    wanted.speaker = mara;
    wanted.state = FindingState::Changed;
    CHECK(statements() == std::vector{wanted});
    REQUIRE(setSpeaker(*project, {statement()}, std::nullopt).ok());
    CHECK_FALSE(statements().front().speaker);

    // One emoji before it: code points are one less.
    const RecordKey record{u"statement"_s, {article, qint64(said.span.start - 2), qint64(said.span.end - 2)}};
    const auto history = project->journal().history(record);
    REQUIRE(history.size() == 2);
    REQUIRE(project->restore(record, history.back().entry.number, u"Restore"_s).ok());
    CHECK(statements() == std::vector{wanted});
}

TEST_CASE_METHOD(FindingDesk, "a statement made by hand takes the place of a suggestion of nearly the same words", "[statements]")
{
    const TextSpan longer = of(u"that the ferry stays"_s);
    REQUIRE(addStatement(*project, {article, {longer.start - 1, longer.end}}, said.speaker, false).ok());
    REQUIRE(addStatement(*project, {article, of(u"rejects the dam \U0001f30a"_s)}, std::nullopt, true).ok());
    auto made = statements();
    REQUIRE(made.size() == 2);
    CHECK(made[0].direct);
    CHECK(made[0].state == FindingState::Accepted);
    CHECK(made[1].span == longer);
    CHECK(made[1].speaker == said.speaker);
    analyse();
    CHECK(statements() == made);
    REQUIRE(reconsiderStatements(*project, {{article, longer}}).ok());
    CHECK(statements() == made);
    REQUIRE(rejectStatements(*project, {{article, longer}}).ok());
    CHECK(project->findings().statements(article, text, FindingTable::Rejected::Include).size() == 1);
    for (int edit = 0; edit < 2; ++edit)
        REQUIRE(project->undo().ok());
    REQUIRE(project->undo().ok());
    CHECK(statements() == std::vector{said});
    REQUIRE(project->redo().ok());
    REQUIRE(project->redo().ok());
    CHECK(statements() == made);
}

TEST_CASE_METHOD(FindingDesk, "what cannot be done to a statement says why", "[statements]")
{
    CHECK_FALSE(acceptStatements(*project, {}).ok());
    CHECK_FALSE(rejectStatements(*project, {{article, {1, 2}}}).ok());
    CHECK_FALSE(setSpeaker(*project, {statement()}, 4711).ok());
    CHECK_FALSE(addStatement(*project, {article, {3, 3}}, std::nullopt, true).ok());
    CHECK_FALSE(addStatement(*project, {4711, {0, 3}}, std::nullopt, true).ok());
    CHECK(edits() == 0);
}

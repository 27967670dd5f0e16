// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/findings/positionedits.h"

#include "core/entities/entityedits.h"
#include "core/findings/issueedits.h"
#include "tests/core/findings/findingdesk.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(FindingDesk, "a position is accepted, rejected and reconsidered, and that is undone after a restart", "[positions]")
{
    REQUIRE(acceptPositions(*project, {found.id}).ok());
    CHECK(project->journal().undoable()->label.contains(u"Accept"_s));
    CHECK(position()->state == FindingState::Accepted);
    REQUIRE(told.size() == 1);
    CHECK(told.back().tables == QStringList{u"position"_s});
    CHECK(told.back().articles == std::vector{article});
    REQUIRE(rejectPositions(*project, {found.id}).ok());
    CHECK(positions().empty());
    REQUIRE(reconsiderPositions(*project, {found.id}).ok());
    CHECK(*position() == found);
    reopen();
    REQUIRE(project->undo().ok());
    CHECK(position()->state == FindingState::Rejected);
    REQUIRE(project->undo().ok());
    REQUIRE(project->undo().ok());
    CHECK(*position() == found);
    reopen();
    REQUIRE(project->redo().ok());
    CHECK(position()->state == FindingState::Accepted);
    CHECK(edits() == 3);
}

TEST_CASE_METHOD(FindingDesk, "a correction is kept by the next analysis and outweighs an acceptance", "[positions]")
{
    REQUIRE(putIssue(*project, {{}, u"The dam"_s, {}, {}}).ok());
    REQUIRE(setStance(*project, {found.id}, Stance::Demands).ok());
    REQUIRE(setStrength(*project, {found.id}, 9).ok());
    REQUIRE(setHolder(*project, {found.id}, key(u"Ole Dahl"_s)).ok());
    REQUIRE(setIssue(*project, {found.id}, u"the-dam"_s).ok());
    REQUIRE(acceptPositions(*project, {found.id}).ok());
    Position wanted = found;
    wanted.stance = Stance::Demands;
    wanted.strength = 3;
    wanted.holder = key(u"Ole Dahl"_s);
    wanted.issue = u"the-dam"_s;
    wanted.state = FindingState::Changed;
    CHECK(*position() == wanted);
    const qint64 before = edits();
    REQUIRE(setStance(*project, {found.id}, Stance::Demands).ok());
    CHECK(edits() == before); // as it is already
    analyse();
    CHECK(positions() == std::vector{wanted});
    REQUIRE(setTopic(*project, {found.id}, u"  a new\n ferry "_s).ok());
    CHECK(position()->topic == u"a new ferry"_s);
    CHECK(position()->issue.isEmpty());
    while (project->journal().undoable())
        REQUIRE(project->undo().ok());
    CHECK(*position() == found);
}

TEST_CASE_METHOD(FindingDesk, "a position made by hand has its author, and rejecting it deletes it until that is undone", "[positions]")
{
    project->setAuthor(u"Ada"_s);
    const TextSpan words = of(u"the ferry stays"_s);
    const auto made =
        addPosition(*project, {article, {words.start - 1, words.end}, key(u"Ole Dahl"_s), {}, u" the  ferry"_s, Stance::Supports});
    REQUIRE(made.ok());
    const auto before = project->positions().position(*made);
    REQUIRE(before);
    CHECK(before->evidence == std::vector{words});
    CHECK(before->topic == u"the ferry"_s);
    CHECK(before->author == u"Ada"_s);
    CHECK(before->created.isValid());
    CHECK(project->positions().linesOf({*made}).front().handMade);
    REQUIRE(reconsiderPositions(*project, {*made}).ok());
    REQUIRE(setStance(*project, {*made}, Stance::Supports).ok());
    CHECK(project->positions().position(*made) == before);
    analyse();
    CHECK(positions().size() == 2);

    REQUIRE(rejectPositions(*project, {*made, found.id}).ok());
    CHECK(positions().empty());
    CHECK_FALSE(project->positions().position(*made));
    CHECK(position()->state == FindingState::Rejected);
    REQUIRE(project->undo().ok());
    CHECK(project->positions().position(*made) == before);
    CHECK(positions().size() == 2);
    CHECK(told.back().touches(u"position_evidence"));
    CHECK(told.back().articles == std::vector{article});
    REQUIRE(project->undo().ok());
    CHECK(positions().size() == 1);
    REQUIRE(project->redo().ok());
    CHECK(project->positions().position(*made) == before);
}

TEST_CASE_METHOD(FindingDesk, "a deleted position is restored with its passages", "[positions]")
{
    const auto made = addPosition(*project, {article, of(u"the ferry"_s), key(u"Ole Dahl"_s), {}, u"ferry"_s, Stance::Supports});
    REQUIRE(made.ok());
    REQUIRE(addEvidence(*project, *made, of(u"for good"_s)).ok());
    const auto whole = project->positions().position(*made);
    const qint64 entry = project->journal().undoable()->number;
    REQUIRE(addEvidence(*project, *made, of(u"ferry stays"_s)).ok());
    CHECK(project->positions().position(*made)->evidence == std::vector{of(u"for good"_s), of(u"the ferry stays"_s)});
    REQUIRE(rejectPositions(*project, {*made}).ok());
    const RecordKey record = RecordKey::of(u"position"_s, *made);
    CHECK(project->journal().history(record).size() == 2);
    REQUIRE(project->restore(record, entry, u"Restore"_s).ok());
    CHECK(project->positions().position(*made) == whole);
    REQUIRE(project->undo().ok());
    CHECK_FALSE(project->positions().position(*made));
}

TEST_CASE_METHOD(FindingDesk, "undoing and redoing goes on where an analysis dropped the position since", "[positions]")
{
    REQUIRE(addEvidence(*project, found.id, of(u"for good"_s)).ok());
    CHECK(position()->state == FindingState::Changed);
    CHECK(position()->evidence.size() == 2);
    REQUIRE(project->undo().ok());
    CHECK(*position() == found);
    forget();
    REQUIRE(project->redo().ok());
    CHECK_FALSE(position());
    CHECK(isSound());
    REQUIRE(project->undo().ok());
    analyse();
    CHECK(*position() == found);
}

TEST_CASE_METHOD(FindingDesk, "what cannot be done to a position says why", "[positions]")
{
    const auto add = [this](TextSpan words, qint64 holder, const QString &issue, const QString &topic) {
        return addPosition(*project, {article, words, holder, issue, topic, Stance::Opposes});
    };
    const qint64 mara = key(u"Mara Lim"_s);
    CHECK_FALSE(add({3, 3}, mara, {}, u"x"_s).ok());
    CHECK_FALSE(add({0, 40000}, mara, {}, u"x"_s).ok());
    CHECK_FALSE(add({0, 3}, mara, {}, u"  "_s).ok());
    CHECK_FALSE(add({0, 3}, mara, u"no-such-issue"_s, {}).ok());
    CHECK_FALSE(add({0, 3}, 4711, {}, u"x"_s).ok());
    CHECK_FALSE(acceptPositions(*project, {}).ok());
    CHECK_FALSE(rejectPositions(*project, {QUuid::createUuid()}).ok());
    CHECK_FALSE(setStance(*project, {QUuid::createUuid()}, Stance::Offers).ok());
    CHECK_FALSE(setIssue(*project, {found.id}, u"no-such-issue"_s).ok());
    CHECK_FALSE(setTopic(*project, {found.id}, u" "_s).ok());
    CHECK_FALSE(setHolder(*project, {found.id}, 4711).ok());
    CHECK_FALSE(addEvidence(*project, found.id, {4, 4}).ok());
    CHECK(edits() == 0);
    REQUIRE(rejectEntities(*project, {key(u"Ole Dahl"_s)}).ok());
    const auto refused = setHolder(*project, {found.id}, *said.speaker);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().message.startsWith(u"“Ole Dahl” was rejected."_s));
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/briefing/briefingkeeper.h"

#include "core/briefing/briefingedits.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testsession.h"

#include <catch2/catch_test_macros.hpp>
#include <QSignalSpy>

using namespace Parallax;
using namespace Qt::StringLiterals;

namespace {

struct Desk : Test::TestSession
{
    QUuid cod;
    QSignalSpy told{&notices, &Notices::shown};

    Desk()
        : TestSession({u"Cod\n\nThe quota was cut."_s})
    {
        const auto made = addBriefing(*project, u"Cod"_s, u"One."_s);
        REQUIRE(made.ok());
        cod = *made;
    }
    QString stored() { return project->briefings().briefing(cod)->text; }
    QString draft() { return project->briefings().draft(cod); }
};

} // namespace

TEST_CASE("What is typed is a draft a moment later, and an edit when it is saved")
{
    Desk desk;
    BriefingKeeper keeper(desk.session());
    REQUIRE(keeper.open(desk.cod));
    CHECK(keeper.text() == u"One.");
    keeper.setText(u"One. Two."_s);
    CHECK(keeper.isUnsaved());
    CHECK(QTest::qWaitFor([&] { return desk.draft() == u"One. Two."; }));
    CHECK(desk.stored() == u"One.");
    CHECK(keeper.save());
    CHECK(!keeper.isUnsaved());
    CHECK(desk.stored() == u"One. Two.");
    CHECK(desk.draft().isNull());
    REQUIRE(desk.project->undo().ok());
    CHECK(keeper.text() == u"One.");
}

TEST_CASE("A draft that was left is taken up, and told of")
{
    Desk desk;
    desk.project->briefings().setDraft(desk.cod, u"One. Two"_s);
    BriefingKeeper keeper(desk.session());
    REQUIRE(keeper.open(desk.cod));
    CHECK(keeper.text() == u"One. Two");
    CHECK(keeper.isUnsaved());
    CHECK(desk.told.count() == 1);
    keeper.close();
    CHECK(desk.stored() == u"One. Two");
    CHECK(!keeper.briefing());
}

TEST_CASE("Undo of the project shows in a text that is not being written, and leaves alone one that is")
{
    Desk desk;
    BriefingKeeper keeper(desk.session());
    REQUIRE(keeper.open(desk.cod));
    QSignalSpy reloaded(&keeper, &BriefingKeeper::reloaded);
    REQUIRE(writeBriefing(*desk.project, desk.cod, u"Other."_s).ok());
    CHECK(reloaded.count() == 1);
    CHECK(keeper.text() == u"Other.");

    keeper.setText(u"Other. And mine."_s);
    REQUIRE(writeBriefing(*desk.project, desk.cod, u"Theirs."_s).ok());
    CHECK(keeper.text() == u"Other. And mine.");
    CHECK(desk.told.count() == 1);
    REQUIRE(keeper.save());
    CHECK(desk.stored() == u"Other. And mine.");
    REQUIRE(desk.project->undo().ok());
    CHECK(keeper.text() == u"Theirs.");
}

TEST_CASE("Another program's text is not lost either")
{
    Desk desk;
    BriefingKeeper keeper(desk.session());
    REQUIRE(keeper.open(desk.cod));
    auto other = Project::open(desk.project->path(), Project::Access::Write);
    REQUIRE(other.ok());
    REQUIRE(writeBriefing(**other, desk.cod, u"Theirs."_s).ok());
    keeper.setText(u"Mine."_s);
    REQUIRE(keeper.save());
    CHECK(desk.stored() == u"Mine.");
    CHECK(desk.told.count() == 1);
    REQUIRE(desk.project->undo().ok());
    CHECK(keeper.text() == u"Theirs.");
}

TEST_CASE("What is written into a briefing that somebody deletes stays")
{
    Desk desk;
    BriefingKeeper keeper(desk.session());
    REQUIRE(keeper.open(desk.cod));
    keeper.setText(u"One. Two."_s);
    REQUIRE(removeBriefings(*desk.project, {desk.cod}).ok());
    REQUIRE(keeper.briefing());
    CHECK(keeper.id() != desk.cod);
    CHECK(keeper.text() == u"One. Two.");
    CHECK(desk.project->briefings().briefing(keeper.id())->text == u"One. Two.");
    CHECK(desk.told.count() == 1);
}

TEST_CASE("What is not being written goes with its briefing")
{
    Desk desk;
    BriefingKeeper keeper(desk.session());
    REQUIRE(keeper.open(desk.cod));
    QSignalSpy opened(&keeper, &BriefingKeeper::opened);
    REQUIRE(removeBriefings(*desk.project, {desk.cod}).ok());
    CHECK(!keeper.briefing());
    CHECK(opened.count() == 1);
    CHECK(!keeper.open(desk.cod));
}

TEST_CASE("Keys that take back what was saved take the edit back as well")
{
    Desk desk;
    BriefingKeeper keeper(desk.session());
    REQUIRE(keeper.open(desk.cod));
    keeper.setText(u"One. Two."_s);
    REQUIRE(keeper.save());
    const qint64 written = desk.project->journal().undoable()->number;
    keeper.setText(u"One."_s);
    REQUIRE(keeper.save());
    CHECK(desk.stored() == u"One.");
    CHECK(desk.project->journal().undoable()->number < written);
    CHECK(desk.project->journal().redoable()->number == written);
}

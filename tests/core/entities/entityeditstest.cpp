// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/noteedits.h"
#include "tests/core/entities/newsroom.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE("an entity is rejected once for all, and comes back", "[entities]")
{
    Newsroom room;
    const qint64 he = room.key(u"He"_s);
    const auto before = room.shown();
    REQUIRE(rejectEntities(*room.project, {he}).ok());
    CHECK(room.project->entities().all().size() == 3);
    REQUIRE(room.project->entities().rejected().size() == 1);
    CHECK(room.project->entities().rejected().front().key == he);
    CHECK(room.project->entities().entity(he)->state == FindingState::Rejected);
    CHECK(room.project->entities().articlesNaming(he).empty());
    CHECK(room.project->entities().articleCount(he) == 0);
    for (const Mention &mention : room.mentionsOf(room.second))
        CHECK(mention.entity != he);
    room.checkCounts();

    SECTION("by undo")
    {
        REQUIRE(room.project->undo().ok());
        CHECK(room.shown() == before);
    }
    SECTION("when it is reconsidered")
    {
        REQUIRE(reconsiderEntities(*room.project, {he}).ok());
        CHECK(room.shown() == before);
    }
    SECTION("when it is accepted, with all its mentions")
    {
        REQUIRE(acceptEntities(*room.project, {he}).ok());
        CHECK(room.record(room.mention(room.second, u"He"_s)).state == FindingState::Accepted);
    }
    room.checkCounts();
}

TEST_CASE("an accepted entity accepts what nobody decided on", "[entities]")
{
    Newsroom room;
    const MentionRef first = room.mention(room.first, u"Oslo"_s);
    REQUIRE(rejectMentions(*room.project, {first}).ok());
    REQUIRE(acceptEntities(*room.project, {first.entity}).ok());
    CHECK(room.record(first).state == FindingState::Rejected);
    CHECK(room.record(room.mention(room.first, u"Oslo"_s, 1)).state == FindingState::Accepted);
    CHECK(room.record(room.mention(room.first, u"Bo Lind"_s)).state == FindingState::Suggested);
}

TEST_CASE("an entity gets another name and another kind", "[entities]")
{
    Newsroom room;
    const qint64 oslo = room.key(u"Oslo"_s);
    REQUIRE(renameEntity(*room.project, oslo, u"  City of  Oslo "_s).ok());
    CHECK(room.project->entities().entity(oslo)->name == u"City of Oslo"_s);
    CHECK(room.project->entities().entity(oslo)->aliases == QStringList{u"Oslo"_s});
    CHECK(room.project->entities().entity(oslo)->state == FindingState::Changed);
    REQUIRE(retypeEntity(*room.project, oslo, EntityType::Organisation).ok());
    CHECK(room.record(room.mention(room.first, u"Oslo"_s)).type == EntityType::Organisation);
    CHECK(room.record(room.mention(room.first, u"Oslo"_s)).state == FindingState::Suggested);
    CHECK_FALSE(renameEntity(*room.project, oslo, u" "_s).ok());
    CHECK_FALSE(renameEntity(*room.project, room.key(u"Bo Lind"_s), u"Ada Berg"_s).ok());
    REQUIRE(room.project->undo().ok());
    REQUIRE(room.project->undo().ok());
    CHECK(room.project->entities().entity(oslo)->name == u"Oslo"_s);
    CHECK(room.project->entities().entity(oslo)->aliases.isEmpty());
}

TEST_CASE("entities that are the same become one, with mentions, names and notes", "[entities]")
{
    Newsroom room;
    const qint64 ada = room.key(u"Ada Berg"_s);
    const qint64 he = room.key(u"He"_s);
    const qint64 bo = room.key(u"Bo Lind"_s);
    const QUuid heId = room.project->entities().entity(he)->id;
    const QUuid adaId = room.project->entities().entity(ada)->id;
    REQUIRE(addNote(*room.project, Note::Subject::Entity, heId, u"Who is this?"_s).ok());
    REQUIRE(rejectMentions(*room.project, {room.mention(room.first, u"Bo Lind"_s)}).ok());
    const auto before = room.shown();

    REQUIRE(mergeEntities(*room.project, {he, bo}, ada).ok());
    CHECK(room.project->entities().entity(he)->mergedInto == ada);
    CHECK(room.project->entities().survivor(he) == ada);
    CHECK(room.project->entities().entity(ada)->aliases == QStringList{u"Bo Lind"_s, u"He"_s});
    CHECK(room.project->entities().all().size() == 2);
    CHECK(room.record(room.mention(room.second, u"He"_s)).entity == ada);
    // What was rejected stays rejected, and goes over too.
    CHECK(room.record(room.mention(room.first, u"Bo Lind"_s)).entity == ada);
    CHECK(room.record(room.mention(room.first, u"Bo Lind"_s)).state == FindingState::Rejected);
    CHECK(room.project->notes().on(Note::Subject::Entity, adaId).size() == 1);
    CHECK(room.project->notes().on(Note::Subject::Entity, heId).empty());
    room.checkCounts();

    REQUIRE(room.project->undo().ok());
    CHECK(room.shown() == before);
    CHECK(room.project->entities().entity(he)->mergedInto == std::nullopt);
    CHECK(room.project->notes().on(Note::Subject::Entity, heId).size() == 1);
    room.checkCounts();
    REQUIRE(room.project->redo().ok());
    room.checkCounts();
}

TEST_CASE("two mentions at one place become one, and the decision stays", "[entities]")
{
    Newsroom room;
    const MentionRef oslo = room.mention(room.first, u"Oslo"_s);
    const qint64 bo = room.key(u"Bo Lind"_s);
    REQUIRE(rejectMentions(*room.project, {oslo}).ok());
    REQUIRE(addMention(*room.project, room.first, oslo.span, bo).ok());
    room.checkCounts();
    SECTION("the change over the rejection, from the one that goes")
    {
        REQUIRE(mergeEntities(*room.project, {bo}, oslo.entity).ok());
        CHECK(room.record(oslo).state == FindingState::Changed);
    }
    SECTION("and from the one that stays")
    {
        REQUIRE(mergeEntities(*room.project, {oslo.entity}, bo).ok());
        CHECK(room.record({oslo.article, oslo.span, bo}).state == FindingState::Changed);
    }
    room.checkCounts();
}

TEST_CASE("merges follow each other, and what stands for one stands for the other", "[entities]")
{
    Newsroom room;
    const qint64 ada = room.key(u"Ada Berg"_s);
    const qint64 he = room.key(u"He"_s);
    const qint64 bo = room.key(u"Bo Lind"_s);
    Entity oslo = *room.project->entities().entity(room.key(u"Oslo"_s));
    oslo.standsFor = bo;
    room.project->entities().update(oslo);
    REQUIRE(mergeEntities(*room.project, {he}, bo).ok());
    REQUIRE(mergeEntities(*room.project, {bo}, ada).ok());
    CHECK(room.project->entities().survivor(he) == ada);
    CHECK(room.project->entities().entity(oslo.key)->standsFor == ada);
    CHECK(room.project->entities().put(*room.project->entities().entity(he)) == ada);
    // Naming one that was merged names the one it was merged into.
    REQUIRE(repointMentions(*room.project, {room.mention(room.first, u"Oslo"_s)}, he).ok());
    room.checkCounts();
    CHECK_FALSE(mergeEntities(*room.project, {ada}, he).ok());
    CHECK_FALSE(mergeEntities(*room.project, {he}, ada).ok());
    CHECK_FALSE(mergeEntities(*room.project, {}, ada).ok());
    REQUIRE(rejectEntities(*room.project, {ada}).ok());
    CHECK_FALSE(mergeEntities(*room.project, {oslo.key}, ada).ok());
    while (room.project->undo().ok()) { }
    CHECK(room.project->entities().all().size() == 4);
    room.checkCounts();
}

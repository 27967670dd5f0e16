// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/entities/newsroom.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE("a mention is rejected, accepted, and reconsidered", "[mentions]")
{
    Newsroom room;
    const MentionRef oslo = room.mention(room.first, u"Oslo"_s);
    REQUIRE(rejectMentions(*room.project, {oslo}).ok());
    CHECK(room.record(oslo).state == FindingState::Rejected);
    CHECK(room.project->articles().article(room.first)->mentionCount == 3);
    room.checkCounts();
    CHECK(room.project->journal().undoable()->label == u"Reject “Oslo”"_s);

    REQUIRE(acceptMentions(*room.project, {oslo}).ok());
    CHECK(room.record(oslo).state == FindingState::Accepted);
    room.checkCounts();
    REQUIRE(reconsiderMentions(*room.project, {oslo}).ok());
    CHECK(room.record(oslo).state == FindingState::Suggested);
    for (int i = 0; i < 3; ++i)
        REQUIRE(room.project->undo().ok());
    CHECK(room.record(oslo).state == FindingState::Suggested);
    CHECK_FALSE(room.project->undo().ok());
    room.checkCounts();
}

TEST_CASE("many mentions are one edit, and an entity that no mention names is in no list", "[mentions]")
{
    Newsroom room;
    const qint64 oslo = room.key(u"Oslo"_s);
    const std::vector<MentionRef> all{
        room.mention(room.first, u"Oslo"_s), room.mention(room.first, u"Oslo"_s, 1), room.mention(room.second, u"Oslo"_s)};
    const auto before = room.shown();
    REQUIRE(rejectMentions(*room.project, all).ok());
    CHECK(room.project->entities().articleCount(oslo) == 0);
    CHECK(room.project->entities().articlesNaming(oslo).empty());
    CHECK(room.project->journal().entries(10).size() == 1);
    room.checkCounts();
    REQUIRE(room.project->undo().ok());
    CHECK(room.shown() == before);
    CHECK(room.project->entities().articleCount(oslo) == 2);
    room.checkCounts();
    REQUIRE(room.project->redo().ok());
    room.checkCounts();
}

TEST_CASE("a mention gets another kind or names another entity", "[mentions]")
{
    Newsroom room;
    const MentionRef oslo = room.mention(room.first, u"Oslo"_s);
    REQUIRE(retypeMentions(*room.project, {oslo}, EntityType::Organisation).ok());
    CHECK(room.record(oslo).type == EntityType::Organisation);
    CHECK(room.record(oslo).state == FindingState::Changed);
    CHECK(room.record(room.mention(room.second, u"Oslo"_s)).type == EntityType::Gpe);
    // An accept leaves what is more than accepted.
    REQUIRE(acceptMentions(*room.project, {oslo}).ok());
    CHECK(room.record(oslo).state == FindingState::Changed);

    const qint64 ada = room.key(u"Ada Berg"_s);
    REQUIRE(repointMentions(*room.project, {oslo}, ada).ok());
    const Mention now = room.record({oslo.article, oslo.span, ada});
    CHECK(now.type == EntityType::Person);
    CHECK(now.state == FindingState::Changed);
    CHECK(room.project->entities().counts({room.first}).front().entity == ada);
    room.checkCounts();
    CHECK_FALSE(repointMentions(*room.project, {oslo}, ada).ok());
    REQUIRE(room.project->undo().ok());
    CHECK(room.record(oslo).type == EntityType::Organisation);
    room.checkCounts();
}

TEST_CASE("a mention that the analysis missed is added, with its entity", "[mentions]")
{
    Newsroom room;
    const QString text = room.project->articles().text(room.first);
    const qsizetype at = text.indexOf(u"Berg left"_s);
    // White space at the ends is left outside.
    REQUIRE(addMention(*room.project, room.first, {at - 1, at + 5}, room.key(u"Ada Berg"_s)).ok());
    CHECK(room.record({room.first, {at, at + 4}, room.key(u"Ada Berg"_s)}).state == FindingState::Changed);
    room.checkCounts();

    REQUIRE(addMention(*room.project, room.first, {at, at + 4}, u" Berg  Line "_s, EntityType::Organisation).ok());
    const auto made = room.project->entities().entity(room.key(u"Berg Line"_s));
    CHECK(made->type == EntityType::Organisation);
    CHECK(made->state == FindingState::Changed);
    room.checkCounts();
    // The second time it is the same one.
    REQUIRE(addMention(*room.project, room.second, {0, 2}, u"Berg Line"_s, EntityType::Organisation).ok());
    CHECK(room.project->entities().articleCount(made->key) == 2);
    REQUIRE(room.project->undo().ok());
    REQUIRE(room.project->undo().ok());
    CHECK_FALSE(room.project->entities().entity(made->key).has_value());
    room.checkCounts();
}

TEST_CASE("an entity is added that no article names", "[mentions]")
{
    Newsroom room;
    CHECK(addEntity(*room.project, u" Oslo "_s, EntityType::Gpe).value() == room.key(u"Oslo"_s));
    CHECK_FALSE(room.project->undo().ok());
    const auto added = addEntity(*room.project, u"Treaty  House"_s, EntityType::Facility);
    REQUIRE(added.ok());
    const auto house = room.project->entities().entity(*added);
    REQUIRE(house);
    CHECK(house->name == u"Treaty House"_s);
    CHECK(house->type == EntityType::Facility);
    CHECK(house->state == FindingState::Changed);
    CHECK(addEntity(*room.project, u"Treaty House"_s, EntityType::Facility).value() == *added);
    room.checkCounts();
    REQUIRE(room.project->undo().ok());
    CHECK_FALSE(room.project->entities().entity(*added));
    CHECK_FALSE(addEntity(*room.project, u" "_s, EntityType::Person).ok());
}

TEST_CASE("an added mention takes the place of suggestions in it, and never begins or ends within a character", "[mentions]")
{
    Newsroom room;
    const auto before = room.shown();
    REQUIRE(acceptMentions(*room.project, {room.mention(room.first, u"Bo Lind"_s)}).ok());
    const auto accepted = room.shown();
    // From the middle of the emoji to the blank before Oslo.
    const qsizetype end = room.mention(room.first, u"Oslo"_s).span.start;
    REQUIRE(addMention(*room.project, room.first, {1, end}, u"The Meeting"_s, EntityType::Event).ok());
    const MentionRef meeting{room.first, {0, end - 1}, room.key(u"The Meeting"_s)};
    CHECK(room.record(meeting).state == FindingState::Changed);
    QStringList left;
    for (const Mention &mention : room.mentionsOf(room.first))
        left.append(room.project->entities().entity(mention.entity)->name);
    CHECK(left == QStringList{u"The Meeting"_s, u"Bo Lind"_s, u"Oslo"_s, u"Oslo"_s});
    room.checkCounts();
    REQUIRE(room.project->undo().ok());
    CHECK(room.shown() == accepted);
    REQUIRE(room.project->undo().ok());
    CHECK(room.shown() == before);
    room.checkCounts();
}

TEST_CASE("what cannot be done says why", "[mentions]")
{
    Newsroom room;
    const MentionRef oslo = room.mention(room.first, u"Oslo"_s);
    CHECK_FALSE(addMention(*room.project, room.first, {3, 3}, oslo.entity).ok());
    CHECK_FALSE(addMention(*room.project, room.first, {0, 4000}, oslo.entity).ok());
    CHECK_FALSE(addMention(*room.project, room.first, {0, 2}, u"  "_s, EntityType::Person).ok());
    CHECK_FALSE(addMention(*room.project, room.first, {0, 2}, 4711).ok());
    CHECK_FALSE(rejectMentions(*room.project, {{room.first, {1, 2}, oslo.entity}}).ok());
    CHECK_FALSE(rejectMentions(*room.project, {}).ok());
    REQUIRE(rejectEntities(*room.project, {room.key(u"He"_s)}).ok());
    const auto refused = repointMentions(*room.project, {oslo}, room.key(u"He"_s));
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().message.startsWith(u"“He” was rejected."_s));
    CHECK(room.project->journal().entries(10).size() == 1);
}

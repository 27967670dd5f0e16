// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/entities/newsroom.h"

#include <random>

using namespace Parallax;
using namespace Parallax::Test;

namespace {

template <typename T> const T &oneOf(const std::vector<T> &all, std::mt19937 &random)
{
    return all[random() % all.size()];
}

/// One correction, whether it can be done or not.
void correct(Newsroom &room, std::mt19937 &random)
{
    Project &project = *room.project;
    const std::vector<Entity> entities = project.entities().all();
    const qint64 article = random() % 2 == 0 ? room.first : room.second;
    const std::vector<Mention> mentions = room.mentionsOf(article);
    if (entities.size() < 2 || mentions.empty()) {
        std::ignore = project.undo();
        return;
    }
    const Mention mention = oneOf(mentions, random);
    const std::vector<MentionRef> refs{{article, mention.span, mention.entity}};
    const qint64 entity = oneOf(entities, random).key;
    const auto type = EntityType(random() % entityTypeCodes.size());
    const qsizetype at = qsizetype(random() % 30);
    switch (random() % 12) {
    case 0:
        std::ignore = acceptMentions(project, refs);
        break;
    case 1:
        std::ignore = rejectMentions(project, refs);
        break;
    case 2:
        std::ignore = reconsiderMentions(project, refs);
        break;
    case 3:
        std::ignore = retypeMentions(project, refs, type);
        break;
    case 4:
        std::ignore = repointMentions(project, refs, entity);
        break;
    case 5:
        std::ignore = addMention(project, article, {at, at + 4}, entity);
        break;
    case 6:
        std::ignore = addMention(project, article, {at, at + 4}, QStringLiteral("New %1").arg(random() % 5), type);
        break;
    case 7:
        std::ignore = rejectEntities(project, {entity});
        break;
    case 8:
        std::ignore = reconsiderEntities(
            project, {oneOf(project.entities().rejected().empty() ? entities : project.entities().rejected(), random).key});
        break;
    case 9:
        std::ignore = renameEntity(project, entity, QStringLiteral("Name %1").arg(random() % 9));
        break;
    case 10:
        std::ignore = mergeEntities(project, {entity}, oneOf(entities, random).key);
        break;
    default:
        std::ignore = project.undo();
        break;
    }
}

} // namespace

TEST_CASE("any corrections keep the counts right, are undone and done again", "[entities]")
{
    for (unsigned seed = 0; seed < 5; ++seed) {
        CAPTURE(seed);
        std::mt19937 random(seed);
        Newsroom room;
        const auto before = room.shown();
        const auto entities = room.project->entities().all();
        for (int i = 0; i < 60; ++i) {
            CAPTURE(i);
            correct(room, random);
            room.checkCounts();
        }
        const auto after = room.shown();
        const auto corrected = room.project->entities().all();
        int edits = 0;
        while (room.project->undo().ok()) {
            room.checkCounts();
            ++edits;
        }
        CHECK(edits > 10);
        CHECK(room.shown() == before);
        CHECK(room.project->entities().all() == entities);
        for (; edits > 0; --edits)
            REQUIRE(room.project->redo().ok());
        CHECK(room.shown() == after);
        CHECK(room.project->entities().all() == corrected);
        room.checkCounts();
    }
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/entities/entityedits.h"
#include "core/project/project.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

namespace Parallax::Test {

/// Two articles that name a few people and places, the first with an emoji before everything.
struct Newsroom
{
    QTemporaryDir folder;
    std::unique_ptr<Project> project = makeProject(folder);
    qint64 first = addArticle(*project, QStringLiteral("\U0001f600 Ada Berg met Bo Lind in Oslo. Berg left Oslo."));
    qint64 second = addArticle(*project, QStringLiteral("He said that Oslo waits. Ada Berg agreed."));

    Newsroom()
    {
        const std::vector<std::pair<QString, EntityType>> names{{QStringLiteral("Ada Berg"), EntityType::Person},
            {QStringLiteral("Bo Lind"), EntityType::Person}, {QStringLiteral("Oslo"), EntityType::Gpe},
            {QStringLiteral("He"), EntityType::Person}};
        addMentions(*project, first, names);
        addMentions(*project, second, names);
    }

    qint64 key(const QString &name)
    {
        for (const auto &list : {project->entities().all(), project->entities().rejected()}) {
            for (const Entity &entity : list) {
                if (entity.name == name)
                    return entity.key;
            }
        }
        FAIL("no entity " << name.toStdString());
        return 0;
    }

    /// Its `nth` mention of these words.
    MentionRef mention(qint64 article, const QString &words, int nth = 0)
    {
        const ArticleContent content = *project->articles().content(article);
        for (const Mention &mention : content.mentions) {
            if (content.text.mid(mention.span.start, mention.span.length()) == words && nth-- == 0)
                return {article, mention.span, mention.entity};
        }
        FAIL("no mention " << words.toStdString());
        return {};
    }

    std::vector<Mention> mentionsOf(qint64 article) { return project->articles().content(article)->mentions; }

    Mention record(const MentionRef &ref)
    {
        for (const Mention &mention : mentionsOf(ref.article)) {
            if (mention.span == ref.span && mention.entity == ref.entity)
                return mention;
        }
        FAIL("the mention is not there");
        return {};
    }

    /// Whether the counts that are kept are those of the mentions that are shown.
    void checkCounts()
    {
        std::map<qint64, std::pair<int, int>> expected;
        for (const qint64 article : project->articles().allKeys()) {
            std::map<qint64, int> here;
            int all = 0;
            for (const Mention &mention : mentionsOf(article)) {
                if (mention.state != FindingState::Rejected)
                    ++here[mention.entity], ++all;
            }
            CHECK(project->articles().article(article)->mentionCount == all);
            for (const auto &[entity, mentions] : here) {
                expected[entity].first += mentions;
                ++expected[entity].second;
            }
            CHECK(project->entities().counts({article}).size() == here.size());
        }
        std::map<qint64, std::pair<int, int>> counted;
        for (const EntityCount &count : project->entities().counts({}))
            counted[count.entity] = {count.mentions, count.articles};
        CHECK(counted == expected);
    }

    /// What is shown of both articles, to compare states of the project.
    std::vector<std::vector<Mention>> shown() { return {mentionsOf(first), mentionsOf(second)}; }
};

} // namespace Parallax::Test

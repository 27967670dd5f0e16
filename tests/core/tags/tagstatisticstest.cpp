// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tags/tagstatistics.h"

#include "core/annotations/taggingedits.h"
#include "core/project/project.h"
#include "core/tags/codebook.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE("passages are counted by tag and article, and where tags lie on each other")
{
    const QTemporaryDir dir;
    const QString text = u"Title\n\n"_s + u"abcdefghij"_s.repeated(10);
    const auto project = makeProject(dir, {text, text, text});
    const auto keys = project->articles().keys(ArticleTable::Order::Imported);
    const qint64 few = keys[0];
    const qint64 many = keys[1];
    const QUuid a = createTag(*project, u"A"_s).value();
    const QUuid b = createTag(*project, u"B"_s).value();
    REQUIRE(createTag(*project, u"C"_s).ok());
    REQUIRE(tagPassages(*project, a, {{many, {10, 20}}, {many, {15, 30}}, {many, {50, 60}}, {few, {10, 20}}}).ok());
    // Touches the first and the second, ends where the third begins.
    REQUIRE(tagPassages(*project, b, {{many, {18, 50}}}).ok());
    // The same place in another article is no overlap.
    REQUIRE(tagPassages(*project, b, {{few, {20, 30}}}).ok());

    const TagsByArticle counts = tagsByArticle(*project, 10);
    REQUIRE(counts.tags.size() == 3);
    CHECK(counts.articles == std::vector<qint64>{many, few});
    CHECK(counts.passages == std::vector<std::vector<int>>{{3, 1}, {1, 1}, {0, 0}});
    CHECK(tagsByArticle(*project, 1).articles == std::vector<qint64>{many});
    CHECK(tagsByArticle(*project, 1).passages == std::vector<std::vector<int>>{{3}, {1}, {0}});

    const TagCooccurrence together = tagCooccurrence(*project);
    CHECK(together.passages == std::vector<std::vector<int>>{{1, 2, 0}, {2, 0, 0}, {0, 0, 0}});
}

TEST_CASE("a project without taggings has no counts")
{
    const QTemporaryDir dir;
    const auto project = makeProject(dir, {u"One"_s});
    CHECK(tagsByArticle(*project, 10).articles.empty());
    CHECK(tagCooccurrence(*project).tags.empty());
    REQUIRE(createTag(*project, u"A"_s).ok());
    CHECK(tagCooccurrence(*project).passages == std::vector<std::vector<int>>{{0}});
}

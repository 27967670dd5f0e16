// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/entities/entityedits.h"
#include "tests/core/findings/findingdesk.h"

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

TEST_CASE_METHOD(FindingDesk, "what a merged entity says, holds and takes part in is the survivor's, until that is undone", "[merge]")
{
    const qint64 mara = key(u"Mara Lim"_s);
    const qint64 ole = key(u"Ole Dahl"_s);
    const qint64 brekk = key(u"Brekk"_s);
    const auto before = std::tuple(positions(), statements(), project->events().inArticle(article, text));
    CHECK(before == std::tuple(std::vector{found}, std::vector{said}, std::vector{meeting}));
    REQUIRE(mergeEntities(*project, {ole, brekk}, mara).ok());
    CHECK(statements().front().speaker == mara);
    CHECK(statements().front().via == mara);
    CHECK(position()->attributedBy == mara);
    const auto merged = project->events().inArticle(article, text);
    CHECK(merged.front().place == mara);
    CHECK(merged.front().participants == std::vector{mara});
    REQUIRE(project->undo().ok());
    CHECK(std::tuple(positions(), statements(), project->events().inArticle(article, text)) == before);
    REQUIRE(mergeEntities(*project, {mara}, ole).ok());
    CHECK(position()->holder == ole);
    REQUIRE(project->undo().ok());
    REQUIRE(project->redo().ok());
    CHECK(position()->holder == ole);
    CHECK(isSound());
}

TEST_CASE_METHOD(FindingDesk, "a merge is undone also when the analysis has dropped what it redirected", "[merge]")
{
    const qint64 ole = key(u"Ole Dahl"_s);
    REQUIRE(mergeEntities(*project, {ole}, key(u"Mara Lim"_s)).ok());
    forget();
    REQUIRE(project->undo().ok());
    CHECK(project->entities().survivor(ole) == ole);
    CHECK(project->events().all().empty());
    REQUIRE(project->redo().ok());
    REQUIRE(project->undo().ok());
    analyse();
    CHECK(statements() == std::vector{said});
    CHECK(isSound());
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/autotag/tagsearchhits.h"

#include "core/annotations/taggingedits.h"
#include "core/project/project.h"
#include "core/tags/codebook.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    QTemporaryDir dir;
    // The second is beyond what is marked in one piece.
    QStringList texts{u"😀 Grain\n\nThe grain deal 😀 and more GRAIN."_s,
        u"Prices\n\n"_s + u"No news of prices. "_s.repeated(8000) + u"A grain."_s, u"Corn\n\nNothing else."_s};
    std::unique_ptr<Project> project = makeProject(dir, texts);
    QUuid tag = createTag(*project, u"Grain"_s).value();

    QStringList quotes()
    {
        QStringList quotes;
        for (const qint64 key : project->articles().allKeys()) {
            const QString text = project->articles().text(key);
            for (const Tagging &tagging : project->taggings().inArticle(key, text)) {
                CHECK(QStringView(text).mid(tagging.span->start, tagging.span->length()) == tagging.anchor.quote);
                quotes.append(tagging.anchor.quote);
            }
        }
        return quotes;
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "every hit of a search is tagged, as one edit")
{
    const auto added = tagSearchHits(*project, u"grain"_s, tag);
    REQUIRE(added.ok());
    CHECK(*added == 4);
    CHECK(quotes() == QStringList{u"Grain"_s, u"grain"_s, u"GRAIN"_s, u"grain"_s});
    CHECK(project->journal().undoable()->label == u"Tag all places of “grain” with “Grain”"_s);

    const auto again = tagSearchHits(*project, u"grain"_s, tag);
    REQUIRE(again.ok());
    CHECK(*again == 0);
    REQUIRE(project->undo().ok());
    CHECK(project->taggings().count() == 0);
    CHECK_FALSE(project->tags().all().empty());
}

TEST_CASE_METHOD(Fixture, "what is tagged already is passed over, and phrases are tagged as a whole")
{
    const qint64 first = project->articles().allKeys().front();
    const qsizetype at = texts[0].indexOf(u"grain deal"_s);
    REQUIRE(tagPassages(*project, tag, {{first, {at, at + 10}}}).ok());
    const auto added = tagSearchHits(*project, u"\"grain deal\" OR corn"_s, tag);
    REQUIRE(added.ok());
    CHECK(*added == 1);
    CHECK(quotes() == QStringList{u"grain deal"_s, u"Corn"_s});
}

TEST_CASE_METHOD(Fixture, "a search that finds nothing to tag is told, and changes nothing")
{
    for (const QString &query : {u"barley"_s, u"title:corn"_s, u"(grain"_s, QString()}) {
        INFO(query.toStdString());
        const auto result = tagSearchHits(*project, query, tag);
        REQUIRE_FALSE(result.ok());
        CHECK_FALSE(result.error().message.isEmpty());
    }
    CHECK_FALSE(tagSearchHits(*project, u"grain"_s, QUuid::createUuid()).ok());
    CHECK(project->taggings().count() == 0);
}

TEST_CASE_METHOD(Fixture, "a cancelled run leaves no tagging behind")
{
    Progress *running = nullptr;
    Progress progress([&running](qint64, qint64) { running->cancel(); });
    running = &progress;
    CHECK_FALSE(tagSearchHits(*project, u"grain"_s, tag, progress).ok());
    CHECK(project->taggings().count() == 0);
    CHECK(project->journal().undoable()->label == u"Create the tag “Grain”"_s);
}

TEST_CASE_METHOD(Fixture, "an article that a corrected version replaced is left alone")
{
    const auto keys = project->articles().allKeys();
    REQUIRE(project
                ->edit(u"Correct"_s,
                    [&]() -> Result<Done> {
                        project->articles().setSuperseded(keys[0], keys[2]);
                        return Done{};
                    })
                .ok());
    const auto added = tagSearchHits(*project, u"grain"_s, tag);
    REQUIRE(added.ok());
    CHECK(*added == 1);
}

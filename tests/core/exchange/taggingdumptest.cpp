// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/noteedits.h"
#include "core/exchange/jsondump.h"
#include "core/project/project.h"
#include "core/tags/codebook.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject dumped(Project &project, std::optional<qint64> article = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(writeJsonDump(project, buffer, article).ok());
    return QJsonDocument::fromJson(buffer.data()).object();
}

struct Fixture
{
    QTemporaryDir dir;
    QString text = u"😀 Talks go on. “No,” he said."_s;
    std::unique_ptr<Project> project = makeProject(dir, {text, u"Another report"_s});
    std::vector<qint64> articles = project->articles().allKeys();
    QUuid tagging;

    Fixture()
    {
        project->setAuthor(u"Anna"_s);
        const qsizetype at = text.indexOf(u"No"_s);
        tagging = tagPassages(*project, u"Red lines/“No”"_s, {{articles[0], {at, at + 2}}}).value().front();
        REQUIRE(tagPassages(*project, u"Other"_s, {{articles[1], {0, 7}}}).ok());
        REQUIRE(recolourTag(*project, findTag(project->tags().all(), u"Other"_s), 3).ok());
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "taggings are dumped with their articles, in code points")
{
    REQUIRE(addNote(*project, Note::Subject::Tagging, tagging, u"first"_s).ok());
    REQUIRE(addNote(*project, Note::Subject::Tagging, tagging, u"second"_s).ok());
    const QJsonObject dump = dumped(*project);
    const QJsonObject other = dump["articles"_L1][0]["taggings"_L1][0].toObject();
    const QJsonObject found = dump["articles"_L1][1]["taggings"_L1][0].toObject();
    const QJsonObject mine = found["text"_L1].toString() == u"No"_s ? found : other;
    CHECK(mine["start"_L1].toInt() == 16);
    CHECK(mine["end"_L1].toInt() == 18);
    CHECK(mine["text"_L1].toString() == u"No"_s);
    CHECK(mine["note"_L1].toString() == u"first\n\nsecond"_s);
    CHECK(mine["author"_L1].toString() == u"Anna"_s);
    CHECK(QDateTime::fromString(mine["created"_L1].toString(), Qt::ISODateWithMs).isValid());
    CHECK(mine["tag"_L1].toString() == project->taggings().tagging(tagging)->tag.toString(QUuid::WithoutBraces));
    CHECK((mine == found ? other : found)["note"_L1].isNull());
}

TEST_CASE_METHOD(Fixture, "the codebook is dumped with its tree")
{
    const QJsonArray tags = dumped(*project)["tags"_L1].toArray();
    REQUIRE(tags.size() == 3);
    CHECK(tags[0]["name"_L1].toString() == u"Other"_s);
    CHECK(tags[0]["color"_L1].toString() == u"#b85f91"_s);
    CHECK(tags[1]["parent"_L1].isNull());
    CHECK(tags[1]["color"_L1].toString() == u"#0072b2"_s);
    CHECK(tags[2]["name"_L1].toString() == u"“No”"_s);
    CHECK(tags[2]["parent"_L1] == tags[1]["id"_L1]);
    CHECK(tags[2]["description"_L1].isNull());
}

TEST_CASE_METHOD(Fixture, "one article comes with the tags on it and above those")
{
    const QJsonArray tags = dumped(*project, articles[0])["tags"_L1].toArray();
    REQUIRE(tags.size() == 2);
    CHECK(tags[0]["name"_L1].toString() == u"Red lines"_s);
    CHECK(tags[1]["name"_L1].toString() == u"“No”"_s);
}

TEST_CASE_METHOD(Fixture, "an orphan is dumped with its words and without a place")
{
    REQUIRE(project
                ->edit(u"Correct"_s,
                    [&]() -> Result<Done> {
                        Tagging lost = *project->taggings().tagging(tagging);
                        lost.span.reset();
                        project->taggings().update(lost, text);
                        return Done{};
                    })
                .ok());
    const QJsonObject found = dumped(*project, articles[0])["articles"_L1][0]["taggings"_L1][0].toObject();
    CHECK(found["start"_L1].isNull());
    CHECK(found["end"_L1].isNull());
    CHECK(found["text"_L1].toString() == u"No"_s);
}

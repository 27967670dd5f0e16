// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/noteedits.h"
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
    std::unique_ptr<Project> project = makeProject(dir, {u"Talks\n\nThe alliance will not grow. The troops stay."_s});
    qint64 article = project->articles().keys(ArticleTable::Order::Imported).front();

    QUuid tag(const QString &path) { return createTag(*project, path).value(); }
    QUuid mark(const QUuid &tag, TextSpan span) { return tagPassages(*project, tag, {{article, span}}).value().front(); }
    std::vector<Tagging> taggings() { return project->taggings().inArticle(article, project->articles().text(article)); }
    QStringList paths()
    {
        QStringList paths;
        const auto tags = project->tags().all();
        for (const Tag &tag : tags)
            paths.append(tagPath(tags, tag.id));
        return paths;
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "a merge brings passages and notes together, and a passage that both have stays once")
{
    const QUuid from = tag(u"Alliance"_s);
    const QUuid into = tag(u"NATO"_s);
    const QUuid both = mark(from, {7, 15});
    const QUuid kept = mark(into, {7, 15});
    const QUuid alone = mark(from, {20, 30});
    REQUIRE(addNote(*project, Note::Subject::Tagging, both, u"from the one that goes"_s).ok());
    REQUIRE(addNote(*project, Note::Subject::Tagging, kept, u"from the one that stays"_s).ok());
    REQUIRE(addNote(*project, Note::Subject::Tag, from, u"on the tag"_s).ok());
    const auto before = taggings();

    REQUIRE(mergeTags(*project, from, into).ok());
    CHECK(paths() == QStringList{u"NATO"_s});
    REQUIRE(taggings().size() == 2);
    CHECK(taggings()[0].id == kept);
    CHECK(taggings()[1].id == alone);
    CHECK(taggings()[1].tag == into);
    CHECK(project->notes().on(Note::Subject::Tagging, kept).size() == 2);
    CHECK(project->notes().on(Note::Subject::Tag, into).size() == 1);

    REQUIRE(project->undo().ok());
    CHECK(taggings() == before);
    CHECK(project->notes().on(Note::Subject::Tagging, both).size() == 1);
    REQUIRE(project->redo().ok());
    CHECK(taggings().size() == 2);
}

TEST_CASE_METHOD(Fixture, "tags below both that have one name become one, at every depth")
{
    const QUuid a = tag(u"A"_s);
    const QUuid b = tag(u"B"_s);
    const QUuid deepInA = tag(u"A/Same/deep"_s);
    tag(u"A/only a"_s);
    const QUuid deepInB = tag(u"B/same/DEEP"_s);
    mark(deepInA, {7, 15});
    mark(deepInB, {20, 30});
    REQUIRE(mergeTags(*project, a, b).ok());
    CHECK(paths() == QStringList{u"B"_s, u"B / only a"_s, u"B / same"_s, u"B / same / DEEP"_s});
    for (const Tagging &tagging : taggings())
        CHECK(tagging.tag == deepInB);
    CHECK(taggings().size() == 2);
    REQUIRE(project->undo().ok());
    CHECK(paths().size() == 7);
}

TEST_CASE_METHOD(Fixture, "a tag merges into the one above it, even when one below has its name")
{
    const QUuid a = tag(u"A"_s);
    const QUuid b = tag(u"A/B"_s);
    const QUuid inner = tag(u"A/B/B"_s);
    mark(b, {7, 15});
    mark(inner, {20, 30});
    REQUIRE(mergeTags(*project, b, a).ok());
    CHECK(paths() == QStringList{u"A"_s, u"A / B"_s});
    CHECK(taggings()[0].tag == a);
    CHECK(taggings()[1].tag == inner);
    REQUIRE(project->undo().ok());
    CHECK(paths() == QStringList{u"A"_s, u"A / B"_s, u"A / B / B"_s});
    CHECK(taggings()[0].tag == b);
}

TEST_CASE_METHOD(Fixture, "no description or shortcut is lost")
{
    const QUuid a = tag(u"A"_s);
    const QUuid b = tag(u"B"_s);
    REQUIRE(describeTag(*project, a, u"about a"_s).ok());
    REQUIRE(describeTag(*project, b, u"about b"_s).ok());
    REQUIRE(setTagShortcut(*project, a, u"a"_s).ok());
    REQUIRE(mergeTags(*project, a, b).ok());
    CHECK(project->tags().tag(b)->description == u"about b\n\nabout a"_s);
    CHECK(project->tags().tag(b)->shortcut == u"A"_s);
    REQUIRE(project->undo().ok());
    CHECK(project->tags().tag(a)->name == u"A"_s);
    CHECK(project->tags().tag(a)->shortcut == u"A"_s);
    CHECK(project->tags().tag(b)->shortcut.isNull());
}

TEST_CASE_METHOD(Fixture, "a tag merges neither with itself nor into what is below it")
{
    const QUuid a = tag(u"A"_s);
    const QUuid c = tag(u"A/B/C"_s);
    CHECK_FALSE(mergeTags(*project, a, a).ok());
    CHECK_FALSE(mergeTags(*project, a, c).ok());
    CHECK_FALSE(mergeTags(*project, a, QUuid::createUuid()).ok());
    CHECK_FALSE(mergeTags(*project, QUuid::createUuid(), a).ok());
    CHECK(paths().size() == 3);
}

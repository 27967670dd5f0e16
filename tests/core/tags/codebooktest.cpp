// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tags/codebook.h"

#include "core/annotations/noteedits.h"
#include "core/project/project.h"
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

    QUuid tag(const QString &path)
    {
        const auto id = createTag(*project, path);
        REQUIRE(id.ok());
        return *id;
    }
    QStringList paths()
    {
        QStringList paths;
        const auto tags = project->tags().all();
        for (const Tag &tag : tags)
            paths.append(tagPath(tags, tag.id));
        return paths;
    }
    QString lastLabel() { return project->journal().undoable()->label; }
};

} // namespace

TEST_CASE_METHOD(Fixture, "a path makes the tags that are missing, in one edit")
{
    const QUuid nato = tag(u"Red lines/NATO"_s);
    CHECK(paths() == QStringList{u"Red lines"_s, u"Red lines / NATO"_s});
    CHECK(lastLabel() == u"Create the tag “Red lines / NATO”"_s);
    CHECK(tag(u" red LINES / nato "_s) == nato);
    CHECK(tag(u"Red lines/Troops"_s) != nato);
    CHECK(paths().size() == 3);
    REQUIRE(project->undo().ok());
    REQUIRE(project->undo().ok());
    CHECK(paths().isEmpty());
    for (const QString &nothing : {QString(), u"  "_s, u" / "_s})
        CHECK_FALSE(createTag(*project, nothing).ok());
}

TEST_CASE_METHOD(Fixture, "siblings are in alphabetical order, whatever their case")
{
    for (const QString &name : {u"beta"_s, u"Alpha"_s, u"Gamma"_s, u"alpha/zeta"_s, u"alpha/Eta"_s})
        tag(name);
    CHECK(paths() == QStringList{u"Alpha"_s, u"Alpha / Eta"_s, u"Alpha / zeta"_s, u"beta"_s, u"Gamma"_s});
}

TEST_CASE_METHOD(Fixture, "top tags take the least used colour, those below their parent's")
{
    for (int i = 0; i < 9; ++i)
        tag(u"Tag %1/below"_s.arg(i));
    const auto tags = project->tags().all();
    for (int i = 0; i < 9; ++i) {
        CHECK(tags[size_t(i) * 2].color == i % 8);
        CHECK(tags[size_t(i) * 2 + 1].color == i % 8);
    }
}

TEST_CASE_METHOD(Fixture, "a tag gets another name, but not that of a sibling")
{
    const QUuid nato = tag(u"Red lines/NATO"_s);
    tag(u"Red lines/Troops"_s);
    CHECK(renameTag(*project, nato, u"nato "_s).ok());
    CHECK(lastLabel() == u"Rename the tag “NATO” to “nato”"_s);
    CHECK(project->tags().tag(nato)->name == u"nato"_s);
    CHECK(renameTag(*project, nato, u"Red lines"_s).ok());
    CHECK_FALSE(renameTag(*project, nato, u"TROOPS"_s).ok());
    CHECK_FALSE(renameTag(*project, nato, u" \n"_s).ok());
    CHECK_FALSE(renameTag(*project, nato, u"a/b"_s).ok());
    CHECK_FALSE(renameTag(*project, QUuid::createUuid(), u"x"_s).ok());
    CHECK(project->tags().tag(nato)->name == u"Red lines"_s);
    REQUIRE(project->undo().ok());
    REQUIRE(project->undo().ok());
    CHECK(project->tags().tag(nato)->name == u"NATO"_s);
}

TEST_CASE_METHOD(Fixture, "a tag moves with what is below it, but never below itself")
{
    const QUuid a = tag(u"A"_s);
    const QUuid b = tag(u"A/B"_s);
    const QUuid c = tag(u"A/B/C"_s);
    const QUuid top = tag(u"Top"_s);
    for (const QUuid &below : {a, b, c})
        CHECK_FALSE(moveTag(*project, a, below).ok());
    CHECK_FALSE(moveTag(*project, a, QUuid::createUuid()).ok());
    REQUIRE(moveTag(*project, b, top).ok());
    CHECK(paths() == QStringList{u"A"_s, u"Top"_s, u"Top / B"_s, u"Top / B / C"_s});
    REQUIRE(moveTag(*project, c, {}).ok());
    CHECK(paths().contains(u"C"_s));
    tag(u"Top/c"_s);
    CHECK_FALSE(moveTag(*project, c, top).ok());
    REQUIRE(project->undo().ok());
    REQUIRE(project->undo().ok());
    REQUIRE(project->undo().ok());
    CHECK(paths() == QStringList{u"A"_s, u"A / B"_s, u"A / B / C"_s, u"Top"_s});
}

TEST_CASE_METHOD(Fixture, "colour, description and shortcut")
{
    const QUuid a = tag(u"A"_s);
    const QUuid b = tag(u"B"_s);
    CHECK(recolourTag(*project, a, 5).ok());
    CHECK_FALSE(recolourTag(*project, a, -1).ok());
    CHECK(describeTag(*project, a, u" What it is for.\n"_s).ok());
    CHECK(project->tags().tag(a)->color == 5);
    CHECK(project->tags().tag(a)->description == u"What it is for."_s);

    CHECK(setTagShortcut(*project, a, u"n"_s).ok());
    CHECK(project->tags().tag(a)->shortcut == u"N"_s);
    CHECK(setTagShortcut(*project, b, u"N"_s).ok());
    CHECK(project->tags().tag(a)->shortcut.isNull());
    CHECK(project->tags().tag(b)->shortcut == u"N"_s);
    REQUIRE(project->undo().ok());
    CHECK(project->tags().tag(a)->shortcut == u"N"_s);
    CHECK(setTagShortcut(*project, a, {}).ok());
    CHECK(project->tags().tag(a)->shortcut.isNull());
    for (const QString &wrong : {u"ab"_s, u"?"_s, u" "_s, u"ß"_s})
        CHECK_FALSE(setTagShortcut(*project, a, wrong).ok());
}

TEST_CASE_METHOD(Fixture, "what a delete takes along is told before and comes back with undo")
{
    const QUuid red = tag(u"Red lines"_s);
    const QUuid nato = tag(u"Red lines/NATO"_s);
    tag(u"Other"_s);
    const auto made = tagPassages(*project, nato, {{article, {7, 15}}, {article, {20, 24}}});
    REQUIRE(made.ok());
    REQUIRE(addNote(*project, Note::Subject::Tagging, made->front(), u"on the tagging"_s).ok());
    REQUIRE(addNote(*project, Note::Subject::Tag, nato, u"on the tag"_s).ok());
    REQUIRE(addArticleNote(*project, article, u"stays"_s).ok());
    const TagLoss loss = lossOf(*project, red);
    CHECK(loss.tags == 2);
    CHECK(loss.taggings == 2);
    CHECK(loss.notes == 2);

    REQUIRE(deleteTag(*project, red).ok());
    CHECK(lastLabel().startsWith(u"Delete the tag “Red lines” with 2 tagging"_s));
    CHECK(paths() == QStringList{u"Other"_s});
    CHECK(project->taggings().count() == 0);
    CHECK(project->notes().count() == 1);
    REQUIRE(project->undo().ok());
    CHECK(paths() == QStringList{u"Other"_s, u"Red lines"_s, u"Red lines / NATO"_s});
    CHECK(project->taggings().count() == 2);
    CHECK(project->notes().on(Note::Subject::Tagging, made->front()).size() == 1);
    REQUIRE(project->redo().ok());
    CHECK(project->taggings().count() == 0);
    CHECK_FALSE(deleteTag(*project, red).ok());
    CHECK(lossOf(*project, red).tags == 0);
}

TEST_CASE("a path of tags that stand in a circle ends, and all of them are shown")
{
    const QTemporaryDir dir;
    const auto project = makeProject(dir);
    const auto a = createTag(*project, u"A"_s);
    const auto b = createTag(*project, u"A/B"_s);
    Tag top = *project->tags().tag(*a);
    top.parent = *b;
    project->tags().update(top);
    const auto tags = project->tags().all();
    CHECK(tags.size() == 2);
    CHECK_FALSE(tagPath(tags, *a).isEmpty());
    CHECK(lossOf(*project, *a).tags == 2);
    CHECK(moveTag(*project, *a, {}).ok());
    CHECK(tagPath(project->tags().all(), *b) == u"A / B"_s);
}

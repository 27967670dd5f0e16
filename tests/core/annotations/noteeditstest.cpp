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

const QString text = u"😀 Lavrov spoke in Geneva on Monday"_s;

struct Fixture
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir, {text});
    qint64 article = project->articles().allKeys().front();

    Fixture()
    {
        project->setAuthor(u"Anna"_s);
        addMentions(*project, article, {{u"Lavrov"_s, EntityType::Person}});
    }

    Passage passage(const QString &words) const { return {article, {text.indexOf(words), text.indexOf(words) + words.size()}}; }
    std::vector<Note> notes() { return project->notes().inArticle(article, text); }
};

} // namespace

TEST_CASE_METHOD(Fixture, "a note on a passage keeps its place and words")
{
    const auto id = addPassageNote(*project, passage(u"Geneva "_s), u"  Why *there*?\n"_s);
    REQUIRE(id.ok());
    const auto note = project->notes().note(*id);
    REQUIRE(note.has_value());
    CHECK(note->subject == Note::Subject::Passage);
    CHECK(note->article == article);
    CHECK(note->span == passage(u"Geneva"_s).span);
    CHECK(note->anchor.quote == u"Geneva"_s);
    CHECK(note->body == u"Why *there*?"_s);
    CHECK(note->author == u"Anna"_s);
    CHECK(note->created == note->changed);
    CHECK(notes() == std::vector<Note>{*note});
    CHECK_FALSE(addPassageNote(*project, {article, {4, 4}}, u"x"_s).ok());
    CHECK_FALSE(addPassageNote(*project, {article + 1, {0, 4}}, u"x"_s).ok());
    CHECK_FALSE(addPassageNote(*project, passage(u"Geneva"_s), u" \n "_s).ok());
    CHECK(notes().size() == 1);
}

TEST_CASE_METHOD(Fixture, "notes of an article come in text order, its own first")
{
    const QUuid tagging = tagPassages(*project, u"Tag"_s, {passage(u"spoke"_s)}).value().front();
    const QUuid late = addPassageNote(*project, passage(u"Monday"_s), u"late"_s).value();
    const QUuid onTagging = addNote(*project, Note::Subject::Tagging, tagging, u"on the tagging"_s).value();
    const QUuid early = addPassageNote(*project, passage(u"Lavrov"_s), u"early"_s).value();
    const QUuid own = addArticleNote(*project, article, u"own"_s).value();
    const QUuid entity = project->entities().all().front().id;
    const QUuid onEntity = addNote(*project, Note::Subject::Entity, entity, u"who he is"_s).value();
    REQUIRE(project
                ->edit(u"Correct"_s,
                    [&]() -> Result<Done> {
                        Note lost = *project->notes().note(early);
                        lost.span.reset();
                        project->notes().update(lost, text);
                        return Done{};
                    })
                .ok());

    std::vector<QUuid> order;
    for (const Note &note : notes())
        order.push_back(note.id);
    CHECK(order == std::vector<QUuid>{own, onTagging, late, early});
    CHECK(notes()[1].subject == Note::Subject::Tagging);
    CHECK(notes()[1].record == tagging);
    CHECK(notes()[1].article == article);
    CHECK(notes()[1].span == passage(u"spoke"_s).span);
    CHECK(notes()[3].anchor.quote == u"Lavrov"_s);
    const auto on = project->notes().on(Note::Subject::Entity, entity);
    REQUIRE(on.size() == 1);
    CHECK(on.front().id == onEntity);
    CHECK(on.front().record == entity);
    CHECK(project->notes().count() == 5);
}

TEST_CASE_METHOD(Fixture, "a note is rewritten, and an emptied one is gone")
{
    const QUuid id = addPassageNote(*project, passage(u"Geneva"_s), u"first"_s).value();
    const Note before = *project->notes().note(id);
    REQUIRE(rewriteNote(*project, id, u"first\n"_s).ok());
    CHECK(*project->notes().note(id) == before);
    CHECK(project->journal().undoable()->label == u"Note on a passage"_s);
    REQUIRE(rewriteNote(*project, id, u"second"_s).ok());
    CHECK(project->notes().note(id)->body == u"second"_s);
    CHECK(project->notes().note(id)->span == before.span);
    CHECK(project->notes().note(id)->changed >= before.changed);
    REQUIRE(rewriteNote(*project, id, u"  "_s).ok());
    CHECK_FALSE(project->notes().note(id).has_value());
    CHECK_FALSE(rewriteNote(*project, id, u"third"_s).ok());
    REQUIRE(project->undo().ok());
    REQUIRE(project->undo().ok());
    CHECK(*project->notes().note(id) == before);
}

TEST_CASE_METHOD(Fixture, "a note on a passage moves, another does not")
{
    const QUuid id = addPassageNote(*project, passage(u"Geneva"_s), u"here"_s).value();
    const QUuid own = addArticleNote(*project, article, u"own"_s).value();
    REQUIRE(moveNote(*project, id, passage(u"in Geneva"_s)).ok());
    CHECK(project->notes().note(id)->anchor.quote == u"in Geneva"_s);
    CHECK_FALSE(moveNote(*project, own, passage(u"Geneva"_s)).ok());
    CHECK_FALSE(moveNote(*project, QUuid::createUuid(), passage(u"Geneva"_s)).ok());
    CHECK_FALSE(moveNote(*project, id, {article, {4, 4}}).ok());
}

TEST_CASE_METHOD(Fixture, "to remove one person's note leaves the other's alone")
{
    const QUuid first = addPassageNote(*project, passage(u"Geneva"_s), u"Anna's"_s).value();
    project->setAuthor(u"Bo"_s);
    const QUuid second = addPassageNote(*project, passage(u"Geneva"_s), u"Bo's"_s).value();
    REQUIRE(removeNotes(*project, {second}).ok());
    REQUIRE(notes().size() == 1);
    CHECK(notes().front().id == first);
}

TEST_CASE_METHOD(Fixture, "taggings and notes are removed together as one edit")
{
    const QUuid tagging = tagPassages(*project, u"Tag"_s, {passage(u"spoke"_s)}).value().front();
    const QUuid note = addPassageNote(*project, passage(u"Geneva"_s), u"here"_s).value();
    REQUIRE(removeAnnotations(*project, {tagging}, {note}).ok());
    CHECK(project->taggings().count() == 0);
    CHECK(project->notes().count() == 0);
    REQUIRE(project->undo().ok());
    CHECK(project->taggings().count() == 1);
    CHECK(project->notes().count() == 1);
}

TEST_CASE_METHOD(Fixture, "a note on what is not there is refused with a sentence")
{
    const auto result = addNote(*project, Note::Subject::Tag, QUuid::createUuid(), u"x"_s);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().message.endsWith(u'.'));
    CHECK_FALSE(addArticleNote(*project, article + 1, u"x"_s).ok());
    CHECK(project->notes().count() == 0);
}

// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/noteedits.h"
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

const QString text = u"😀 one two three four five six seven eight nine ten"_s;

struct Fixture
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir, {text, u"Another article"_s});
    qint64 article = *project->articles().keyOf(project->articles().articles(project->articles().allKeys()).front().id);
    QUuid a = createTag(*project, u"A"_s).value();
    QUuid b = createTag(*project, u"B"_s).value();

    Passage passage(const QString &words) const { return {article, {text.indexOf(words), text.indexOf(words) + words.size()}}; }
    QUuid mark(const QUuid &tag, const QString &words) { return tagPassages(*project, tag, {passage(words)}).value().front(); }
    std::vector<Tagging> taggings() { return project->taggings().inArticle(article, text); }
    QString quoteOf(const QUuid &id)
    {
        const auto tagging = project->taggings().tagging(id);
        REQUIRE(tagging.has_value());
        REQUIRE(tagging->span.has_value());
        CHECK(QStringView(text).mid(tagging->span->start, tagging->span->length()) == tagging->anchor.quote);
        return tagging->anchor.quote;
    }
    /// As a corrected version leaves it whose words were not found.
    void orphan(const QUuid &id)
    {
        REQUIRE(project
                    ->edit(u"Correct"_s,
                        [&]() -> Result<Done> {
                            Tagging tagging = *project->taggings().tagging(id);
                            tagging.span.reset();
                            project->taggings().update(tagging, text);
                            return Done{};
                        })
                    .ok());
    }
};

} // namespace

TEST_CASE_METHOD(Fixture, "only overlapping or touching passages of the same tag can be joined")
{
    const QUuid first = mark(a, u"one two"_s);
    const QUuid second = mark(a, u" three"_s);
    mark(b, u"two three"_s);
    mark(a, u"nine"_s);
    const auto found = joinable(*project, a, passage(u"two thr"_s));
    REQUIRE(found.size() == 2);
    CHECK(found[0].id == first);
    CHECK(found[1].id == second);
    CHECK(joinable(*project, a, passage(u"one two"_s)).size() == 0);
    // The blank between is not touched.
    CHECK(joinable(*project, a, passage(u"three"_s)).empty());
    CHECK(joinable(*project, a, passage(u"four"_s)).empty());
    CHECK(joinable(*project, a, {article, {0, 0}}).empty());
}

TEST_CASE_METHOD(Fixture, "the oldest tagging grows over all, and no note is lost")
{
    const QUuid old = mark(a, u"four five"_s);
    const QUuid young = mark(a, u"two three"_s);
    REQUIRE(addNote(*project, Note::Subject::Tagging, young, u"a note"_s).ok());
    const auto before = taggings();
    REQUIRE(joinTaggings(*project, {young, old}, passage(u"three four"_s)).ok());
    REQUIRE(taggings().size() == 1);
    CHECK(taggings().front().id == old);
    CHECK(taggings().front().created == before[1].created);
    CHECK(quoteOf(old) == u"two three four five"_s);
    CHECK(taggings().front().anchor.prefix == u"😀 one "_s);
    CHECK(project->notes().on(Note::Subject::Tagging, old).size() == 1);
    REQUIRE(project->undo().ok());
    CHECK(taggings() == before);
    CHECK(project->notes().on(Note::Subject::Tagging, young).size() == 1);
}

TEST_CASE_METHOD(Fixture, "what is not alike is not joined")
{
    const QUuid one = mark(a, u"one"_s);
    const QUuid other = mark(b, u"two"_s);
    const auto before = taggings();
    CHECK_FALSE(joinTaggings(*project, {one, other}, passage(u"one two"_s)).ok());
    CHECK_FALSE(joinTaggings(*project, {one, QUuid::createUuid()}, passage(u"one two"_s)).ok());
    CHECK_FALSE(joinTaggings(*project, {}, passage(u"one two"_s)).ok());
    const qint64 elsewhere = project->articles().allKeys().back();
    CHECK_FALSE(joinTaggings(*project, {one}, {elsewhere, {0, 3}}).ok());
    CHECK(taggings() == before);
}

TEST_CASE_METHOD(Fixture, "the ends of a passage move, and its notes stay with it")
{
    const QUuid id = mark(a, u"two three"_s);
    REQUIRE(addNote(*project, Note::Subject::Tagging, id, u"a note"_s).ok());
    REQUIRE(moveTagging(*project, id, passage(u"two three four "_s)).ok());
    CHECK(quoteOf(id) == u"two three four"_s);
    CHECK(taggings().front().anchor.suffix.startsWith(u" five"_s));
    CHECK(project->notes().on(Note::Subject::Tagging, id).front().anchor.quote == u"two three four"_s);
    mark(a, u"nine"_s);
    CHECK_FALSE(moveTagging(*project, id, passage(u"nine"_s)).ok());
    CHECK_FALSE(moveTagging(*project, id, {article, {4, 4}}).ok());
    CHECK_FALSE(moveTagging(*project, QUuid::createUuid(), passage(u"ten"_s)).ok());
    CHECK(quoteOf(id) == u"two three four"_s);
    REQUIRE(project->undo().ok());
    REQUIRE(project->undo().ok());
    CHECK(quoteOf(id) == u"two three"_s);
}

TEST_CASE_METHOD(Fixture, "an orphan stands after the others until it is placed")
{
    const QUuid lost = mark(a, u"one"_s);
    const QUuid placed = mark(a, u"ten"_s);
    orphan(lost);
    REQUIRE(taggings().size() == 2);
    CHECK(taggings()[0].id == placed);
    CHECK(taggings()[1].id == lost);
    CHECK_FALSE(taggings()[1].span.has_value());
    CHECK(taggings()[1].anchor.quote == u"one"_s);
    CHECK(joinable(*project, a, passage(u"one two"_s)).empty());
    REQUIRE(moveTagging(*project, lost, passage(u"six"_s)).ok());
    CHECK(quoteOf(lost) == u"six"_s);
    CHECK(project->journal().undoable()->label == u"Place a passage of “A”"_s);
}

TEST_CASE_METHOD(Fixture, "passages get another tag; where that lies already, one stays with the notes of both")
{
    const QUuid one = mark(a, u"one"_s);
    const QUuid two = mark(a, u"two"_s);
    const QUuid there = mark(b, u"two"_s);
    REQUIRE(addNote(*project, Note::Subject::Tagging, two, u"a note"_s).ok());
    const auto before = taggings();
    REQUIRE(retag(*project, {one, two, there}, b).ok());
    REQUIRE(taggings().size() == 2);
    CHECK(taggings()[0].id == one);
    CHECK(taggings()[0].tag == b);
    CHECK(taggings()[1].id == there);
    CHECK(project->notes().on(Note::Subject::Tagging, there).size() == 1);
    CHECK_FALSE(retag(*project, {one}, QUuid::createUuid()).ok());
    REQUIRE(project->undo().ok());
    CHECK(taggings() == before);
}

TEST_CASE_METHOD(Fixture, "orphans keep apart when they get one tag")
{
    const QUuid one = mark(a, u"one"_s);
    const QUuid two = mark(b, u"two"_s);
    orphan(one);
    orphan(two);
    REQUIRE(retag(*project, {one, two}, b).ok());
    CHECK(taggings().size() == 2);
}

TEST_CASE_METHOD(Fixture, "taggings are removed with their notes and come back with them")
{
    const QUuid one = mark(a, u"one"_s);
    mark(a, u"two"_s);
    REQUIRE(addNote(*project, Note::Subject::Tagging, one, u"a note"_s).ok());
    REQUIRE(untag(*project, {one}).ok());
    CHECK(taggings().size() == 1);
    CHECK(project->notes().count() == 0);
    REQUIRE(project->undo().ok());
    CHECK(taggings().size() == 2);
    CHECK(project->notes().on(Note::Subject::Tagging, one).size() == 1);
}

TEST_CASE_METHOD(Fixture, "a project that is read only refuses with a sentence")
{
    const QUuid one = mark(a, u"one"_s);
    auto readOnly = Project::open(project->path(), Project::Access::Read);
    REQUIRE(readOnly.ok());
    CHECK_FALSE(untag(**readOnly, {one}).ok());
    CHECK_FALSE(tagPassages(**readOnly, u"New"_s, {passage(u"two"_s)}).ok());
    CHECK_FALSE(createTag(**readOnly, u"New"_s).ok());
    CHECK(taggings().size() == 1);
}

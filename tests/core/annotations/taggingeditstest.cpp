// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotations/taggingedits.h"

#include "core/project/project.h"
#include "core/storage/statement.h"
#include "core/tags/codebook.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

// Characters beyond the first plane before, within and after the passages.
const QString text = u"😀 Talks 𐐷\n\nThe 👩‍👩‍👧 alliance will not grow.\n“The troops stay,” he said. 😀"_s;

struct Fixture
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = makeProject(dir, {text});
    qint64 article = project->articles().keys(ArticleTable::Order::Imported).front();

    Fixture() { project->setAuthor(u"Anna"_s); }

    QUuid tag(const QString &path) { return createTag(*project, path).value(); }
    Passage passage(const QString &words) const { return {article, {text.indexOf(words), text.indexOf(words) + words.size()}}; }
    std::vector<Tagging> taggings() { return project->taggings().inArticle(article, text); }
    QString lastLabel() { return project->journal().undoable()->label; }
};

} // namespace

TEST_CASE_METHOD(Fixture, "a tagging keeps its place, its words and those around it")
{
    const QUuid troops = tag(u"Troops"_s);
    const auto made = tagPassages(*project, troops, {passage(u"The troops stay"_s)});
    REQUIRE(made.ok());
    REQUIRE(taggings().size() == 1);
    const Tagging tagging = taggings().front();
    CHECK(tagging.id == made->front());
    CHECK(tagging.tag == troops);
    CHECK(tagging.article == article);
    CHECK(tagging.span == passage(u"The troops stay"_s).span);
    CHECK(tagging.anchor.quote == u"The troops stay"_s);
    CHECK(tagging.anchor.suffix == u",” he said. 😀"_s);
    CHECK(tagging.author == u"Anna"_s);
    CHECK(qAbs(tagging.created.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    CHECK(project->taggings().tagging(tagging.id) == tagging);
    CHECK(lastLabel().startsWith(u"Tag 1 passage"_s));

    Statement sql(project->database(),
        u"SELECT substr(t.text, g.start + 1, g.\"end\" - g.start) FROM tagging g JOIN article a ON a.id = g.article_id "
        u"JOIN article_text t ON t.key = a.key");
    REQUIRE(sql.next());
    CHECK(sql.text(0) == u"The troops stay"_s);
}

TEST_CASE_METHOD(Fixture, "white space stays outside, and no character is cut in two")
{
    const QUuid id = tag(u"Tag"_s);
    const TextSpan alliance = passage(u"alliance"_s).span;
    REQUIRE(tagPassages(*project, id, {{article, {alliance.start - 1, alliance.end + 1}}}).ok());
    CHECK(taggings()[0].anchor.quote == u"alliance"_s);
    // From the middle of the first pair to the middle of another.
    const qsizetype letter = text.indexOf(u"𐐷"_s);
    REQUIRE(tagPassages(*project, id, {{article, {1, letter + 1}}}).ok());
    CHECK(taggings()[0].anchor.quote == u"😀 Talks 𐐷"_s);
    CHECK(project->articles().text(article) == text);
}

TEST_CASE_METHOD(Fixture, "what is no passage is refused with a sentence and changes nothing")
{
    const QUuid id = tag(u"Tag"_s);
    const auto refused = [&](const Passage &passage) {
        const auto result = tagPassages(*project, id, {passage});
        CHECK_FALSE(result.ok());
        return !result.ok() && result.error().message.endsWith(u'.');
    };
    CHECK(refused({article, {3, 3}}));
    CHECK(refused({article, {5, 4}}));
    CHECK(refused({article, {-1, 4}}));
    CHECK(refused({article, {0, text.size() + 1}}));
    CHECK(refused({article, passage(u"\n\n"_s).span}));
    CHECK(refused({article + 1, {0, 4}}));
    CHECK_FALSE(tagPassages(*project, id, {}).ok());
    CHECK_FALSE(tagPassages(*project, QUuid::createUuid(), {passage(u"Talks"_s)}).ok());
    CHECK_FALSE(tagPassages(*project, u" / "_s, {passage(u"Talks"_s)}).ok());
    // A good passage beside a bad one is not kept either.
    CHECK_FALSE(tagPassages(*project, u"New"_s, {passage(u"Talks"_s), {article, {3, 3}}}).ok());
    CHECK(taggings().empty());
    CHECK(project->tags().all().size() == 1);
    CHECK(lastLabel() == u"Create the tag “Tag”"_s);
}

TEST_CASE_METHOD(Fixture, "a tag is on a passage once")
{
    const QUuid id = tag(u"Tag"_s);
    const Passage talks = passage(u"Talks"_s);
    REQUIRE(tagPassages(*project, id, {talks, talks}).ok());
    CHECK(taggings().size() == 1);
    CHECK_FALSE(tagPassages(*project, id, {talks}).ok());
    CHECK_FALSE(tagPassages(*project, u"TAG"_s, {talks, {article, {talks.span.start - 1, talks.span.end}}}).ok());
    const auto both = tagPassages(*project, id, {talks, passage(u"alliance"_s)});
    REQUIRE(both.ok());
    CHECK(both->size() == 1);
    CHECK(taggings().size() == 2);
    const auto none = addTaggings(*project, id, {talks});
    REQUIRE(none.ok());
    CHECK(none->empty());
    CHECK(tagPassages(*project, u"Other"_s, {talks}).ok());
    CHECK(taggings().size() == 3);
}

TEST_CASE_METHOD(Fixture, "a new path is made and used in one edit")
{
    REQUIRE(tagPassages(*project, u"Red lines/NATO"_s, {passage(u"alliance"_s), passage(u"troops"_s)}).ok());
    CHECK(project->tags().all().size() == 2);
    CHECK(taggings().size() == 2);
    CHECK(lastLabel().contains(u"2 passage"_s));
    CHECK(lastLabel().contains(u"Red lines / NATO"_s));
    REQUIRE(project->undo().ok());
    CHECK(project->tags().all().empty());
    CHECK(taggings().empty());
    REQUIRE(project->redo().ok());
    CHECK(taggings().size() == 2);
}

TEST_CASE_METHOD(Fixture, "in vivo the words become the tag")
{
    REQUIRE(tagInVivo(*project, passage(u"“The troops stay,”"_s)).ok());
    REQUIRE(project->tags().all().size() == 1);
    CHECK(project->tags().all().front().name == u"The troops stay"_s);
    CHECK(taggings().front().anchor.quote == u"“The troops stay,”"_s);
    REQUIRE(tagInVivo(*project, passage(u"will not grow.\n“The troops"_s)).ok());
    CHECK(project->tags().all().back().name == u"will not grow. “The troops"_s);
    CHECK_FALSE(tagInVivo(*project, passage(u"“"_s)).ok());
    CHECK_FALSE(tagInVivo(*project, {article, {4, 4}}).ok());
    CHECK(taggings().size() == 2);
}

TEST_CASE_METHOD(Fixture, "nobody in particular can tag too")
{
    project->setAuthor({});
    REQUIRE(tagPassages(*project, u"Tag"_s, {{article, {0, text.size()}}}).ok());
    CHECK(taggings().front().author.isEmpty());
    CHECK(taggings().front().anchor.prefix.isEmpty());
    CHECK(taggings().front().anchor.suffix.isEmpty());
}

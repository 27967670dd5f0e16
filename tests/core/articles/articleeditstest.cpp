// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/articles/articleedits.h"

#include "core/project/project.h"
#include "tests/testlib/testdata.h"
#include "tests/testlib/testproject.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    QTemporaryDir folder;
    std::unique_ptr<Project> project = makeProject(folder);
    qint64 article = add(u"Old title"_s);
    qint64 other = add(u"Another"_s);

    qint64 add(const QString &title)
    {
        Article record;
        record.title = title;
        record.source = u"Herald"_s;
        record.published = EventDate::fromEdtf(u"2025-08-20");
        return addArticle(*project, title + u" and text"_s, record);
    }
    Article now() { return *project->articles().article(article); }
};

} // namespace

TEST_CASE("what is known of an article is corrected, field by field", "[articles]")
{
    Desk desk;
    ArticleDetails details = ArticleDetails::of(desk.now());
    CHECK(details == ArticleDetails{u"Old title"_s, u"2025-08-20"_s, u"Herald"_s, {}, {}});
    REQUIRE(setArticleDetails(*desk.project, desk.article, details).ok());
    CHECK(desk.project->journal().entries(10).empty());

    details.title = u"  New   title "_s;
    REQUIRE(setArticleDetails(*desk.project, desk.article, details).ok());
    CHECK(desk.now().title == u"New title"_s);
    CHECK(desk.now().edited == ArticleFields(ArticleField::Title));
    CHECK(desk.project->journal().undoable()->label == u"Change the title of “Old title”"_s);

    details.title = u"New title"_s;
    details.published = u"2025-08"_s;
    details.source = u"Courier"_s;
    details.byline = u"Jane Doe"_s;
    details.url = u"https://example.org/a"_s;
    REQUIRE(setArticleDetails(*desk.project, desk.article, details).ok());
    CHECK(ArticleDetails::of(desk.now()) == details);
    CHECK(desk.now().edited.toInt() == 31);
    // Only this article is from another outlet.
    CHECK(desk.project->articles().article(desk.other)->source == u"Herald"_s);

    details = {};
    REQUIRE(setArticleDetails(*desk.project, desk.article, details).ok());
    CHECK(desk.now().title.isNull());
    CHECK_FALSE(desk.now().published.has_value());
    CHECK(desk.now().source.isNull());
    while (desk.project->undo().ok()) { }
    CHECK(desk.now().title == u"Old title"_s);
    CHECK(desk.now().edited == ArticleFields());
}

TEST_CASE("a date that is none is refused with the forms that can be kept", "[articles]")
{
    Desk desk;
    for (const QString &typed : {u"20 August 2025"_s, u"2025-02-30"_s, u"2025-13"_s, u"yesterday"_s}) {
        ArticleDetails details = ArticleDetails::of(desk.now());
        details.published = typed;
        const auto result = setArticleDetails(*desk.project, desk.article, details);
        REQUIRE_FALSE(result.ok());
        CHECK(result.error().message.startsWith(u"“"_s + typed));
        CHECK(result.error().message.contains(u"2025-08-20"_s));
    }
    CHECK(desk.now().published == EventDate::fromEdtf(u"2025-08-20"));
    CHECK_FALSE(setArticleDetails(*desk.project, 4711, {}).ok());
}

TEST_CASE("outlets and articles are graded by the Admiralty code", "[articles]")
{
    Desk desk;
    CHECK(desk.now().grade().isNull());
    REQUIRE(gradeSource(*desk.project, u"Herald"_s, u'B').ok());
    CHECK(desk.now().grade() == u"B"_s);
    REQUIRE(gradeArticle(*desk.project, desk.article, 2).ok());
    CHECK(desk.now().grade() == u"B2"_s);
    CHECK(desk.project->articles().article(desk.other)->grade() == u"B"_s);
    REQUIRE(gradeSource(*desk.project, u"Herald"_s, QChar()).ok());
    CHECK(desk.now().grade() == u"2"_s);
    REQUIRE(gradeArticle(*desk.project, desk.article, 0).ok());
    CHECK(desk.now().grade().isNull());
    for (int i = 0; i < 3; ++i)
        REQUIRE(desk.project->undo().ok());
    CHECK(desk.now().grade() == u"B"_s);

    CHECK_FALSE(gradeSource(*desk.project, u"Herald"_s, u'G').ok());
    CHECK_FALSE(gradeSource(*desk.project, u"Nobody"_s, u'A').ok());
    CHECK_FALSE(gradeArticle(*desk.project, desk.article, 7).ok());
    CHECK_FALSE(gradeArticle(*desk.project, 4711, 3).ok());
    for (char16_t grade = u'A'; grade <= u'F'; ++grade)
        CHECK_FALSE(reliabilityMeaning(grade).isEmpty());
    for (int grade = 1; grade <= 6; ++grade)
        CHECK_FALSE(credibilityMeaning(grade).isEmpty());
    CHECK(reliabilityMeaning(u'a').isNull());
    CHECK(credibilityMeaning(0).isNull());
}

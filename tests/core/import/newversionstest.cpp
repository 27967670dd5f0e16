// SPDX-FileCopyrightText: Parallax developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/lexicon.h"
#include "core/annotations/taggingedits.h"
#include "core/import/importer.h"
#include "core/project/project.h"
#include "core/project/projectcheck.h"
#include "tests/testlib/testdata.h"

#include <catch2/catch_test_macros.hpp>
#include <QTemporaryDir>

using namespace Parallax;
using namespace Parallax::Test;
using namespace Qt::StringLiterals;

namespace {

struct Workplace
{
    QTemporaryDir dir;
    std::unique_ptr<Project> project = Project::open(dir.filePath(u"p.parallax"_s), Project::Access::Create).value();

    ImportReport import(const QString &name, const QByteArray &url, const QByteArray &body, const QByteArray &title = "Talks in Geneva")
    {
        writeFile(dir.filePath(name), "---\ntitle: " + title + "\nurl: " + url + "\n---\n\n" + body);
        const auto report = Importer(*project, Lexicon::builtIn(), 1).run({dir.filePath(name)}, Progress());
        REQUIRE(report.ok());
        return *report;
    }
    void tag(qint64 article, const QString &words)
    {
        const qsizetype at = project->articles().text(article).indexOf(words);
        REQUIRE(at >= 0);
        REQUIRE(tagPassages(*project, u"Terms"_s, {{article, {at, at + words.size()}}}).ok());
    }
    std::vector<Tagging> taggings(qint64 article) { return project->taggings().inArticle(article, project->articles().text(article)); }
};

const QByteArray url = "https://example.org/2025/talks";
const QByteArray body =
    "The delegations met on Monday. A ceasefire was discussed at length.\n\nThe border stays closed until the end of May.\n";

} // namespace

TEST_CASE("an article with the address of another is its new version", "[importer]")
{
    Workplace at;
    const qint64 first = at.import(u"first.md"_s, url, body).keys.front();
    at.tag(first, u"A ceasefire was discussed"_s);
    at.tag(first, u"closed until the end of May"_s);

    const ImportReport report = at.import(
        u"second.md"_s, url, "Correction: the day was wrong. The delegations met on Sunday. A ceasefire was discussed at length.\n");
    CHECK(report.added == 1);
    CHECK(report.superseded == 1);
    CHECK(report.orphans == 1);
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes[0].path.endsWith(u"second.md"_s));
    const qint64 second = report.keys.front();
    CHECK(at.project->articles().keys(ArticleTable::Order::Imported) == std::vector{second});
    const auto taggings = at.taggings(second);
    REQUIRE(taggings.size() == 2);
    CHECK(at.project->articles().text(second).mid(taggings[0].span->start, 25) == u"A ceasefire was discussed"_s);
    CHECK_FALSE(taggings[1].span.has_value());
    CHECK(at.project->journal().undoable()->label == u"New version of “Talks in Geneva”"_s);
    const auto check = checkProject(*at.project);
    CHECK(check->findings.join(u'\n') == QString());
    CHECK(check->orphans == 1);
    CHECK(check->edits == 3);

    REQUIRE(at.project->undo().ok());
    CHECK(at.taggings(first).size() == 2);
    CHECK(at.project->articles().count() == 2);
    // The same file again is the same article, and undoing stays undone.
    CHECK(at.import(
                u"second.md"_s, url, "Correction: the day was wrong. The delegations met on Sunday. A ceasefire was discussed at length.\n")
              .superseded
        == 0);
    CHECK(at.project->articles().count() == 2);
}

TEST_CASE("another address, or the front page of an outlet, is no new version", "[importer]")
{
    Workplace at;
    at.import(u"first.md"_s, url, body);
    CHECK(at.import(u"second.md"_s, url + "/more", body + "More.").superseded == 0);
    at.import(u"third.md"_s, "https://example.org/", body + "Third.");
    CHECK(at.import(u"fourth.md"_s, "https://example.org/", body + "Fourth.").superseded == 0);
    CHECK(at.project->articles().count() == 4);
}

TEST_CASE("articles of one section with its address are no versions of each other", "[importer]")
{
    Workplace at;
    at.import(u"first.md"_s, url, body);
    const ImportReport report =
        at.import(u"second.md"_s, url, "The harvest was poor this year, said the ministry of agriculture in a statement.\n", "Harvest");
    CHECK(report.superseded == 0);
    REQUIRE(report.notes.size() == 1);
    CHECK(report.notes[0].reason.contains(u"“Talks in Geneva”"_s));
    CHECK(at.project->articles().count() == 2);
    CHECK(at.import(u"third.md"_s, url, body + "A line was added.\n", "Geneva talks end").superseded == 1);
    CHECK(at.import(u"fourth.md"_s, url, body + "Another line was added.\n", "Geneva talks, at last").superseded == 1);
}
